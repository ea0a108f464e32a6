import { describe, expect, test } from '@jest/globals'
import { hasError } from '../../src/base/problem.ts'
import { example, occurrenceOf, RUN_SHA, RUN_TIME } from '../helpers/payloads.ts'
import {
  absent,
  found,
  kinds,
  MANIFEST,
  type Mode,
  plan,
  STARTS,
  type Start,
  type StartName,
} from '../helpers/plans.ts'

describe('without secrets, as in a pull request from a fork', () => {
  const withoutSecrets = { endpoint: '', 'webhook-token': '' }
  const of = (name: StartName): Start => ({
    ...STARTS[name],
    run: { ...STARTS[name].run, actor: 'dependabot[bot]' },
  })
  const noToken = { credentials: { orgId: 'acme', recordId: '1234567890' } }

  test.each<[StartName, Mode, string]>([
    ['pull_request', 'auto', 'checked skipped'],
    ['pull_request', 'true', 'checked skipped'],
    ['pull_request', 'check', 'checked skipped'],
    ['pull_request', 'false', 'skipped skipped'],
    ['push to the default branch', 'auto', 'checked skipped'],
    ['push to another', 'auto', 'skipped skipped'],
  ])('%s, %s: %s', (name, mode, expected) => {
    const given = { ...withoutSecrets, record: mode, standards: mode }
    expect(kinds(given, of(name), noToken)).toBe(expected)
  })

  test('nothing is sent, and the reason is told once', () => {
    const { decisions, plan: planned } = plan(
      withoutSecrets,
      of('push to the default branch'),
      noToken,
    )
    expect(decisions).toMatchObject({ events: [], noEvent: 'this run has no secrets' })
    expect(decisions.problems).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('no secrets') }),
    ])
    expect(planned.events).toEqual([])
    expect(planned.credentials).toBeUndefined()
    expect(planned.problems).toEqual([])
  })

  test('an event that would not have been sent anyway keeps its own reason', () => {
    const { decisions } = plan(withoutSecrets, of('pull_request'), noToken)
    expect(decisions.noEvent).toBe('pull_request synchronize has no Phaset event')
  })

  test('the secrets count where there are some', () => {
    expect(kinds({}, of('push to the default branch'))).toBe('upload upload')
  })
})

describe('what a run lacks for a connection is an error where it is needed', () => {
  test.each<[Record<string, string>, string[]]>([
    [{ endpoint: '' }, ['endpoint is empty']],
    [{ 'webhook-token': '' }, ['webhook-token is empty']],
    [{ 'webhook-token': '1234567890: ' }, ['webhook-token is empty']],
    [{ endpoint: '', 'webhook-token': '' }, ['endpoint is empty', 'webhook-token is empty']],
  ])('%j', (given, starts) => {
    const { decisions, plan: planned } = plan(given, STARTS.schedule)
    expect(decisions.connection.kind).toBe('closed')
    expect(planned.record).toEqual({ kind: 'failed' })
    expect(planned.problems.map(({ level, message }) => [level, message.split(';')[0]])).toEqual(
      starts.map((start) => ['error', start]),
    )
  })

  const push = 'push to the default branch'
  const off = { record: 'false', standards: 'false' }
  test.each<[string, Record<string, string>, StartName]>([
    ['an event', off, push],
    ['a named event', { event: 'comment', ...off }, 'issues'],
    ['a record', { ...off, record: 'true' }, 'issues'],
    ['a record, by auto', { standards: 'false' }, 'schedule'],
    ['standards that are checked', { ...off, standards: 'check' }, 'pull_request'],
    ['standards that are uploaded', { ...off, standards: 'true' }, 'issues'],
    ['a replay', { replay: 'a.jsonl' }, 'issues'],
  ])('for %s', (_, given, name) => {
    const { decisions, plan: planned } = plan(
      { endpoint: '', 'webhook-token': '', ...given },
      STARTS[name],
    )
    const problems = hasError(decisions.problems) ? decisions.problems : planned.problems
    expect(problems.map(({ level, message }) => `${level}: ${message.split(';')[0]}`)).toEqual([
      'error: endpoint is empty',
      'error: webhook-token is empty',
    ])
  })

  test('and says which secret or variable to check', () => {
    const given = { endpoint: '', 'webhook-token': '' }
    const { problems } = plan(given, STARTS.schedule).plan
    expect(problems.map(({ message }) => message)).toEqual([
      'endpoint is empty; set it to the address, and check that the variable it comes from exists and has the right name',
      'webhook-token is empty; set it to the token, and check that the secret it comes from exists and has the right name',
    ])
  })

  test('a header that is too short to be masked is a warning', () => {
    const { problems } = plan({ headers: 'X-A: abcde\nX-B: abcdef' }, STARTS.schedule).decisions
    expect(problems).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(/^headers: x-a .*too short to be masked/),
      },
    ])
  })

  test('for an event, and nothing else is said then', () => {
    const { decisions } = plan({ endpoint: '' }, STARTS[push])
    expect(decisions.problems.map(({ message }) => message.split(';')[0])).toEqual([
      'endpoint is empty',
    ])
  })

  test('a header whose secret is empty', () => {
    const { problems } = plan({ headers: 'X-A: abcdef\nX-B: ' }, STARTS.schedule).decisions
    expect(problems).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^headers: x-b is empty; .*secret/) },
    ])
  })

  test('an address that is not encrypted is a warning', () => {
    const { problems } = plan({ endpoint: 'http://phaset.example.com' }, STARTS.schedule).decisions
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^endpoint is http:\/\/ .* https:\/\/ address$/),
      }),
    ])
  })
})

describe('without an endpoint and a token', () => {
  const empty = { endpoint: '', 'webhook-token': '' }
  const skipped =
    "notice: Standards are skipped: their Baseline comes from Phaset, and endpoint or webhook-token is empty. standards-fail-on doesn't apply to this run"

  test.each<[string, Record<string, string>, StartName, string, string[]]>([
    ['checks the manifest of a pull request', {}, 'pull_request', 'checked skipped', [skipped]],
    ['checks that of a merge queue', {}, 'merge_group', 'checked skipped', [skipped]],
    [
      'checks the manifest alone',
      { record: 'check', standards: 'false', event: 'none' },
      'push to the default branch',
      'checked skipped',
      [],
    ],
    ['does nothing where nothing is to do', {}, 'issues', 'skipped skipped', []],
    [
      'shows what it would send, in a dry run',
      { 'dry-run': 'true' },
      'push to the default branch',
      'upload skipped',
      [skipped],
    ],
    [
      'shows standards that are required, in a dry run',
      { 'dry-run': 'true', record: 'false', standards: 'true', event: 'none' },
      'push to the default branch',
      'skipped skipped',
      [skipped],
    ],
  ])('%s', (_, given, name, expected, told) => {
    const { decisions, plan: planned } = plan({ ...empty, ...given }, STARTS[name])
    expect(`${planned.record.kind} ${planned.standards.kind}`).toBe(expected)
    expect(decisions.problems.map(({ level, message }) => `${level}: ${message}`)).toEqual(told)
  })

  test.each<StartName>(['schedule', 'workflow_dispatch on the default branch'])(
    'has nothing to send from a repository without a manifest, on %s',
    (name) => {
      const { decisions, plan: planned } = plan(empty, STARTS[name], { manifest: absent })
      expect(decisions.problems.map(({ message }) => message)).toEqual([skipped.slice(8)])
      expect(planned.record.kind).toBe('skipped')
      expect(planned.problems).toEqual([])
    },
  )

  test('one of the two is as good as none', () => {
    for (const given of [{ endpoint: '' }, { 'webhook-token': '' }]) {
      expect(kinds(given, STARTS.pull_request)).toBe('checked skipped')
    }
  })
})

describe('events', () => {
  test('follow from the context, whatever becomes of the record', () => {
    const start = STARTS['push to the default branch']
    const broken = found({ ...MANIFEST, spec: {} })
    const { plan: planned } = plan({}, start, { manifest: broken })
    expect(planned.events.map(({ body }) => body)).toEqual([
      { event: 'change', commitSha: RUN_SHA, timestamp: '1714979289000' },
    ])
    expect(planned.record).toEqual({ kind: 'failed' })
    expect(planned.standards).toEqual({ kind: 'upload', baselineId: 'default' })
  })

  test('none is sent with event: none', () => {
    const { decisions } = plan({ event: 'none' }, STARTS['push to the default branch'])
    expect(decisions).toMatchObject({ events: [], noEvent: 'event is none' })
  })

  test.each<[string, StartName | Start, object]>([
    ['a change', 'push to the default branch', { events: [{ body: { event: 'change' } }] }],
    [
      'a deployment',
      { ...STARTS.schedule, occurrence: occurrenceOf('deployment', example('deployment')) },
      { events: [], noEvent: 'run-deployment is false: deployment not sent' },
    ],
  ])('%s, with the vendor’s `run-deployment: false`', (_, start, expected) => {
    const begun = typeof start === 'string' ? STARTS[start] : start
    expect(plan({ 'run-deployment': 'false' }, begun).decisions).toMatchObject(expected)
    const { events } = plan({}, begun).decisions
    expect(events).toHaveLength(1)
  })

  test('one that is named outright is sent whatever started the run', () => {
    const { decisions } = plan({ event: 'deployment' }, STARTS.schedule)
    expect(decisions.events.map(({ body }) => body)).toEqual([
      { event: 'deployment', commitSha: RUN_SHA, timestamp: RUN_TIME },
    ])
  })

  test('one that lacks a field is a problem of the payload', () => {
    const { decisions } = plan({ event: 'incident-opened' }, STARTS.schedule)
    expect(decisions.events).toEqual([])
    expect(decisions.problems.map(({ kind, level }) => [kind, level])).toEqual([
      ['payload', 'error'],
      ['payload', 'error'],
    ])
  })

  test('a workflow that listens to more than it should is warned, and succeeds', () => {
    const start = {
      ...STARTS.schedule,
      occurrence: occurrenceOf('release', { action: 'edited' }),
    }
    const { decisions } = plan({}, start)
    expect(decisions.noEvent).toBe('release edited has no Phaset event')
    expect(decisions.problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('`types: [released]`'),
      }),
    ])
  })

  test('a replay sends what it reads, and nothing else', () => {
    const { decisions, plan: planned } = plan(
      { replay: 'a.jsonl', event: 'deployment', record: 'true', standards: 'true' },
      STARTS['push to the default branch'],
    )
    expect(decisions).toMatchObject({ events: [], noEvent: 'replay is set' })
    expect([planned.record.kind, planned.standards.kind]).toEqual(['skipped', 'skipped'])
  })
})
