import { describe, expect, test } from '@jest/globals'
import type { Checkout } from '../../src/github/checkout.ts'
import {
  decideNamedEvents,
  findCheckoutNeeds,
  type NamedEvents,
} from '../../src/github/named-events.ts'
import type { EventName } from '../../src/phaset/contract/event.ts'
import {
  bodiesOf,
  notesOf,
  problemsOf,
  reasonOf,
  subjectsOf,
  warningsOf,
} from '../helpers/decisions.ts'
import {
  branchPush,
  derived,
  example,
  type JsonObject,
  merge,
  occurrenceOf,
  RUN_SHA,
  RUN_TIME,
  SIDES,
} from '../helpers/payloads.ts'

const HEAD = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'
const OTHER = 'ab'.repeat(20)
const DEPLOYED = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'
const RUN_HEAD = '3484a3fb816e0859fd6e1cea078d76385ff50625'
const FULL_SHA =
  'expected a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change'

const merged = derived('pull_request', 'closed', {
  pull_request: { merged: true, merged_at: '2019-05-16T08:00:00Z', merge_commit_sha: OTHER },
})
const closedIssue = derived('issues', 'opened', {
  issue: { state: 'closed', closed_at: '2019-05-15T15:26:40Z' },
})

/** Decides on events, in a run of the default branch of the examples. */
function name(
  event: EventName | EventName[],
  fields: Record<string, string>,
  eventName: string,
  payload: unknown,
  given: Partial<NamedEvents> = {},
) {
  const around = { changeBranches: [], jobStatus: 'success', ref: 'refs/heads/master' } as const
  const named = { names: [event].flat(), fields, ...around, ...given }
  return decideNamedEvents(named, occurrenceOf(eventName, payload))
}

describe('`event: deployment` takes its commit from', () => {
  test.each([
    ['the deployment', 'deployment', example('deployment'), DEPLOYED],
    ['the workflow run', 'workflow_run', example('workflow_run', 'requested'), RUN_HEAD],
    ['the merge (derived)', 'pull_request', merged, OTHER],
    [
      'the head of an open pull request',
      'pull_request',
      example('pull_request', 'opened'),
      'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    ],
    ['GITHUB_SHA on a push', 'push', branchPush(), RUN_SHA],
    ['GITHUB_SHA on a schedule (derived)', 'schedule', { schedule: '0 0 * * *' }, RUN_SHA],
  ])('%s', (_, eventName, payload, sha) => {
    expect(bodiesOf(name('deployment', {}, eventName, payload))).toMatchObject([
      { event: 'deployment', commitSha: sha },
    ])
  })

  test('the field, when it is given, whatever the context has', () => {
    const fields = { commitSha: OTHER.toUpperCase() }
    expect(bodiesOf(name('deployment', fields, 'deployment', example('deployment')))).toMatchObject(
      [{ event: 'deployment', commitSha: OTHER }],
    )
  })
})

describe('`event: deployment` happens when the step runs', () => {
  test.each([
    ['deployment_status', example('deployment_status')],
    ['workflow_run', example('workflow_run', 'requested')],
    ['release', example('release', 'published')],
    ['push', branchPush()],
  ])('on %s', (eventName, payload) => {
    expect(bodiesOf(name('deployment', {}, eventName, payload))).toMatchObject([
      { timestamp: RUN_TIME },
    ])
  })

  test('also when another commit is given', () => {
    const status = example('deployment_status')
    expect(bodiesOf(name('deployment', { commitSha: OTHER }, 'deployment_status', status))).toEqual(
      [{ event: 'deployment', commitSha: OTHER, timestamp: RUN_TIME }],
    )
  })
})

describe('`event: change`', () => {
  test('takes the time of the push’s head, when that is the commit', () => {
    expect(bodiesOf(name('change', { commitSha: HEAD }, 'push', branchPush()))).toEqual([
      { event: 'change', commitSha: HEAD, timestamp: '1557933565000' },
    ])
    expect(bodiesOf(name('change', { commitSha: OTHER }, 'push', branchPush()))).toEqual([
      { event: 'change', commitSha: OTHER, timestamp: RUN_TIME },
    ])
  })

  test('replaces a head commit’s time of 1970 (derived), and says so', () => {
    const push = merge(branchPush(), { head_commit: { timestamp: '1970-01-01T00:00:00Z' } })
    const decision = name('change', { commitSha: HEAD }, 'push', push)
    expect(bodiesOf(decision)).toEqual([{ event: 'change', commitSha: HEAD, timestamp: RUN_TIME }])
    expect(notesOf(decision)).toEqual([
      expect.stringContaining('the time of this run is sent instead'),
    ])
    const fields = { commitSha: HEAD, timestamp: '1557933655' }
    expect(notesOf(name('change', fields, 'push', push))).toEqual([])
  })
})

describe('an event named outright', () => {
  test.each<[EventName, string, JsonObject, object]>([
    ['comment', 'push', branchPush(), {}],
    [
      'pr-opened',
      'pull_request',
      example('pull_request', 'synchronize'),
      { additions: 1, changedFiles: 1, deletions: 1 },
    ],
    ['pr-opened', 'push', branchPush(), {}],
    [
      'pr-merged',
      'pull_request',
      merged,
      { createdAt: '1557933633000', mergedAt: '1557993600000' },
    ],
    [
      'pr-closed',
      'pull_request',
      example('pull_request', 'closed'),
      { createdAt: '1557933633000', closedAt: '1557933678000' },
    ],
    [
      'review-approved',
      'pull_request_review',
      example('pull_request_review', 'submitted'),
      { createdAt: '1557933633000', submittedAt: '1557933638000' },
    ],
    ['review-changes', 'schedule', {}, {}],
    [
      'incident-opened',
      'issues',
      example('issues', 'opened'),
      { id: '444500041', createdAt: '1557933618000' },
    ],
    [
      'incident-resolved',
      'issues',
      closedIssue,
      { id: '444500041', createdAt: '1557933618000', resolvedAt: '1557934000000' },
    ],
  ])('%s on %s takes what the payload has', (event, eventName, payload, fields) => {
    expect(bodiesOf(name(event, {}, eventName, payload))).toEqual([{ event, ...fields }])
  })

  test('takes its fields in any form', () => {
    const fields = { id: 'PD-7', createdAt: '2019-05-15T15:20:55Z' }
    expect(bodiesOf(name('incident-opened', fields, 'schedule', {}))).toEqual([
      { event: 'incident-opened', id: 'PD-7', createdAt: '1557933655000' },
    ])
    expect(bodiesOf(name('pr-opened', { additions: '12' }, 'schedule', {}))).toEqual([
      { event: 'pr-opened', additions: 12 },
    ])
  })

  test('takes `now` as the time of the run', () => {
    const fields = { id: 'now', createdAt: '1557933655', resolvedAt: 'now' }
    expect(bodiesOf(name('incident-resolved', fields, 'schedule', {}))).toEqual([
      { event: 'incident-resolved', id: 'now', createdAt: '1557933655000', resolvedAt: RUN_TIME },
    ])
  })

  test('resolves an open issue’s incident only when resolvedAt is given', () => {
    const open = example('issues', 'opened')
    expect(problemsOf(name('incident-resolved', {}, 'issues', open))).toEqual([
      'event-fields: resolvedAt is missing; expected a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits',
    ])
    const given = name('incident-resolved', { resolvedAt: '1557934000' }, 'issues', open)
    expect(bodiesOf(given)).toMatchObject([{ resolvedAt: '1557934000000' }])
  })

  test.each<[EventName, Record<string, string>, string[]]>([
    ['deployment', { commitSha: 'abc1234' }, [`event-fields: commitSha is "abc1234"; ${FULL_SHA}`]],
    [
      'deployment',
      { comitSha: OTHER },
      [
        'event-fields: "comitSha" isn\'t a field of deployment; use one of commitSha, timestamp; did you mean "commitSha"?',
      ],
    ],
    [
      'pr-opened',
      { additions: 'many', deletions: '' },
      [
        'event-fields: additions is "many"; expected a whole number, 0 or more',
        'event-fields: deletions is ""; expected a whole number, 0 or more',
      ],
    ],
    [
      'change',
      { timestamp: '1970-01-01' },
      [
        'event-fields: timestamp is "1970-01-01"; expected a time between 2001-09-09 and 2286-11-20',
      ],
    ],
    [
      'comment',
      { toString: 'x' },
      ['event-fields: "toString" isn\'t a field of comment, which has no fields; remove it'],
    ],
  ])('%s with %j is an error that names the field', (event, fields, problems) => {
    expect(problemsOf(name(event, fields, 'push', branchPush()))).toEqual(problems)
  })

  test.each<[EventName, string, JsonObject, string]>([
    [
      'deployment',
      'deployment',
      derived('deployment', 'created', { deployment: { sha: 'main' } }),
      `deployment: deployment.sha is "main"; ${FULL_SHA}`,
    ],
    [
      'pr-merged',
      'pull_request',
      merge(merged, { pull_request: { merged_at: 'then' } }),
      'pull_request: pull_request.merged_at is "then"; expected a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits',
    ],
  ])(
    '%s on a wrong %s (derived) is an error that names its field',
    (event, on, payload, problem) => {
      expect(problemsOf(name(event, {}, on, payload))).toEqual([problem])
    },
  )

  test.each<[string, JsonObject, object]>([
    ['pull_request', merged, { kind: 'pull-request', number: 2, ...SIDES }],
    ['push', branchPush(), { kind: 'commits', before: '0'.repeat(40), after: HEAD }],
    ['schedule', {}, { kind: 'deployment', sha: RUN_SHA, names: [] }],
    ['push', example('push'), { kind: 'deployment', sha: RUN_SHA, names: ['simple-tag'] }],
    ['create', example('create'), { kind: 'deployment', sha: RUN_SHA, names: ['simple-tag'] }],
    [
      'create',
      merge(example('create'), { ref_type: 'branch' }),
      { kind: 'deployment', sha: RUN_SHA, names: [] },
    ],
    [
      'workflow_dispatch',
      { ref: 'refs/tags/apps/web/v1.2.0' },
      { kind: 'deployment', sha: RUN_SHA, names: ['apps/web/v1.2.0'] },
    ],
    [
      'workflow_dispatch',
      { ref: 'refs/heads/web' },
      { kind: 'deployment', sha: RUN_SHA, names: [] },
    ],
  ])('`deployment` on %s is about what the context knows', (eventName, payload, subject) => {
    expect(subjectsOf(name('deployment', {}, eventName, payload))).toEqual([subject])
  })

  test('needs no readable payload when its fields are given', () => {
    const decision = name('comment', {}, 'schedule', null)
    expect(bodiesOf(decision)).toEqual([{ event: 'comment' }])
    expect(subjectsOf(decision)).toEqual([{ kind: 'repository' }])
  })
})

describe('several named events', () => {
  const both: EventName[] = ['deployment', 'change']
  const SAID_AT = '1557933565000'

  test('are sent in the order in which Phaset needs them, each once', () => {
    const incident = { id: '7', createdAt: '1557933655', resolvedAt: 'now' }
    const order = (names: EventName[], fields = {}) =>
      bodiesOf(name(names, fields, 'schedule', {})).map(({ event }) => event)
    expect(order(['deployment', 'change'])).toEqual(['change', 'deployment'])
    expect(order(['deployment', 'comment', 'change', 'deployment'])).toEqual([
      'change',
      'deployment',
      'comment',
    ])
    expect(order(['incident-resolved', 'incident-opened'], incident)).toEqual([
      'incident-opened',
      'incident-resolved',
    ])
  })

  test('`change, deployment` on a push: the commit’s time, and that of the step', () => {
    expect(bodiesOf(name(both, { commitSha: HEAD }, 'push', branchPush()))).toEqual([
      { event: 'change', commitSha: HEAD, timestamp: SAID_AT },
      { event: 'deployment', commitSha: HEAD, timestamp: RUN_TIME },
    ])
  })

  test('a key with an event’s name is for that event, and wins', () => {
    const fields = {
      commitSha: HEAD,
      'change.commitSha': OTHER,
      'change.timestamp': '1557933655',
      'deployment.timestamp': 'now',
    }
    expect(bodiesOf(name(both, fields, 'schedule', {}))).toEqual([
      { event: 'change', commitSha: OTHER, timestamp: '1557933655000' },
      { event: 'deployment', commitSha: HEAD, timestamp: RUN_TIME },
    ])
  })

  test('a key without one is for every event that has the field', () => {
    const fields = { createdAt: '1557933655', submittedAt: '1557933656' }
    expect(bodiesOf(name(['review-approved', 'pr-closed'], fields, 'schedule', {}))).toEqual([
      { event: 'review-approved', createdAt: '1557933655000', submittedAt: '1557933656000' },
      { event: 'pr-closed', createdAt: '1557933655000' },
    ])
  })

  test.each<[EventName[], Record<string, string>, string[]]>([
    [
      both,
      { timestamp: 'now' },
      [
        'event-fields: timestamp is the same for change and deployment, so the lead time is 0; set the time of the deployment as deployment.timestamp',
      ],
    ],
    [
      ['change', 'comment'],
      { id: '7' },
      ['event-fields: "id" isn\'t a field of change or comment; use one of commitSha, timestamp'],
    ],
    [
      ['change'],
      { 'deployment.timestamp': 'now' },
      [
        'event-fields: "deployment.timestamp" isn\'t a field of change; use one of commitSha, timestamp',
      ],
    ],
    [both, { commitSha: 'abc1234' }, [`event-fields: commitSha is "abc1234"; ${FULL_SHA}`]],
    [
      ['comment', 'deployment'],
      { 'deployment.commitSha': 'abc1234' },
      [`event-fields: deployment.commitSha is "abc1234"; ${FULL_SHA}`],
    ],
  ])('%j with %j is an error, and none is sent', (names, fields, problems) => {
    expect(problemsOf(name(names, fields, 'schedule', {}))).toEqual(problems)
  })

  test('a time of its own for the deployment makes `timestamp` the change’s', () => {
    const fields = { timestamp: '1557933655', 'deployment.timestamp': 'now' }
    expect(bodiesOf(name(both, fields, 'schedule', {}))).toMatchObject([
      { timestamp: '1557933655000' },
      { timestamp: RUN_TIME },
    ])
  })
})

describe.each(['failure', 'cancelled', 'skipped'] as const)(
  'in a job of status %s',
  (jobStatus) => {
    test.each<[EventName[], string]>([
      [['deployment'], 'deployment'],
      [['deployment', 'change'], 'change, deployment'],
    ])('%j sends nothing, and says why', (names, unsent) => {
      const decision = name(names, {}, 'schedule', {}, { jobStatus })
      expect(reasonOf(decision)).toBe(`job-status is ${jobStatus}: ${unsent} not sent`)
    })

    test('other events are sent', () => {
      const fields = { id: '7', createdAt: 'now', 'deployment.commitSha': OTHER }
      const names: EventName[] = ['deployment', 'incident-opened']
      const decision = name(names, fields, 'schedule', {}, { jobStatus, ref: 'refs/heads/x' })
      expect(bodiesOf(decision)).toMatchObject([{ event: 'incident-opened' }])
      expect(notesOf(decision)).toEqual([`job-status is ${jobStatus}: deployment not sent`])
      expect(bodiesOf(name('change', {}, 'schedule', {}, { jobStatus }))).toHaveLength(1)
    })
  },
)

describe('a deployment without a change', () => {
  const DATED = { 'change.timestamp': '1557933655' }
  const repository = { default_branch: 'main' }
  const run = example('workflow_run', 'requested')
  const ofTag = merge(run, { workflow_run: { event: 'release', head_branch: 'v1.2.0' } })

  test.each<[string, string, JsonObject, object]>([
    ['release/1', 'schedule', { repository }, { ref: 'refs/heads/release/1' }],
    ['main', 'schedule', { repository }, { ref: 'refs/heads/main', changeBranches: ['live'] }],
    ['topic', 'workflow_run', merge(run, { workflow_run: { head_branch: 'topic' } }), {}],
    ['changes', 'pull_request', example('pull_request', 'opened'), {}],
    ['stable', 'pull_request', merge(merged, { pull_request: { base: { ref: 'stable' } } }), {}],
  ])('of %s, on %s, warns of its lead time', (branch, eventName, payload, given) => {
    const warnings = warningsOf(name('deployment', {}, eventName, payload, given))
    expect(warnings).toEqual([
      expect.stringContaining(`deployment of the branch ${branch} is sent without a change`),
    ])
    const both = name(['change', 'deployment'], DATED, eventName, payload, given)
    expect(warningsOf(both)).toEqual([])
  })

  test.each<[string, Record<string, string>, string, JsonObject, object]>([
    ['of the default branch', {}, 'schedule', { repository }, { ref: 'refs/heads/main' }],
    [
      'of a change branch',
      {},
      'schedule',
      { repository },
      { ref: 'refs/heads/release/1', changeBranches: ['release/*'] },
    ],
    ['of a merge', {}, 'pull_request', merged, {}],
    ['of a tag', {}, 'push', example('push'), { ref: 'refs/tags/v1' }],
    ['of a tag, after the workflow of its release', {}, 'workflow_run', ofTag, {}],
    [
      'of a commit that is given',
      { commitSha: OTHER },
      'push',
      branchPush(),
      { ref: 'refs/heads/x' },
    ],
    ['where the default branch is unknown', {}, 'schedule', {}, { ref: 'refs/heads/x' }],
  ])('%s gives no warning', (_, fields, eventName, payload, given) => {
    expect(warningsOf(name('deployment', fields, eventName, payload, given))).toEqual([])
  })
})

describe('the commit that is checked out', () => {
  const head = { kind: 'one', commit: OTHER, isFetched: true } as const
  const made = { ...head, isFetched: false }
  const dates = new Map()
  const comment = merge(example('issue_comment', 'created'), {
    issue: { pull_request: { url: 'https://example.org' } },
  })
  const COMMENT =
    "issue_comment: GITHUB_SHA is the default branch's last commit, not the pull request's; check the pull request out before this step, or set commitSha in event-fields"
  const CHECKED_OUT = `The commit is ${OTHER}, which is checked out; GITHUB_SHA is ${RUN_SHA}`

  test.each<[string, string, unknown, string[]]>([
    [
      'a comment on a pull request',
      'issue_comment',
      comment,
      [
        "deployment of a pull request's commit is sent without a change: its lead time may count as 0. Send both with `event: change, deployment`",
      ],
    ],
    ['a dispatch with a ref', 'workflow_dispatch', { ref: 'refs/heads/master' }, []],
    ['a schedule', 'schedule', {}, []],
  ])('is deployed on %s, with a note', (_, eventName, payload, warnings) => {
    const decision = name('deployment', {}, eventName, payload, { checkout: { head, dates } })
    expect(bodiesOf(decision)).toMatchObject([{ commitSha: OTHER }])
    expect(notesOf(decision)).toEqual([CHECKED_OUT])
    expect(warningsOf(decision)).toEqual(warnings)
  })

  test('is both the change and the deployment, at its own time and at that of the step', () => {
    const checkout = { head, dates: new Map([[OTHER, 1557933655000]]) }
    const decision = name(['change', 'deployment'], {}, 'issue_comment', comment, { checkout })
    expect(bodiesOf(decision)).toEqual([
      { event: 'change', commitSha: OTHER, timestamp: '1557933655000' },
      { event: 'deployment', commitSha: OTHER, timestamp: RUN_TIME },
    ])
    expect(notesOf(decision)).toEqual([CHECKED_OUT])
    expect(warningsOf(decision)).toEqual([])
  })

  test.each<[string, string, JsonObject, string]>([
    ['a deployment', 'deployment', example('deployment'), DEPLOYED],
    ['a workflow run', 'workflow_run', example('workflow_run', 'requested'), RUN_HEAD],
    ['a merged pull request', 'pull_request', merge(merged, { repository: null }), OTHER],
  ])('is no matter on %s, which has a commit of its own', (_, eventName, payload, sha) => {
    const other = { ...head, commit: 'cd'.repeat(20) }
    const given = { checkout: { head: other, dates } }
    const decision = name('deployment', {}, eventName, payload, given)
    expect(bodiesOf(decision)).toMatchObject([{ commitSha: sha }])
    expect(notesOf(decision)).toEqual([])
  })

  test.each<[string, Checkout['head'], string[], string[]]>([
    ['the run’s own', { ...head, commit: RUN_SHA.toUpperCase() }, [], []],
    ['unknown', { kind: 'none' }, [], []],
    [
      'made by the job',
      made,
      [`The commit is GITHUB_SHA, ${RUN_SHA}: this job made ${OTHER}, which is checked out`],
      [],
    ],
    [
      'another one in each clone',
      { kind: 'several' },
      [],
      [
        'The workspace has clones of this repository at different commits, so the commit is GITHUB_SHA; if another one is deployed, set it as commitSha in event-fields',
      ],
    ],
  ])('is not deployed when it is %s', (_, found, notes, warnings) => {
    const checkout = { head: found, dates }
    const decision = name('deployment', {}, 'schedule', {}, { checkout })
    expect(bodiesOf(decision)).toMatchObject([{ commitSha: RUN_SHA }])
    expect([notesOf(decision), warningsOf(decision)]).toEqual([notes, warnings])
    const onComment = name(['change', 'deployment'], {}, 'issue_comment', comment, { checkout })
    expect(problemsOf(onComment)).toEqual([COMMENT])
  })

  test('is no matter when the commit is given', () => {
    const fields = { commitSha: HEAD }
    const decision = name('deployment', fields, 'issue_comment', comment, {
      checkout: { head, dates },
    })
    expect(bodiesOf(decision)).toMatchObject([{ commitSha: HEAD }])
    expect(notesOf(decision)).toEqual([])
  })

  test('on a comment on an issue, the commit is the run’s', () => {
    const onIssue = example('issue_comment', 'created')
    expect(bodiesOf(name('deployment', {}, 'issue_comment', onIssue))).toMatchObject([
      { commitSha: RUN_SHA },
    ])
  })
})

describe('the time of a change', () => {
  test.each<[string, number, string, string[]]>([
    ['is its commit’s in the clone', 1557933655000, '1557933655000', []],
    [
      'of 1970 is replaced, and said',
      0,
      RUN_TIME,
      [expect.stringContaining(`The time of commit ${OTHER} is outside`) as unknown as string],
    ],
    ['beyond all calendars is replaced, and said', 1e300, RUN_TIME, [expect.anything() as never]],
  ])('%s', (_, date, timestamp, notes) => {
    const checkout = { head: { kind: 'none' } as const, dates: new Map([[OTHER, date]]) }
    const fields = { commitSha: OTHER.toUpperCase() }
    const decision = name('change', fields, 'schedule', {}, { checkout })
    expect(bodiesOf(decision)).toEqual([{ event: 'change', commitSha: OTHER, timestamp }])
    expect(notesOf(decision)).toEqual(notes)
  })

  test.each<[string, EventName[], Record<string, string>, string[]]>([
    [
      'with its deployment, gives a warning',
      ['change', 'deployment'],
      {},
      [
        "The time of the change's commit is unknown, so the change has the time of this run, and the lead time is 0. Check the commit out before this step, or set change.timestamp in event-fields",
      ],
    ],
    ['when it is given', ['change', 'deployment'], { 'change.timestamp': '1557933655' }, []],
    ['without a deployment', ['change'], {}, []],
    ['without a change', ['deployment'], {}, []],
  ])('that neither the push nor a clone has: %s', (_, names, fields, warnings) => {
    expect(warningsOf(name(names, fields, 'schedule', {}))).toEqual(warnings)
  })

  test('of a deployment that is not sent is no matter', () => {
    const decision = name(
      ['change', 'deployment', 'comment'],
      {},
      'schedule',
      {},
      {
        jobStatus: 'failure',
      },
    )
    expect(warningsOf(decision)).toEqual([])
  })
})

describe('named events need of the checkout', () => {
  test.each<[EventName[], Record<string, string>, string, JsonObject, string[] | undefined]>([
    [['comment', 'incident-opened'], {}, 'schedule', {}, undefined],
    [['deployment'], {}, 'schedule', {}, []],
    [['deployment'], { commitSha: OTHER }, 'schedule', {}, undefined],
    [['deployment'], {}, 'deployment', example('deployment'), undefined],
    [['change', 'deployment'], {}, 'schedule', {}, [RUN_SHA]],
    [['change'], { commitSha: OTHER }, 'schedule', {}, [OTHER]],
    [['change'], { commitSha: OTHER, timestamp: 'now' }, 'schedule', {}, undefined],
    [['change'], { timestamp: 'now' }, 'schedule', {}, []],
    [['change'], {}, 'deployment', example('deployment'), [DEPLOYED]],
  ])('%j with %j on %s', (names, fields, eventName, payload, needs) => {
    expect(findCheckoutNeeds({ names, fields }, occurrenceOf(eventName, payload))).toEqual(needs)
  })
})
