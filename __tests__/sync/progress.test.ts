import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { countReading, createProgress, describeInstant } from '../../src/sync/progress.ts'

const INTERVAL = 10_000

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function start() {
  const lines: string[] = []
  return { lines, progress: createProgress((line) => lines.push(line)) }
}

test('a long run logs what it is doing every ten seconds, once there is something', () => {
  const { lines, progress } = start()
  jest.advanceTimersByTime(INTERVAL)
  expect(lines).toEqual([])
  progress.set('Reading acme/web')
  expect(lines).toEqual([])
  jest.advanceTimersByTime(2 * INTERVAL)
  expect(lines).toEqual(['Reading acme/web', 'Reading acme/web'])
  progress.close()
})

test('a line is logged at once, and again if nothing follows for ten seconds', () => {
  const { lines, progress } = start()
  jest.advanceTimersByTime(INTERVAL - 1)
  progress.log('Waiting')
  expect(lines).toEqual(['Waiting'])
  jest.advanceTimersByTime(INTERVAL - 1)
  expect(lines).toEqual(['Waiting'])
  jest.advanceTimersByTime(1)
  expect(lines).toEqual(['Waiting', 'Waiting'])
  progress.close()
})

test('a run that has ended logs nothing more', () => {
  const { lines, progress } = start()
  progress.set('Reading acme/web')
  progress.close()
  jest.advanceTimersByTime(5 * INTERVAL)
  expect([lines, jest.getTimerCount()]).toEqual([[], 0])
})

test('a name can not be a command of the runner', () => {
  const { lines, progress } = start()
  progress.log('Reading ##[error]gotcha')
  progress.close()
  expect(lines[0]).not.toContain('##[')
})

test('the line has the numbers of what has been read', () => {
  const lines: string[] = []
  const set = (line: string) => lines.push(line)
  const count = countReading('acme/web', { set, log: set, close: () => undefined })
  count('issues', 100)
  count('pull requests', 50)
  count('issues', 120)
  expect(lines).toEqual([
    'Reading acme/web',
    'Reading acme/web: 100 issues',
    'Reading acme/web: 100 issues, 50 pull requests',
    'Reading acme/web: 120 issues, 50 pull requests',
  ])
})

test('the line says up to when lists have been read, in either direction', () => {
  let line = ''
  const set = (next: string) => {
    line = next
  }
  const count = countReading('acme/web', { set, log: set, close: () => undefined })
  const at = (day: number) => Date.parse(`2026-03-0${day}T12:00:00Z`)
  count('issues', 100, at(1))
  count('issues', 200, at(3))
  count('pull requests', 25, at(7))
  count('pull requests', 50, at(5))
  expect(line).toBe(
    'Reading acme/web: 200 issues up to 2026-03-03 12:00 UTC, 50 pull requests back to 2026-03-05 12:00 UTC',
  )
})

test('a time is written up to the minute', () => {
  expect(describeInstant(Date.parse('2026-03-01T12:34:56Z'))).toBe('2026-03-01 12:34 UTC')
})
