import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pointLine, type StateLine } from '../../src/sync/state.ts'
import { openState, StateFailure } from '../../src/sync/state-file.ts'
import { onUnix } from '../helpers/platform.ts'
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
    ['a line without anything', `${HEADER}null\n`, /is damaged in line 2/],
    ['a line with a text', `${HEADER}"start"\n`, /is damaged in line 2/],
    ['a line that has more', `${HEADER}{"start":1}\n{"start":1,"new":2}\n`, /damaged in line 3/],
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

const LEFT = [0, 1, 2].map(changeOf)
const POINT = { repository: REPOSITORY, point: 5, record: 'abc' }

test.each<[string, StateLine[], StateLine[]]>([
  ['with nothing', [], []],
  ['without a start', [POINT], []],
  ['with a start alone', [{ start: 5 }], []],
  ['with all that a repository has', [{ ...POINT, recordIds: ['a'], postponed: 7 }], []],
  ['with all events left', [{ start: 5 }, POINT], []],
  [
    'with one event left, which may have arrived',
    [{ start: 5 }, POINT],
    [
      { id: 1, outcome: 'delivered' },
      { id: 2, outcome: 'unknown' },
      { id: 3, outcome: 'given-up' },
    ],
  ],
  [
    'with an event left that did not arrive',
    [POINT],
    [
      { id: 1, outcome: 'given-up' },
      { id: 2, outcome: 'unknown' },
      { id: 2, outcome: 'not-arrived' },
    ],
  ],
  ['with nothing left', [], [1, 2, 3].map((id) => ({ id, outcome: 'delivered' }))],
])('a shortened state %s is the same state', (_, before, after) => {
  const directory = makeState()
  const file = open(directory)
  file.write([...before, ...(after.length > 0 ? windowOf(file, LEFT, 1000) : []), ...after])
  file.close()
  const { lastId, ...state } = open(directory).state
  expect(file.state).toEqual({ ...state, lastId: expect.any(Number) })
  expect(lastId).toBeGreaterThanOrEqual(Math.max(0, ...state.left.keys()))
})

test('an event is what became of it last', () => {
  const file = open(makeState())
  file.write(windowOf(file, LEFT, 1000))
  file.write([
    { id: 1, outcome: 'given-up' },
    { id: 2, outcome: 'unknown' },
  ])
  const outcomes = [...file.state.left.values()].map(({ id, outcome }) => [id, outcome])
  expect(outcomes).toEqual([
    [2, 'unknown'],
    [3, 'not-arrived'],
  ])
})

test('an event that a new start dropped stays dropped, whatever becomes of its request', () => {
  const file = open(makeState())
  file.write(windowOf(file, LEFT, 1000))
  file.write([{ start: 0 }, { id: 1, outcome: 'unknown' }])
  expect(file.state.left.size).toBe(0)
})

test('a window moves its own point, keeps the record, and forgets what held the repository up', () => {
  const file = open(makeState())
  const held = { ...POINT, recordIds: ['a'], withoutManifest: 'abc', postponed: 7 }
  file.write([held, { repository: 2, point: 5 }, pointLine(file.state, REPOSITORY, 9)])
  const { point, record, recordIds } = { ...held, point: 9 }
  expect([...file.state.repositories]).toEqual([
    [REPOSITORY, { point, record, recordIds }],
    [2, { point: 5 }],
  ])
})

test('a repository with nothing new takes no events of a window that was never completed', () => {
  const file = open(makeState())
  file.write(windowOf(file, LEFT, 1000).slice(0, -1))
  file.write([pointLine(file.state, REPOSITORY, 2000)])
  expect(file.state.left.size).toBe(0)
})

test('thousands of lines are all in the file', () => {
  const directory = makeState()
  const file = open(directory)
  const points = Array.from({ length: 2500 }, (_, index) => ({ repository: index, point: index }))
  file.write(points)
  const lines = readJournal(directory).trimEnd().split('\n').slice(1)
  expect(lines.map((line) => JSON.parse(line))).toEqual(points)
  expect(file.state.repositories.size).toBe(2500)
})

test('a state that can not be written any more says so', () => {
  const file = open(makeState())
  file.close()
  expect(() => file.write([{ start: 5 }])).toThrow(StateFailure)
})

test('a journal that is no file is a problem', () => {
  const directory = makeState()
  mkdirSync(journalOf(directory))
  expect(openState(directory, false)).toMatchObject({
    problem: expect.stringMatching(/journal\.jsonl", the state, can't be read \(E[A-Z]+\)/),
  })
})

onUnix('a directory that can not be made is a problem', () => {
  const link = join(makeState(), 'link')
  symlinkSync('nowhere', link)
  expect(openState(link, false)).toMatchObject({
    problem: expect.stringMatching(/journal\.jsonl", the state, can't be written \(E[A-Z]+\)/),
  })
})

test('a directory is made with those above it', () => {
  const directory = join(makeState(), 'deep', 'deeper')
  open(directory).write([{ start: 5 }])
  expect(open(directory).state.start).toBe(5)
})
