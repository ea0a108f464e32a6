import { expect, test } from '@jest/globals'
import { readAction } from '../../sandbox/action-file.ts'
import { readSyncInputs } from '../../src/sync/sync-inputs.ts'
import { parseSync, syncInputsOf } from '../helpers/sync-inputs.ts'

const DAY = 86_400_000
const action = readAction('sync')

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
  expect(parseSync({ [name]: text }).problems).toMatchObject([
    { kind: 'input', level: 'error', message: expect.stringMatching(message) },
  ])
})

test('repositories are names and globs, with or without an owner', () => {
  expect(syncInputsOf({ repositories: 'web, acme/api\nacme/lib-*' }).repositories).toEqual([
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
    expect(parseSync({ ...given, repositories }).problems).toMatchObject([
      { level: 'error', message: expect.stringMatching(message) },
    ])
  }
  expect(parseSync({ ...given, repositories: 'acme/web' }).problems).toEqual([])
})

test('events may be globs', () => {
  expect([...syncInputsOf({ events: 'incident-*, change' }).events].sort()).toEqual([
    'change',
    'incident-opened',
    'incident-resolved',
  ])
})

test('every kind that carries a time is synced by default', () => {
  expect(syncInputsOf({}).events.size).toBe(8)
})

test('sync/action.yml declares what is read, and nothing else', () => {
  expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(readSyncInputs(() => '')).sort())
})

test.each([
  ['0', 0],
  ['12h', DAY / 2],
  ['90d', 90 * DAY],
])('history: %s is an age', (history, age) => {
  expect(syncInputsOf({ history }).history).toBe(age)
})

test.each(['', '3', 'd', '91d', '2161h', '100000d', '-1d'])(
  'history: %j is a mistake',
  (history) => {
    expect(parseSync({ history }).problems).toMatchObject([
      { message: expect.stringMatching(/^history .*use an age of at most 90d/) },
    ])
  },
)

test.each([
  ['', undefined],
  ['now', { kind: 'age', age: 0 }],
  ['12h', { kind: 'age', age: DAY / 2 }],
  ['2026-06-01', { kind: 'instant', at: Date.parse('2026-06-01') }],
])('since and until: %j is a time', (text, moment) => {
  expect(syncInputsOf({ since: text, until: text })).toMatchObject({ since: moment, until: moment })
})

test.each([
  ['', undefined],
  ['deployments', { kind: 'deployments' }],
  ['releases', { kind: 'releases' }],
  ['none', { kind: 'none' }],
  ['deploy.yaml', { kind: 'workflow', file: 'deploy.yaml' }],
])('deployments: %j is a source', (text, source) => {
  expect(syncInputsOf({ deployments: text }).deployments).toEqual(source)
})

test.each(['.github/deploy.yml', 'deploy.yml.bak', 'my deploy.yml'])(
  'deployments: %s is no file name of a workflow',
  (deployments) => {
    expect(parseSync({ deployments }).problems).toMatchObject([
      { message: expect.stringMatching(/use deployments, releases, none or a workflow's file/) },
    ])
  },
)

test.each([
  ['opened', /has "opened", which matches no event/],
  ['change, opened', /has "opened", which matches no event/],
  ['pr-opened', /is "pr-opened", but Phaset accepts no time/],
])('events: %s is a mistake', (events, message) => {
  expect(parseSync({ events }).problems).toMatchObject([
    { message: expect.stringMatching(message) },
  ])
})

test('a glob of events skips those for which Phaset accepts no time', () => {
  expect([...syncInputsOf({ events: 'pr-*' }).events].sort()).toEqual(['pr-closed', 'pr-merged'])
})

test.each([
  ['never', 'never'],
  ['sometimes', 'config'],
])('fail-on: %s decides about a step with another mistake as %s', (text, failOn) => {
  const { inputs, ...reading } = parseSync({ 'fail-on': text, state: '' })
  expect([inputs, reading.failOn]).toEqual([undefined, failOn])
})

test.each(['a b/web', '-/we b', 'acme/web/x', '/web', 'acme/', 'ac*/web', 'acme/w%b', '!acme/web'])(
  'repositories: %s is a mistake',
  (item) => {
    expect(parseSync({ repositories: `api\n${item}` }).problems).toMatchObject([
      { message: expect.stringMatching(/^repositories has .*use owner\/name/) },
    ])
  },
)

test('what both actions have defaults to the same, so both count the same', () => {
  const { deadline: _, ...main } = readAction('.').inputs
  const shared = Object.entries(action.inputs).filter(([name]) => Object.hasOwn(main, name))
  expect(shared.length).toBeGreaterThan(15)
  for (const [name, { default: fallback = '' }] of shared) {
    expect([name, fallback]).toEqual([name, main[name]?.default])
  }
})
