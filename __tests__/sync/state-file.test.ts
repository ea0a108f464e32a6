import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { openState } from '../../src/sync/state-file.ts'
import {
  changeOf,
  journalOf,
  makeState,
  open,
  REPOSITORY,
  readJournal,
  windowOf,
} from '../helpers/sync-states.ts'

const HEADER = '{"version":1}\n'

describe('a state that can not be used', () => {
  test.each([
    ['a newer version', '{"version":2}\n{"new":"things"}\n', /newer version/],
    ['a file of another kind', '{"name":"package"}\n', /isn't a state/],
    ['text', 'hello\nworld\n', /isn't a state/],
    ['a damaged line inside', `${HEADER}{"start":1\n{"start":2}\n`, /is damaged in line 2/],
    ['a line of something else', `${HEADER}{"id":1,"outcome":"lost"}\n`, /is damaged in line 2/],
  ])('%s is a problem that names the file', (_, text, problem) => {
    const directory = makeState(text)
    const opened = openState(directory, false)
    expect(opened).toEqual({ kind: 'invalid', problem: expect.stringMatching(problem) })
    expect(opened).toMatchObject({ problem: expect.stringContaining('journal.jsonl') })
    expect(readJournal(directory)).toBe(text)
  })
})

test.each([
  ['a torn last line', `${HEADER}{"start":5}\n{"repository":9919,"po`],
  ['nothing torn', `${HEADER}{"start":5}\n`],
])('%s is no problem, and the next line follows', (_, text) => {
  const directory = makeState(text)
  const file = open(directory)
  file.write([{ repository: REPOSITORY, point: 7 }])
  expect(readJournal(directory)).toBe(`${HEADER}{"start":5}\n{"repository":9919,"point":7}\n`)
})

test.each(['', '{"ver'])('a file that was cut as it was made, %j, is no state yet', (text) => {
  expect(open(makeState(text)).state).toMatchObject({ lastId: 0 })
})

test('a dry run leaves the state as it was, also where there is none', () => {
  const directory = makeState()
  const opened = openState(directory, true)
  if (opened.kind === 'invalid') throw new Error(opened.problem)
  opened.value.write([{ start: 1 }])
  opened.value.close()
  expect(opened.value.state.start).toBe(1)
  expect(existsSync(journalOf(directory))).toBe(false)
})

test('a new start moves every point, and drops what was left from it on', () => {
  const file = open(makeState())
  file.write([{ start: 0 }, { repository: REPOSITORY, point: 0 }, { repository: 2, point: 9000 }])
  file.write(windowOf(file, [0, 1, 2, 3].map(changeOf), 1000))
  file.write([{ start: 998 }])
  expect([...file.state.left.values()].map(({ at }) => at)).toEqual([996, 997])
  expect([...file.state.repositories.values()]).toEqual([{ point: 998 }, { point: 998 }])
})

test('events whose window was never completed are not sent, and no later window takes them', () => {
  const directory = makeState()
  const file = open(directory)
  const lines = windowOf(file, [0, 1].map(changeOf), 1000)
  file.write(lines.slice(0, -1))
  const next = open(directory)
  expect(next.state.left.size).toBe(0)
  next.write(windowOf(next, [changeOf(2)], 1000))
  expect([...open(directory).state.left.values()].map(({ body }) => body)).toEqual([changeOf(2)])
})

test('a shortened state is the same state', () => {
  const directory = makeState()
  const file = open(directory)
  file.write([{ start: 5 }, { repository: REPOSITORY, point: 5, record: 'abc' }])
  file.write(windowOf(file, [0, 1, 2].map(changeOf), 1000))
  file.write([
    { id: 1, outcome: 'delivered' },
    { id: 2, outcome: 'unknown' },
  ])
  file.close()
  expect(open(directory).state).toEqual(file.state)
})
