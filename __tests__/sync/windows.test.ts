import { describe, expect, test } from '@jest/globals'
import type { State } from '../../src/sync/state.ts'
import { listedLines, planSync, windowOf } from '../../src/sync/windows.ts'
import { syncInputsOf } from '../helpers/sync-inputs.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-06-10T12:00:00Z')
const SETTLED = Date.parse('2026-06-10T11:55:00Z')

const EMPTY: State = { isStarting: false, repositories: new Map(), left: new Map(), lastId: 0 }
const KNOWN: State = { ...EMPTY, start: 0, repositories: new Map([[1, { point: NOW - DAY }]]) }

describe('a run', () => {
  test('with a state continues up to five minutes before its start', () => {
    const plan = planSync(syncInputsOf({}), KNOWN, NOW)
    expect(windowOf(plan, KNOWN, 1)).toEqual({ from: NOW - DAY, until: SETTLED })
  })

  test('without a state and without since says how to start', () => {
    expect(planSync(syncInputsOf({}), EMPTY, NOW)).toMatchObject({
      kind: 'nothing',
      problem: { level: 'error', message: expect.stringMatching(/since to 90d .* or to now/) },
    })
  })

  test.each([
    ['90d', NOW - 90 * DAY],
    ['2026-06-01', Date.parse('2026-06-01')],
    ['2026-06-01T12:00:00+02:00', Date.parse('2026-06-01T10:00:00Z')],
    ['now', NOW],
  ])('with since: %s starts there', (since, start) => {
    expect(planSync(syncInputsOf({ since }), EMPTY, NOW)).toEqual({
      kind: 'continue',
      until: SETTLED,
      start,
    })
  })

  test('with since: now has nothing to read', () => {
    const state: State = { ...KNOWN, repositories: new Map([[1, { point: NOW }]]) }
    expect(windowOf(planSync(syncInputsOf({ since: 'now' }), state, NOW), state, 1)).toBeUndefined()
  })

  test('with since and until repairs that window, also without a state', () => {
    const given = { since: '2026-06-01', until: '2026-06-02' }
    const window = { from: Date.parse(given.since), until: Date.parse(given.until) }
    expect(planSync(syncInputsOf(given), EMPTY, NOW)).toMatchObject({ kind: 'repair', window })
  })

  test.each([
    [{ until: '2026-06-01' }, /until is set, but since is empty/],
    [
      { since: '2026-06-02', until: '2026-06-01' },
      /since is .* isn.t before the end of the window/,
    ],
    [{ since: '2026-07-01' }, /since is .* in the future/],
  ])('with %j has an error', (given, message) => {
    expect(planSync(syncInputsOf(given), KNOWN, NOW)).toMatchObject({
      kind: 'nothing',
      problem: { message: expect.stringMatching(message) },
    })
  })
})

describe('a repository that the state does not know', () => {
  const newFrom = NOW - 30 * DAY
  const begin = (state: State, isComplete: boolean) =>
    listedLines(state, [1, 2], { newFrom, isComplete })

  test('begins history back', () => {
    expect(begin(KNOWN, true)).toEqual([{ repository: 2, point: newFrom }])
  })

  test('begins at the start, until all repositories have been listed since', () => {
    const state: State = { ...KNOWN, start: NOW - 3 * DAY, isStarting: true }
    const line = { repository: 2, point: NOW - 3 * DAY }
    expect(begin(state, false)).toEqual([line])
    expect(begin(state, true)).toEqual([line, { listed: true }])
  })
})

test('a repair ends at the point, because the rest is still to be read', () => {
  const state: State = { ...KNOWN, repositories: new Map([[1, { point: NOW - 5 * DAY }]]) }
  const repairOf = (since: string) =>
    windowOf(planSync(syncInputsOf({ since, until: '1d' }), state, NOW), state, 1)
  expect(repairOf('9d')).toEqual({ from: NOW - 9 * DAY, until: NOW - 5 * DAY })
  expect(repairOf('4d')).toBeUndefined()
})

test('a time is a whole second, as on GitHub', () => {
  expect(planSync(syncInputsOf({}), KNOWN, NOW + 999)).toMatchObject({ until: SETTLED })
})

test('a repair ends at least five minutes before the run', () => {
  const given = { since: '1d', until: 'now' }
  expect(planSync(syncInputsOf(given), EMPTY, NOW)).toMatchObject({
    window: { from: NOW - DAY, until: SETTLED },
  })
})

test('a window of no time is a mistake', () => {
  const given = { since: '2026-06-01', until: '2026-06-01' }
  expect(planSync(syncInputsOf(given), EMPTY, NOW).kind).toBe('nothing')
})

describe('there is nothing to read', () => {
  const plan = { kind: 'continue', until: SETTLED } as const

  test('in a repository that is read up to now', () => {
    const state = { ...KNOWN, repositories: new Map([[1, { point: SETTLED }]]) }
    expect(windowOf(plan, state, 1)).toBeUndefined()
  })

  test('in a repository that the state does not know', () => {
    expect(windowOf(plan, KNOWN, 2)).toBeUndefined()
  })

  test('without a plan', () => {
    expect(windowOf(planSync(syncInputsOf({}), EMPTY, NOW), KNOWN, 1)).toBeUndefined()
  })
})

test('a repair reads its window in each repository', () => {
  const plan = planSync(syncInputsOf({ since: '3d', until: '2d' }), KNOWN, NOW)
  const window = { from: NOW - 3 * DAY, until: NOW - 2 * DAY }
  expect([windowOf(plan, KNOWN, 1), windowOf(plan, KNOWN, 2)]).toEqual([window, window])
})
