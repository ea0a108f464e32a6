import { describe, expect, test } from '@jest/globals'
import type { WebhookEventName } from '@octokit/webhooks-types'
import fc from 'fast-check'
import { decideEvents } from '../../src/github/decide-events.ts'
import type { Decision, EventSettings } from '../../src/github/decision.ts'
import { decideNamedEvents } from '../../src/github/named-events.ts'
import { EVENT_NAMES, type PhasetEvent, phasetEvent } from '../../src/phaset/contract/event.ts'
import { decide, reasonOf } from '../helpers/decisions.ts'
import {
  allExamples,
  branchPush,
  example,
  isObject,
  type Json,
  type JsonObject,
  merge,
  occurrenceOf,
  SIDES,
} from '../helpers/payloads.ts'
import { testProperty } from '../helpers/properties.ts'

const examples = allExamples()

/** Every decision sends what the contract allows, or says in one line why it sends nothing. */
function expectSound(decision: Decision): void {
  if (decision.kind === 'nothing') {
    expectLine(decision.reason)
    decision.warnings.forEach(expectLine)
  } else if (decision.kind === 'invalid') {
    expect(decision.problems).not.toHaveLength(0)
    decision.problems.forEach(expectLine)
  } else {
    expect(decision.events).not.toHaveLength(0)
    decision.notes.forEach(expectLine)
    decision.warnings.forEach(expectLine)
    for (const { body } of decision.events) {
      const sent = JSON.parse(JSON.stringify(body))
      expect(phasetEvent().parse(sent)).toEqual(sent)
      expect(sent).toStrictEqual(body)
      if (isDated(body)) expect(body.timestamp).toBeDefined()
      for (const [field, value] of Object.entries(sent)) {
        if (/(?:At|timestamp)$/.test(field)) expect(value).toMatch(/^[1-9]\d{12}$/)
      }
    }
  }
}

/** Without a time, Phaset would date it by its arrival. */
function isDated(body: PhasetEvent) {
  return body.event === 'change' || body.event === 'deployment'
}

/** The kind of a decision, and the names of what is sent. */
function kindsOf(decision: Decision): string[] {
  const events = decision.kind === 'send' ? decision.events : []
  return [decision.kind, ...events.map(({ body }) => body.event)]
}

function expectLine(text: string): void {
  expect(text).toMatch(/^[^\p{Cc}]{10,}$/u)
}

describe('the 329 real payloads', () => {
  test('are all there', () => {
    expect(examples).toHaveLength(329)
  })

  test('send sound events, and these in total', () => {
    const counts: Record<string, number> = {}
    for (const { name, payload } of examples) {
      const decision = decide(name, payload)
      expectSound(decision)
      const events = decision.kind === 'send' ? decision.events.map(({ body }) => body.event) : []
      for (const event of events.length > 0 ? events : [decision.kind]) {
        counts[event] = (counts[event] ?? 0) + 1
      }
    }
    expect(counts).toEqual({
      change: 2,
      comment: 8,
      deployment: 12,
      'pr-closed': 2,
      'pr-opened': 4,
      nothing: 301,
    })
  })

  test('of events outside the table send nothing, whatever they hold', () => {
    const inTable = new Set(
      examples.filter(({ name }) => decide(name, null).kind === 'invalid').map(({ name }) => name),
    )
    expect([...inTable].sort()).toEqual([
      'deployment',
      'deployment_status',
      'issue_comment',
      'issues',
      'pull_request',
      'pull_request_review',
      'pull_request_review_comment',
      'push',
      'release',
      'repository_dispatch',
      'workflow_run',
    ])
    for (const { name, payload } of examples.filter(({ name }) => !inTable.has(name))) {
      expect(reasonOf(decide(name, payload))).toBe(`${name} has no Phaset event`)
    }
  })
})

test.each(['schedule', 'workflow_dispatch', 'merge_group', 'create', 'delete', ''])(
  '%j sends nothing',
  (eventName) => {
    expect(reasonOf(decide(eventName, {}))).toBe(`${eventName} has no Phaset event`)
  },
)

/** One payload of each kind that sends: real ones, and others derived from them. */
const seeds: { name: string; payload: JsonObject }[] = [
  { name: 'push', payload: branchPush() },
  ...derivedAs('pull_request', ['opened', 'closed'], {}),
  ...derivedAs('pull_request', ['closed'], {
    pull_request: { merged: true, merged_at: '2019-05-16T08:00:00Z' },
  }),
  ...['approved', 'changes_requested', 'commented'].flatMap((state) =>
    derivedAs('pull_request_review', ['submitted'], { review: { state, body: 'Hm' } }),
  ),
  ...derivedAs('pull_request_review_comment', ['created'], {}),
  ...derivedAs('issue_comment', ['created'], {}),
  ...derivedAs('deployment', ['created'], {}),
  ...derivedAs('deployment_status', ['created'], {}),
  ...derivedAs('release', ['published', 'released'], {}),
  ...derivedAs('workflow_run', ['completed'], {
    repository: { full_name: 'octo-org/octo-repo' },
    workflow_run: { conclusion: 'success', event: 'push', head_branch: 'main' },
  }),
  ...derivedAs('issues', ['opened', 'reopened', 'labeled', 'deleted'], {
    issue: { state: 'open' },
  }),
  ...derivedAs('issues', ['unlabeled', 'transferred'], {}),
  ...['closed', 'labeled', 'typed'].map((action) => ({
    name: 'issues',
    payload: merge(example('issues', 'labeled'), {
      action,
      type: { name: 'bug' },
      issue: { state: 'closed', closed_at: '2019-05-16T08:00:00Z' },
    }),
  })),
  {
    name: 'repository_dispatch',
    payload: merge(example('repository_dispatch'), {
      client_payload: { event: 'incident-opened', id: 'PD-1', createdAt: 1557933655 },
    }),
  },
]

function derivedAs(name: WebhookEventName, actions: string[], changes: object) {
  return actions.map((action) => ({ name, payload: merge(example(name, action), changes) }))
}

const BUGS: Partial<EventSettings> = { incidentLabels: ['bug'], incidentTypes: ['bug'] }

test.each(seeds.map(({ name, payload }) => [name, payload.action, payload] as const))(
  'undamaged, %s %s sends',
  (name, _, payload) => {
    const decision = decide(name, payload, BUGS)
    expectSound(decision)
    expect(decision.kind).toBe('send')
  },
)

const settings = fc.record<EventSettings>({
  changes: fc.constantFrom('head', 'all'),
  changeBranches: fc.constantFrom([], ['*'], ['main']),
  deploymentEnvironments: fc.constantFrom(['production'], ['*']),
  incidentLabels: fc.constantFrom(['bug'], ['*']),
  incidentTypes: fc.constant(['*']),
  ignoreActors: fc.constantFrom([], ['*[bot]']),
})

const strange = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, true, 0, -1, 1.5, '', 'x', '0', [], {}, [
    null,
  ]),
  fc.constantFrom<Json>('2019-02-30T00:00:00Z', '1970-01-01T00:00:00Z', 1e300, 253402300800000),
  fc.jsonValue().map((value) => value as Json),
)

const seedsByName = [...Map.groupBy(seeds, ({ name }) => name).values()]

/** Removes, nulls or retypes some of a payload's values, near the top or deep in it. */
const damaged = fc
  .record({
    seed: fc.constantFrom(...seedsByName).chain((ofName) => fc.constantFrom(...ofName)),
    wounds: fc.array(fc.tuple(fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }), strange), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ seed, wounds }) => ({
    name: seed.name,
    payload: wounds.reduce((payload, [path, value]) => wound(payload, path, value), seed.payload),
  }))

function wound(payload: JsonObject, path: number[], value: Json | undefined): JsonObject {
  const keys = Object.keys(payload)
  const key = keys[(path[0] ?? 0) % Math.max(keys.length, 1)]
  if (key === undefined) return payload
  const { [key]: held, ...rest } = payload
  if (path.length > 1 && isObject(held))
    return { ...rest, [key]: wound(held, path.slice(1), value) }
  return value === undefined ? rest : { ...rest, [key]: value }
}

describe('a payload with fields removed, nulled or retyped', () => {
  testProperty(
    'never makes `event: auto` throw or send what the contract refuses',
    [damaged, settings],
    ({ name, payload }, chosen) => {
      const decision = decideEvents(occurrenceOf(name, payload), chosen)
      expectSound(decision)
      return kindsOf(decision)
    },
    {
      runs: 500,
      shares: {
        send: 0.1,
        invalid: 0.1,
        nothing: 0.03,
        change: 0.004,
        deployment: 0.01,
        'incident-opened': 0.01,
        'incident-resolved': 0.002,
      },
    },
  )

  testProperty(
    'never makes an event named outright throw or send what the contract refuses',
    [damaged, fc.constantFrom(...EVENT_NAMES)],
    ({ name, payload }, event) => {
      const around = { changeBranches: [], jobStatus: 'success', ref: 'refs/heads/x' } as const
      const named = { names: [event], fields: {}, ...around }
      const decision = decideNamedEvents(named, occurrenceOf(name, payload))
      expectSound(decision)
      return kindsOf(decision)
    },
    { runs: 300, shares: { send: 0.1, invalid: 0.05, change: 0.01, deployment: 0.01 } },
  )

  test('one at a time, every one in its turn, never sends what the contract refuses', () => {
    for (const { name, payload } of seeds) {
      for (const changed of woundsOfEach(payload, [undefined, null, 5, 'x', {}, []])) {
        expectSound(decide(name, changed, BUGS))
      }
    }
  })

  const names = fc.constantFrom(...new Set(seeds.map(({ name }) => name)))
  testProperty(
    'of any JSON at all is no more harmful',
    [names, fc.jsonValue()],
    (name, payload) => {
      const decision = decide(name, payload)
      expectSound(decision)
      return kindsOf(decision)
    },
    { runs: 100, shares: { invalid: 0.5 } },
  )

  const opened = { event: 'incident-opened', id: 'PD-1', createdAt: 1557933655 }
  const event = fc.constantFrom<JsonObject>(
    ...EVENT_NAMES.map((name) => ({ event: name })),
    { event: 'change', commitSha: SIDES.head },
    { event: 'deployment', commitSha: SIDES.head, timestamp: 1557933655 },
    opened,
    { ...opened, event: 'incident-resolved', resolvedAt: 1557933655 },
  )
  const fields = fc.dictionary(
    fc.constantFrom('commitSha', 'timestamp', 'id', 'createdAt', 'resolvedAt', 'additions', 'x'),
    fc.oneof(strange, fc.constantFrom<Json>('a'.repeat(40), 1557933655, '1557933655', 3)),
    { maxKeys: 2 },
  )
  testProperty(
    'of any client_payload is no more harmful',
    [event, fields],
    (sound, given) => {
      const clientPayload = { ...sound, ...given }
      const decision = decide('repository_dispatch', { client_payload: clientPayload })
      expectSound(decision)
      return kindsOf(decision)
    },
    { runs: 300, shares: { send: 0.05, invalid: 0.3 } },
  )
})

/** The payload once for each key, at the top and one level below, with one value or another there. */
function woundsOfEach(payload: JsonObject, values: (Json | undefined)[]): JsonObject[] {
  const paths = Object.keys(payload).flatMap((_, first) => {
    const held = Object.values(payload)[first]
    const inner = isObject(held) ? Object.keys(held).map((_, second) => [first, second]) : []
    return [[first], ...inner]
  })
  return paths.map((path, i) => wound(payload, path, values[i % values.length]))
}
