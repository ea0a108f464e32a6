import type { ComponentResult, EventResult, RunResult } from '../../src/carry-out/results.ts'
import type { DecidedEvent } from '../../src/github/decision.ts'
import type { PhasetRecord } from '../../src/phaset/contract/record.ts'
import type { Delivery } from '../../src/phaset/delivery.ts'
import type { CheckedStandard } from '../../src/standards/check-standards.ts'

/** Reports as runs make them, for what people see of them. */

export const SHA = 'cf1d3df0a6b3c1f2e4d5968778695a4b3c2d1e0f'
const at = (iso: string) => String(Date.parse(iso))

export const delivered: Delivery = {
  outcome: 'delivered',
  tries: 1,
  last: { outcome: 'delivered', status: 200, body: 'OK', truncated: false, took: 42 },
}

export const unreachable: Delivery = {
  outcome: 'not-arrived',
  tries: 5,
  last: {
    outcome: 'not-arrived',
    failure: 'connection refused',
    body: '',
    truncated: false,
    took: 3,
  },
}

const timedOut: Delivery = {
  outcome: 'unknown',
  tries: 1,
  last: {
    outcome: 'unknown',
    failure: 'no answer within 10 s',
    body: '',
    truncated: false,
    took: 10_000,
  },
}

export const change: DecidedEvent = {
  body: { event: 'change', commitSha: SHA, timestamp: at('2026-03-02T09:30:00Z') },
  subject: { kind: 'commits', before: '0'.repeat(40), after: SHA },
}

export const merged: DecidedEvent = {
  body: {
    event: 'pr-merged',
    createdAt: at('2026-03-01T08:00:00Z'),
    mergedAt: at('2026-03-03T12:10:00Z'),
  },
  subject: { kind: 'pull-request', number: 12 },
}

export const deployment: DecidedEvent = {
  body: { event: 'deployment', commitSha: SHA, timestamp: at('2026-03-03T12:30:00Z') },
  subject: { kind: 'deployment', sha: SHA, names: ['production'], environment: 'production' },
}

function check(name: string): CheckedStandard {
  const message = `Check for ${name}`
  const remedy = `add ${name}`
  return { ...CONSOLE, name, status: 'pass', message, path: '.', remedy }
}

const CONSOLE: CheckedStandard = {
  check: 'checkForConsoleUsage',
  severity: 'warn',
  name: 'Console usage',
  status: 'warning',
  message: 'Check for console usage: src/index.ts:12',
  path: 'src',
  remedy: 'use a logger instead of the console at src/index.ts:12',
}

const PASSING = [
  'Lock files',
  'README',
  'License',
  'Security policy',
  'Contribution guidelines',
  'API schema',
  'CI configuration',
  'IAC configuration',
  'Tags',
  'Relations',
  'SLOs',
  'Service metadata',
]

const ALL_PASS = PASSING.map(check)

const SOME_MISSED: CheckedStandard[] = [
  ...ALL_PASS,
  CONSOLE,
  {
    check: 'checkForPresenceDiagramsFolder',
    severity: 'error',
    name: 'Diagrams',
    status: 'failure',
    message: 'Check for diagrams',
    path: 'diagrams',
    remedy: "add a `.drawio` file to `diagrams` in the repository's root",
  },
  {
    check: 'checkForPresenceTests',
    severity: 'warn',
    name: 'Tests',
    status: 'warning',
    message: 'Check for test files',
    path: 'tests',
    remedy: "add a file whose name ends in `.test.ts` to `tests` in the repository's root",
  },
]

const GREETER: PhasetRecord = {
  spec: {
    repo: 'https://github.com/acme/greeter',
    name: 'Greeter',
    version: '1.4.0',
    kind: 'service',
    lifecycleStage: 'production',
  },
  tags: ['greetings', 'node', 'web'],
  dependencies: [{ target: 'mailer0001' }],
  slo: [],
}

/** A component of which all that is not given was skipped. */
export function component(given: Partial<ComponentResult> = {}): ComponentResult {
  return {
    directory: '.',
    recordId: 'greeter001',
    events: [],
    record: { state: 'skipped', reason: 'a pull_request_target uploads no record' },
    standards: { state: 'skipped', reason: 'a pull_request_target uploads no standards' },
    problems: [],
    ...given,
  }
}

export function report(given: Partial<RunResult> = {}): RunResult {
  return { notes: [], components: [], problems: [], dryRun: false, ...given }
}

export const sent = (event: DecidedEvent, delivery = delivered): EventResult => ({
  ...event,
  delivery,
})

export const pushWithAllRight = report({
  components: [
    component({
      name: 'Greeter',
      events: [sent(change)],
      record: { state: 'uploaded', delivery: delivered, record: GREETER },
      standards: {
        state: 'uploaded',
        delivery: delivered,
        baselineId: 'default',
        checks: ALL_PASS,
      },
    }),
  ],
})

export const mergedPullRequest = report({ components: [component({ events: [sent(merged)] })] })

export const brokenManifest = report({
  noEvent: 'event is none',
  components: [
    component({
      name: 'Greeter',
      record: { state: 'failed' },
      standards: { state: 'checked', baselineId: 'default', checks: SOME_MISSED },
      problems: [
        {
          kind: 'manifest',
          level: 'error',
          title: 'Manifest: spec.kind',
          message:
            'phaset.manifest.json:12:15 spec.kind is "microservice"; allowed: service, api, component, cots, product, external, other',
          file: 'phaset.manifest.json',
          line: 12,
          column: 15,
        },
        {
          kind: 'manifest',
          level: 'warning',
          title: 'Manifest: tags',
          message:
            'phaset.manifest.json:20:3 has 7 tags; Phaset’s documentation allows 5, its API 20',
          file: 'phaset.manifest.json',
          line: 20,
          column: 3,
        },
        {
          kind: 'check',
          level: 'error',
          title: 'Standards: Diagrams',
          message: 'add a `.drawio` file to `diagrams` (Check for diagrams)',
        },
      ],
    }),
  ],
})

const down = (what: string) =>
  ({
    kind: 'delivery',
    level: 'warning',
    title: 'Phaset: not delivered',
    message: `${what} did not arrive (5 tries): connection refused`,
  }) as const

export const phasetDown = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: [
    component({
      name: 'Greeter',
      events: [sent(change, unreachable), sent(deployment, timedOut)],
      record: { state: 'failed', delivery: unreachable },
      standards: {
        state: 'failed',
        delivery: unreachable,
        baselineId: 'default',
        checks: SOME_MISSED,
      },
      problems: [
        down('event change'),
        {
          ...down(''),
          message: 'event deployment unknown whether it arrived: no answer within 10 s',
        },
        down('record'),
        down('standards'),
      ],
    }),
  ],
})

/** The connection is the same, and so is why it failed. */
export const baselineOutOfReach = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: [
    component({
      name: 'Greeter',
      record: { state: 'failed', delivery: unreachable, record: GREETER },
      standards: { state: 'failed', baselineId: 'default' },
      problems: [
        down('record'),
        { ...down('the Baseline "default" could not be fetched:'), kind: 'fetch' },
      ],
    }),
  ],
})

export const dryRun = report({
  dryRun: true,
  notes: ['the commit time of 1970 is left out'],
  components: [
    component({
      name: 'Greeter',
      events: [change, deployment],
      record: { state: 'checked' },
      standards: { state: 'checked', baselineId: 'default', checks: SOME_MISSED },
    }),
  ],
})

export const nothingToSend = report({
  noEvent: 'pull_request synchronize has no Phaset event',
  components: [component()],
})

const COMPONENT_NAMES = ['billing', 'catalog', 'checkout', 'identity', 'search']

/** Every tenth has a broken manifest, and every seventh misses standards. */
export const fiftyComponents = report({
  components: Array.from({ length: 50 }, (_, index) => {
    const name = `${COMPONENT_NAMES[index % 5]}-${Math.floor(index / 5) + 1}`
    const isBroken = index % 10 === 9
    return component({
      directory: `services/${name}`,
      name,
      recordId: `record${String(index).padStart(4, '0')}`,
      events:
        index % 25 === 0
          ? [{ ...sent(change), routing: `it touches services/${name}/src/index.ts` }]
          : [],
      record: isBroken ? { state: 'failed' } : { state: 'uploaded', delivery: delivered },
      standards: {
        state: 'uploaded',
        delivery: delivered,
        baselineId: 'default',
        checks: index % 7 === 6 ? SOME_MISSED : ALL_PASS,
      },
      problems: isBroken
        ? [
            {
              kind: 'manifest',
              level: 'error',
              message: `services/${name}/phaset.manifest.json:1:1 has no spec; add "spec"`,
            },
          ]
        : [],
    })
  }),
})
