import { describe, expect, test } from '@jest/globals'
import { inputVariables, readAction } from '../../sandbox/action-file.ts'
import { createRedact } from '../../src/base/secrets.ts'
import type { State } from '../../src/sync/state.ts'
import { parseSyncInputs, readSyncInputs } from '../../src/sync/sync-inputs.ts'
import { listedLines, planSync, windowOf } from '../../src/sync/windows.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-06-10T12:00:00Z')
const SETTLED = Date.parse('2026-06-10T11:55:00Z')
const action = await readAction('sync')

function parse(given: Record<string, string>) {
  const known = { endpoint: 'https://phaset.example.com', ...given }
  const variables = inputVariables(action, known, { 'github.token': '' })
  const raw = readSyncInputs((name) => variables[`INPUT_${name.toUpperCase()}`] ?? '')
  return parseSyncInputs(raw, createRedact([]))
}

function inputsOf(given: Record<string, string>) {
  const { inputs, problems } = parse({ 'webhook-token': 'hush', ...given })
  if (inputs === undefined) throw new Error(JSON.stringify(problems))
  return inputs
}

const EMPTY: State = { isStarting: false, repositories: new Map(), left: new Map(), lastId: 0 }
const KNOWN: State = { ...EMPTY, start: 0, repositories: new Map([[1, { point: NOW - DAY }]]) }

describe('a run', () => {
  test('with a state continues up to five minutes before its start', () => {
    const plan = planSync(inputsOf({}), KNOWN, NOW)
    expect(windowOf(plan, KNOWN, 1)).toEqual({ from: NOW - DAY, until: SETTLED })
  })

  test('without a state and without since says how to start', () => {
    expect(planSync(inputsOf({}), EMPTY, NOW)).toMatchObject({
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
    expect(planSync(inputsOf({ since }), EMPTY, NOW)).toEqual({
      kind: 'continue',
      until: SETTLED,
      start,
    })
  })

  test('with since: now has nothing to read', () => {
    const state: State = { ...KNOWN, repositories: new Map([[1, { point: NOW }]]) }
    expect(windowOf(planSync(inputsOf({ since: 'now' }), state, NOW), state, 1)).toBeUndefined()
  })

  test('with since and until repairs that window, also without a state', () => {
    const given = { since: '2026-06-01', until: '2026-06-02' }
    const window = { from: Date.parse(given.since), until: Date.parse(given.until) }
    expect(planSync(inputsOf(given), EMPTY, NOW)).toMatchObject({ kind: 'repair', window })
  })

  test.each([
    [{ until: '2026-06-01' }, /until is set, but since is empty/],
    [
      { since: '2026-06-02', until: '2026-06-01' },
      /since is .* isn.t before the end of the window/,
    ],
    [{ since: '2026-07-01' }, /since is .* in the future/],
  ])('with %j has an error', (given, message) => {
    expect(planSync(inputsOf(given), KNOWN, NOW)).toMatchObject({
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
    windowOf(planSync(inputsOf({ since, until: '1d' }), state, NOW), state, 1)
  expect(repairOf('9d')).toEqual({ from: NOW - 9 * DAY, until: NOW - 5 * DAY })
  expect(repairOf('4d')).toBeUndefined()
})

describe('inputs', () => {
  test.each([
    ['since', 'yesterday', /since is "yesterday"/],
    ['history', '91d', /history is "91d"; use an age of at most 90d/],
    ['events', 'changes', /events has "changes"/],
    ['events', 'comment, pr-opened', /accepts no time/],
    ['deployments', 'deploy', /deployments is "deploy"/],
    ['record', 'check', /record is "check"; use one of auto, true, false/],
    ['state', '', /state is empty/],
    ['shard', '3/2', /shard is "3\/2"/],
    ['repositories', 'acme/web, a*/web', /repositories has "a\*\/web"; use owner\/name/],
    ['repositories', 'https://github.com/acme/web', /repositories has "https/],
  ])('%s: %s is a mistake', (name, text, message) => {
    expect(parse({ [name]: text }).problems).toMatchObject([
      { kind: 'input', level: 'error', message: expect.stringMatching(message) },
    ])
  })

  test('repositories are names and globs, with or without an owner', () => {
    expect(inputsOf({ repositories: 'web, acme/api\nacme/lib-*' }).repositories).toEqual([
      { name: 'web' },
      { owner: 'acme', name: 'api' },
      { owner: 'acme', name: 'lib-*' },
    ])
  })

  test.each([
    [{ 'record-id': 'web4567890' }, /record-id would send .* of all repositories to one record/],
    [{ deployments: 'deploy.yml' }, /deployments is "deploy.yml".* only for one repository/],
  ])('%j is a mistake for several repositories, and right for one', (given, message) => {
    for (const repositories of ['acme/*', 'web, api']) {
      expect(parse({ ...given, repositories }).problems).toMatchObject([
        { level: 'error', message: expect.stringMatching(message) },
      ])
    }
    expect(parse({ ...given, repositories: 'acme/web' }).problems).toEqual([])
  })

  test('events may be globs', () => {
    expect([...inputsOf({ events: 'incident-*, change' }).events].sort()).toEqual([
      'change',
      'incident-opened',
      'incident-resolved',
    ])
  })

  test('every kind that carries a time is synced by default', () => {
    expect(inputsOf({}).events.size).toBe(8)
  })

  test('sync/action.yml declares what is read, and nothing else', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(readSyncInputs(() => '')).sort())
  })
})
