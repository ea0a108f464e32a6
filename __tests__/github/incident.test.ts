import { describe, expect, test } from '@jest/globals'
import {
  bodiesOf,
  decide,
  problemsOf,
  reasonOf,
  subjectsOf,
  warningsOf,
} from '../helpers/decisions.ts'
import { allExamples, example, type JsonObject, merge } from '../helpers/payloads.ts'

const ID = '444500041'
const CREATED = '1557933618000'
const UPDATED = '1557937218000'
const CLOSED = '1557934000000'
const OPENED_EVENT = { event: 'incident-opened', id: ID, createdAt: CREATED }
const ENDED_EVENT = {
  event: 'incident-resolved',
  id: ID,
  createdAt: CREATED,
  resolvedAt: UPDATED,
}
const CLOSED_EVENT = { ...ENDED_EVENT, resolvedAt: CLOSED }

const INCIDENT = { name: 'Incident' }
const BUG = { name: 'bug' }
const TYPE = { id: 1, node_id: 'IT_1', name: 'Incident' }
const NO_INCIDENT = 'issues: neither a label nor the type makes it an incident'

/** Derived from a real issue: only its action, state, labels, type and times differ. */
function issue(action: string, changes: object = {}, top: object = {}): JsonObject {
  const times = { updated_at: '2019-05-15T16:20:18Z', closed_at: null }
  const base = merge(example('issues', 'opened'), { action, issue: times })
  return merge(merge(base, { issue: changes }), top)
}
const closed = { state: 'closed', closed_at: '2019-05-15T15:26:40Z' }

const MARKS = [
  ['an incident label', { labels: [BUG, INCIDENT], type: null }],
  ['an incident type', { labels: [], type: TYPE }],
] as const

describe.each(MARKS)('an issue with %s (derived)', (_, marks) => {
  test.each(['opened', 'reopened'])('%s opens an incident', (action) => {
    const decision = decide('issues', issue(action, marks))
    expect(bodiesOf(decision)).toEqual([OPENED_EVENT])
    expect(subjectsOf(decision)).toEqual([
      { kind: 'incident', labels: marks.labels.map(({ name }) => name), number: 1 },
    ])
  })

  test.each(['completed', 'not_planned', 'duplicate'])('closed as %s resolves it', (reason) => {
    const payload = issue('closed', { ...marks, ...closed, state_reason: reason })
    expect(bodiesOf(decide('issues', payload))).toEqual([CLOSED_EVENT])
  })

  test('deleted while open resolves it, at its last update', () => {
    expect(bodiesOf(decide('issues', issue('deleted', marks)))).toEqual([ENDED_EVENT])
  })

  test('transferred while open resolves it, by the marks in either place', () => {
    const emptied = { labels: [], type: null }
    const before = issue('transferred', marks, { changes: { new_issue: emptied } })
    const after = issue('transferred', emptied, { changes: { new_issue: marks } })
    expect(bodiesOf(decide('issues', before))).toEqual([ENDED_EVENT])
    expect(bodiesOf(decide('issues', after))).toEqual([ENDED_EVENT])
    expect(bodiesOf(decide('issues', issue('transferred', marks)))).toEqual([ENDED_EVENT])
  })

  test('transferred with marks of its own does not need those of the new issue', () => {
    const payload = issue('transferred', marks, { changes: { new_issue: {} } })
    expect(bodiesOf(decide('issues', payload))).toEqual([ENDED_EVENT])
  })

  test.each(['deleted', 'transferred'])('%s when it is closed sends nothing', (action) => {
    expect(reasonOf(decide('issues', issue(action, { ...marks, ...closed })))).toBe(
      'issues: the incident was resolved when it closed',
    )
  })

  test.each(['assigned', 'edited', 'locked', 'milestoned', 'pinned', 'unassigned', 'unpinned'])(
    '%s sends nothing',
    (action) => {
      const reason = `issues ${action} has no Phaset event`
      expect(reasonOf(decide('issues', issue(action, marks)))).toBe(reason)
      expect(reasonOf(decide('issues', { action }))).toBe(reason)
    },
  )
})

/** The real opening by a transfer: its issue has no labels yet. */
function openedByTransfer(old_issue: object): JsonObject {
  const payload = allExamples().find(({ payload: { changes } }) => Object(changes).old_issue)
  if (payload === undefined) throw new Error('there is no such example')
  return merge(payload.payload, { issue: { labels: [] }, changes: { old_issue } })
}

describe('an issue opened by a transfer (derived)', () => {
  test.each(MARKS)('is an incident by %s of the old issue', (_, marks) => {
    const decision = decide('issues', openedByTransfer(marks))
    expect(bodiesOf(decision)).toMatchObject([{ event: 'incident-opened' }])
    const labels = marks.labels.map(({ name }) => name)
    expect(subjectsOf(decision)).toEqual([{ kind: 'incident', labels, number: 1 }])
  })

  test('is none without a mark in either place', () => {
    expect(reasonOf(decide('issues', openedByTransfer({ labels: [BUG], type: null })))).toBe(
      NO_INCIDENT,
    )
  })
})

describe('an issue that is no incident', () => {
  test.each(['opened', 'reopened', 'deleted', 'transferred'])('%s sends nothing', (action) => {
    expect(reasonOf(decide('issues', example('issues', action)))).toBe(NO_INCIDENT)
  })

  test('closed (derived) sends nothing', () => {
    expect(reasonOf(decide('issues', issue('closed', closed)))).toBe(NO_INCIDENT)
  })

  test('is one all the same when an input names its label', () => {
    const settings = { incidentLabels: ['sev-*', 'BUG'] }
    expect(bodiesOf(decide('issues', example('issues', 'opened'), settings))).toHaveLength(1)
  })

  test('is one all the same when an input names its type (derived)', () => {
    const payload = issue('opened', { type: { name: 'Outage/EU' } })
    expect(bodiesOf(decide('issues', payload, { incidentTypes: ['outage*'] }))).toHaveLength(1)
  })
})

const ADDITIONS = [
  ['labeled', 'label', { label: INCIDENT }],
  ['typed', 'type', { type: TYPE }],
] as const

describe.each(ADDITIONS)('%s (derived)', (action, what, added) => {
  test('as an incident opens it', () => {
    expect(bodiesOf(decide('issues', issue(action, {}, added)))).toEqual([OPENED_EVENT])
  })

  test('as an incident after it closed opens and resolves it', () => {
    expect(bodiesOf(decide('issues', issue(action, closed, added)))).toEqual([
      OPENED_EVENT,
      CLOSED_EVENT,
    ])
  })

  test('as something else sends nothing, though the issue is an incident', () => {
    const payload = issue(action, { labels: [INCIDENT], type: TYPE }, { [what]: BUG })
    expect(reasonOf(decide('issues', payload))).toBe(
      `issues: the ${what} bug isn't one of incident-${what}s`,
    )
  })

  test(`without the ${what} is an error that names it`, () => {
    expect(problemsOf(decide('issues', issue(action)))).toEqual([
      `issues: ${what} is missing; expected an object`,
    ])
  })
})

test('a real label that is no incident’s sends nothing', () => {
  expect(reasonOf(decide('issues', example('issues', 'labeled')))).toBe(
    "issues: the label bug isn't one of incident-labels",
  )
  expect(reasonOf(decide('issues', example('issues', 'unlabeled')))).toBe(
    "issues: the label bug isn't one of incident-labels",
  )
})

describe('unlabeled (derived)', () => {
  const removed = { label: INCIDENT }

  test.each([
    ['is gone from', []],
    ['is still listed in', [BUG, { name: 'INCIDENT' }]],
  ])('of the last incident label, which %s the payload, resolves it', (_, labels) => {
    expect(bodiesOf(decide('issues', issue('unlabeled', { labels }, removed)))).toEqual([
      ENDED_EVENT,
    ])
  })

  test.each([
    ['another incident label', { labels: [{ name: 'incident-eu' }] }],
    ['an incident type', { labels: [], type: TYPE }],
  ])('with %s left sends nothing', (_, changes) => {
    const settings = { incidentLabels: ['incident*'] }
    expect(reasonOf(decide('issues', issue('unlabeled', changes, removed), settings))).toBe(
      'issues: another label or type still makes it an incident',
    )
  })

  test('on a closed issue sends nothing', () => {
    expect(decide('issues', issue('unlabeled', closed, removed)).kind).toBe('nothing')
  })
})

describe('untyped (derived)', () => {
  const removed = { type: TYPE }

  test.each([null, { name: 'incident' }])(
    'of the incident type, with %j left in the issue, resolves it',
    (type) => {
      expect(bodiesOf(decide('issues', issue('untyped', { type }, removed)))).toEqual([ENDED_EVENT])
    },
  )

  test('with an incident label left sends nothing', () => {
    const payload = issue('untyped', { labels: [INCIDENT] }, removed)
    expect(decide('issues', payload).kind).toBe('nothing')
  })
})

test.each([
  ['unlabeled', 'label'],
  ['untyped', 'type'],
])('%s without what was removed (derived) sends nothing, and says so', (action, what) => {
  const decision = decide('issues', issue(action, { labels: [INCIDENT] }))
  expect(reasonOf(decision)).toBe(
    `issues without the removed ${what}: it was deleted from the repository`,
  )
  expect(warningsOf(decision)).toHaveLength(1)
})

describe('an incident (derived)', () => {
  const marks = { labels: [INCIDENT] }

  test('of an ID beyond 32 bits keeps it', () => {
    const payload = issue('opened', { ...marks, id: 3_900_000_123 })
    expect(bodiesOf(decide('issues', payload))).toMatchObject([{ id: '3900000123' }])
  })

  test.each([
    ['opened', { id: null }, 'issue.id is null; expected an ID'],
    ['opened', { id: 1.5 }, 'issue.id is 1.5; expected an ID'],
    ['opened', { created_at: 'x' }, 'issue.created_at is "x"; expected a time'],
    ['opened', { labels: null }, 'issue.labels is null; expected a list'],
    ['opened', { labels: [null] }, 'issue.labels[0] is null; expected an object'],
    ['opened', { type: 'Bug' }, 'issue.type is "Bug"; expected an object'],
    ['closed', { closed_at: null }, 'issue.closed_at is null; expected a time'],
    ['deleted', { state: 'ajar' }, 'issue.state is "ajar"; expected open or closed'],
    ['deleted', { updated_at: false }, 'issue.updated_at is false; expected a time'],
  ])('%s with %j is an error that names the field', (action, changes, problem) => {
    expect(problemsOf(decide('issues', issue(action, { ...marks, ...changes })))).toEqual([
      expect.stringContaining(`issues: ${problem}`),
    ])
  })

  test('that arrives as opened and once more as labeled has the same ID and time', () => {
    const opened = decide('issues', issue('opened', marks))
    const labeled = decide('issues', issue('labeled', marks, { label: INCIDENT }))
    expect(bodiesOf(labeled)).toEqual(bodiesOf(opened))
  })
})

test('an incident whose label is gone (derived) is about that label too', () => {
  const label = { ...INCIDENT, name: 'incident: web' }
  const settings = { incidentLabels: ['incident*'] }
  const payload = issue('unlabeled', { labels: [BUG], type: null }, { label })
  const decision = decide('issues', payload, settings)
  expect(bodiesOf(decision)).toEqual([ENDED_EVENT])
  expect(subjectsOf(decision)).toEqual([
    { kind: 'incident', labels: ['bug', 'incident: web'], number: 1 },
  ])
})

test('a transferred incident (derived) is about the labels of the old issue and the new one', () => {
  const payload = issue('transferred', { labels: [BUG] }, { changes: { new_issue: MARKS[0][1] } })
  expect(subjectsOf(decide('issues', payload))).toEqual([
    { kind: 'incident', labels: ['bug', 'bug', 'Incident'], number: 1 },
  ])
})

test('no real example of an issue is an incident', () => {
  const kinds = allExamples()
    .filter(({ name }) => name === 'issues')
    .map(({ payload }) => decide('issues', payload).kind)
  expect(new Set(kinds)).toEqual(new Set(['nothing']))
})
