import {
  deliveryProblems,
  findFailures,
  findOutage,
} from '../../src/carry-out/delivery-problems.ts'
import type { ComponentResult, EventResult, RunResult } from '../../src/carry-out/results.ts'
import type { DecidedEvent } from '../../src/github/decision.ts'
import { draftManifest } from '../../src/manifest/draft.ts'
import type { PhasetRecord } from '../../src/phaset/contract/record.ts'
import type { Delivery } from '../../src/phaset/delivery.ts'
import type { CheckedStandard } from '../../src/standards/check-standards.ts'
import { missProblems } from '../../src/standards/standards-result.ts'

/** Reports as runs make them, for what people see of them. */

export const SHA = 'cf1d3df0a6b3c1f2e4d5968778695a4b3c2d1e0f'
const at = (iso: string) => String(Date.parse(iso))

export const delivered: Delivery = {
  outcome: 'delivered',
  attempts: 1,
  last: { outcome: 'delivered', status: 200, body: 'OK', truncated: false, took: 42 },
}

export const unreachable: Delivery = {
  outcome: 'not-arrived',
  attempts: 5,
  last: {
    outcome: 'not-arrived',
    failure:
      'phaset.example.com:443 refused the connection; check endpoint, and whether Phaset is up',
    body: '',
    truncated: false,
    took: 3,
  },
}

const unsent: Delivery = { outcome: 'not-arrived', attempts: 0 }

/** A delivery that Phaset refused. */
function refused(status: number): Delivery {
  const last = { outcome: 'refused', status, body: '', truncated: false, took: 21 } as const
  return { outcome: 'refused', attempts: 1, last }
}

const unauthorized = refused(401)
const notFound = refused(404)

const timedOut: Delivery = {
  outcome: 'unknown',
  attempts: 1,
  last: {
    outcome: 'unknown',
    failure: "phaset.example.com:443 didn't answer within 10 s (see timeout)",
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
  return {
    check: 'checkForPresenceReadme',
    severity: 'error',
    name,
    status: 'pass',
    message,
    path: '.',
    remedy,
  }
}

const CONSOLE: CheckedStandard = {
  check: 'checkForConsoleUsage',
  severity: 'warn',
  name: 'Console usage',
  status: 'warning',
  message: 'Check for console usage: src/index.ts:12',
  path: 'src',
  remedy: 'use a logger instead of the console at src/index.ts:12',
  file: 'src/index.ts',
  line: 12,
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
    remedy: "add a file that ends in `.test.ts` to `tests` in the repository's root",
  },
]

/** As warnings, since `standards-fail-on` is `never`. */
const MISSES = missProblems(SOME_MISSED).map((problem) => ({
  ...problem,
  level: 'warning' as const,
}))

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

/** A component: everything that is not given was skipped. */
export function component(given: Partial<ComponentResult> = {}): ComponentResult {
  return {
    directory: '.',
    recordId: 'greeter001',
    events: [],
    record: { state: 'skipped', reason: 'not on pull_request_target' },
    standards: { state: 'skipped', reason: 'not on pull_request_target' },
    problems: [],
    ...given,
  }
}

const LINKS = { repositoryUrl: 'https://github.com/acme/greeter', sha: SHA }

export function report(given: Partial<RunResult> = {}): RunResult {
  return { notes: [], components: [], problems: [], dryRun: false, links: LINKS, ...given }
}

/** The same components with a problem for each cause that stopped a delivery, as a run adds them. */
function addDeliveryProblems(components: ComponentResult[]): ComponentResult[] {
  const outage = findOutage(components.flatMap(findFailures))
  return components.map((component) => {
    const identity = `record ${component.recordId} (manifest), organization acme (org-id)`
    const sender = { host: 'phaset.example.com:443', identity }
    const problems = deliveryProblems(findFailures(component), sender, outage)
    return { ...component, problems: [...component.problems, ...problems] }
  })
}

export const sent = (event: DecidedEvent, delivery = delivered): EventResult => ({
  ...event,
  delivery,
})

export const pushWithAllRight = report({
  links: { ...LINKS, phasetUrl: 'https://phaset.example.com/' },
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
        ...MISSES,
      ],
    }),
  ],
})

export const phasetDown = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems([
    component({
      name: 'Greeter',
      events: [sent(change, unreachable), sent(deployment, timedOut)],
      record: { state: 'failed', delivery: unreachable },
      standards: {
        state: 'failed',
        delivery: unsent,
        baselineId: 'default',
        checks: SOME_MISSED,
      },
      problems: MISSES,
    }),
  ]),
})

/** The connection is the same, and so is why it failed. */
export const baselineOutOfReach = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems([
    component({
      name: 'Greeter',
      record: { state: 'failed', delivery: unreachable, record: GREETER },
      standards: { state: 'failed', baselineId: 'default', fetch: unreachable },
    }),
  ]),
})

/** One wrong token stops everything that is sent with it. */
export const wrongToken = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems([
    component({
      name: 'Greeter',
      events: [sent(change, unauthorized)],
      record: { state: 'failed', delivery: unauthorized, record: GREETER },
      standards: { state: 'failed', baselineId: 'default', fetch: unauthorized },
    }),
  ]),
})

/** The address of the endpoint has a wrong path. */
export const wrongPath = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems([
    component({
      name: 'Greeter',
      record: { state: 'failed', delivery: notFound, record: GREETER },
      standards: { state: 'failed', baselineId: 'default', fetch: notFound },
    }),
  ]),
})

export const dryRun = report({
  dryRun: true,
  notes: ['the commit time of 1970 is skipped'],
  components: [
    component({
      name: 'Greeter',
      events: [change, deployment],
      record: { state: 'checked' },
      standards: { state: 'checked', baselineId: 'default', checks: SOME_MISSED },
      problems: MISSES,
    }),
  ],
})

export const nothingToSend = report({
  noEvent: 'pull_request synchronize has no Phaset event',
  components: [component()],
})

/** A manual run in a repository whose name tries to end the block of code. */
export const withoutManifest = report({
  noEvent: 'workflow_dispatch has no Phaset event',
  problems: [
    {
      kind: 'input',
      level: 'notice',
      message:
        'This manual run has nothing to do: record and standards are auto, and there is no phaset.manifest.json. Add it (the job summary has a draft), or check the repository out before this step',
    },
  ],
  components: [
    component({
      record: {
        state: 'skipped',
        reason: 'there is no phaset.manifest.json',
        draft: draftManifest({
          directory: '.',
          recordId: 'greeter001',
          payload: {
            repository: {
              name: '```` <b>greeter</b>',
              description: 'Greets customers.',
              html_url: 'https://github.com/acme/greeter',
              topics: ['greetings', 'node'],
            },
          },
          packageJson: '{"version":"1.4.0"}',
        }),
      },
      standards: { state: 'skipped', reason: 'there is no phaset.manifest.json' },
    }),
  ],
})

export const incident: DecidedEvent = {
  body: { event: 'incident-opened', id: '2894617350', createdAt: at('2026-03-04T06:00:00Z') },
  subject: { kind: 'incident', labels: ['incident'], number: 42 },
}

/** Three components: one is fine, one misses a standard, and one has nothing to do. */
export const threeComponents = report({
  links: { ...LINKS, phasetUrl: 'https://phaset.example.com/' },
  components: [
    component({
      directory: 'apps/web',
      name: 'Web shop',
      recordId: 'webshop001',
      events: [{ ...sent(change), routing: 'it touches apps/web/src/index.ts' }],
      record: { state: 'uploaded', delivery: delivered },
      standards: {
        state: 'uploaded',
        delivery: delivered,
        baselineId: 'default',
        checks: ALL_PASS,
      },
    }),
    component({
      directory: 'apps/api',
      name: 'api',
      recordId: 'shopapi001',
      events: [{ ...sent(change), routing: 'it touches apps/api/package.json' }],
      record: { state: 'uploaded', delivery: delivered },
      standards: {
        state: 'uploaded',
        delivery: delivered,
        baselineId: 'default',
        checks: SOME_MISSED,
      },
      problems: MISSES,
    }),
    component({
      directory: 'apps/docs',
      recordId: 'shopdocs01',
      record: { state: 'skipped', reason: 'there is no apps/docs/phaset.manifest.json' },
      standards: { state: 'skipped', reason: 'there is no apps/docs/phaset.manifest.json' },
    }),
  ],
})

/** `standards-fail-on` is `failure`, and Phaset is down. */
export const failingStandards = report({
  problems: [
    {
      kind: 'failing-checks',
      level: 'error',
      title: 'Phaset: standards',
      message: 'standards-fail-on is failure, and these checks did not pass: Diagrams',
    },
  ],
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems([
    component({
      record: { state: 'uploaded', delivery: delivered },
      standards: {
        state: 'failed',
        delivery: unreachable,
        baselineId: 'default',
        checks: SOME_MISSED,
      },
      problems: missProblems(SOME_MISSED),
    }),
  ]),
})

const DIRECTORIES = ['apps/web', 'apps/api', 'apps/docs']

/** The changed files of a push are unknown, and one of the Baselines isn't in Phaset. */
export const eventForAll = report({
  components: addDeliveryProblems(
    DIRECTORIES.map((directory, i) =>
      component({
        directory,
        recordId: `record000${i}`,
        events: [
          { ...sent(change), routing: 'all components: what the push changed is not known' },
        ],
        standards:
          i === 2
            ? { state: 'failed', baselineId: 'strict', fetch: notFound }
            : { state: 'uploaded', delivery: delivered, baselineId: 'default', checks: ALL_PASS },
      }),
    ),
  ),
})

/** A comment of which nothing says which component it concerns. */
export const commentForNone = report({
  notes: ['comment goes to no component: of the issue, none of its labels names one'],
  components: DIRECTORIES.map((directory, i) =>
    component({ directory, recordId: `record000${i}` }),
  ),
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
      problems: [
        ...(isBroken
          ? [
              {
                kind: 'manifest' as const,
                level: 'error' as const,
                message: `services/${name}/phaset.manifest.json:1:1 has no spec; add "spec"`,
                file: `services/${name}/phaset.manifest.json`,
                line: 1,
                column: 1,
              },
            ]
          : []),
        ...(index % 7 === 6 ? MISSES : []),
      ],
    })
  }),
})

/** One token for all, and it is wrong. */
export const fiftyWrongTokens = report({
  undelivered: '/home/runner/_temp/phaset-undelivered-1b9d6bcd.jsonl',
  components: addDeliveryProblems(
    fiftyComponents.components.map((one) => ({
      ...one,
      events: one.events.map((event) => sent(event, unauthorized)),
      record: { state: 'failed', delivery: unauthorized },
      standards: { state: 'failed', baselineId: 'default', fetch: unauthorized },
      problems: [],
    })),
  ),
})
