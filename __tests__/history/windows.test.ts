import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Facts, Issue, IssueEvent, Window } from '../../src/github-api/history/facts.ts'
import { findOccurrences } from '../../src/history/find-occurrences.ts'
import { decide } from '../helpers/history.ts'
import { testProperty } from '../helpers/properties.ts'

const EMPTY: Facts = {
  repository: { id: 1, fullName: 'acme/shop', defaultBranch: 'main' },
  pushes: [],
  deployments: [],
  releases: [],
  workflowRuns: [],
  issues: [],
  pullRequests: [],
  notes: [],
}
const HOUR = 3_600_000
const START = Date.parse('2026-03-12T08:00:00Z')
const EVER = { from: 0, until: Number.MAX_SAFE_INTEGER }
const ANN = { login: 'ann', type: 'User' }

function eventsIn(facts: Facts, window: Window, onlyMissed = false) {
  return findOccurrences(facts, window, { onlyMissed }).flatMap((each) => decide(each, {}))
}

/** Issues as they may come, with events in any order. */
const issues = fc.array(
  fc.record({
    hours: fc.array(fc.nat(20), { maxLength: 8 }),
    kinds: fc.array(fc.constantFrom('labeled', 'unlabeled', 'closed', 'reopened'), {
      minLength: 8,
      maxLength: 8,
    }),
    labels: fc.array(fc.constantFrom('incident', 'bug'), { minLength: 8, maxLength: 8 }),
    isIncident: fc.boolean(),
  }),
  { maxLength: 5 },
)

describe('two adjoining windows', () => {
  testProperty(
    'give exactly the events of one, wherever they meet',
    [issues, fc.nat(20 * HOUR)],
    (drawn, meeting) => {
      const facts = { ...EMPTY, issues: drawn.map(toIssue) }
      const between = START + meeting
      const halves = [
        ...eventsIn(facts, { from: 0, until: between }),
        ...eventsIn(facts, { from: between, until: EVER.until }),
      ]
      expect(halves).toEqual(eventsIn(facts, EVER))
      return halves.map(({ event }) => event)
    },
    { shares: { 'incident-opened': 0.3, 'incident-resolved': 0.3 } },
  )

  test('hold what happens at their meeting in the later one alone', () => {
    const facts = { ...EMPTY, issues: [issueOf([])] }
    expect(eventsIn(facts, { from: START - HOUR, until: START })).toEqual([])
    expect(eventsIn(facts, { from: START, until: START + HOUR })).toHaveLength(1)
  })
})

function toIssue(
  drawn: { hours: number[]; kinds: string[]; labels: string[]; isIncident: boolean },
  index: number,
): Issue {
  const events = drawn.hours
    .toSorted((one, other) => one - other)
    .map((hour, place): IssueEvent => {
      const kind = drawn.kinds[place]
      const event = { id: `${index}-${place}`, at: START + hour * HOUR, actor: ANN }
      return kind === 'closed' || kind === 'reopened'
        ? { ...event, kind }
        : { ...event, kind: kind as 'labeled' | 'unlabeled', label: drawn.labels[place] ?? '' }
    })
  return { ...issueOf(events), id: String(index), labels: drawn.isIncident ? ['incident'] : [] }
}

function issueOf(events: IssueEvent[], changes: Partial<Issue> = {}): Issue {
  const now = { labels: ['incident'], type: null, closedAt: null }
  return { id: '7', number: 7, createdAt: START, author: ANN, ...now, events, ...changes }
}

const happened = { actor: ANN }
const hour = (count: number) => START + count * HOUR
const label = (kind: 'labeled' | 'unlabeled', at: number, name = 'incident'): IssueEvent => ({
  id: `${kind}${at}`,
  at,
  kind,
  label: name,
  ...happened,
})
const state = (kind: 'closed' | 'reopened' | 'transferred', at: number): IssueEvent => ({
  id: `${kind}${at}`,
  at,
  kind,
  ...happened,
})

describe('an issue', () => {
  const opened = 'incident-opened'
  const resolved = (count: number) => `incident-resolved at ${count}`

  test.each<[string, Issue, string[]]>([
    ['created with its label is opened once', issueOf([label('labeled', START)]), [opened]],
    [
      'created with two labels is opened once',
      issueOf([label('labeled', START), label('labeled', START, 'bug')], {
        labels: ['bug', 'incident'],
      }),
      [opened],
    ],
    ['labeled later is opened then', issueOf([label('labeled', hour(2))]), [opened]],
    [
      'without the label is nothing',
      issueOf([label('labeled', START, 'bug')], { labels: ['bug'] }),
      [],
    ],
    [
      'closed is resolved, whatever becomes of its label later',
      issueOf([label('labeled', START), state('closed', hour(1)), label('unlabeled', hour(2))], {
        labels: [],
      }),
      [opened, resolved(1)],
    ],
    [
      'reopened is opened once more',
      issueOf([state('closed', hour(1)), state('reopened', hour(2)), state('closed', hour(3))]),
      [opened, resolved(1), opened, resolved(3)],
    ],
    [
      'labeled after its closing is resolved at its closing',
      issueOf([state('closed', hour(1)), label('labeled', hour(3))]),
      [opened, resolved(1)],
    ],
    [
      'closed by nothing that GitHub lists is resolved when it says',
      issueOf([label('labeled', hour(3))], { closedAt: hour(1) }),
      [opened, resolved(1)],
    ],
    [
      'transferred from elsewhere is opened by the transfer',
      issueOf([label('labeled', START), state('transferred', hour(5)), state('closed', hour(6))]),
      [opened, resolved(6)],
    ],
    [
      'of a type that changes to another and back',
      issueOf(
        [
          { id: '1', at: START, kind: 'typed', type: 'Incident', ...happened },
          { id: '2', at: hour(1), kind: 'retyped', type: 'Bug', previous: 'Incident', ...happened },
          { id: '3', at: hour(2), kind: 'retyped', type: 'Incident', previous: 'Bug', ...happened },
          { id: '4', at: hour(3), kind: 'untyped', type: 'Incident', ...happened },
        ],
        { labels: [] },
      ),
      [opened, resolved(1), opened, resolved(3)],
    ],
  ])('%s', (_, issue, wanted) => {
    const events = eventsIn({ ...EMPTY, issues: [issue] }, EVER)
    const shown = events.map((event) =>
      event.event === 'incident-resolved'
        ? `${event.event} at ${(Number(event.resolvedAt) - START) / HOUR}`
        : event.event,
    )
    expect(shown).toEqual(wanted)
  })

  test('transferred from elsewhere counts in the window of its transfer', () => {
    const moved = issueOf([label('labeled', START), state('transferred', hour(5))])
    const facts = { ...EMPTY, issues: [moved] }
    expect(eventsIn(facts, { from: 0, until: hour(5) })).toEqual([])
    expect(eventsIn(facts, { from: hour(5), until: hour(6) })).toHaveLength(1)
  })
})

describe('what a live workflow could not report', () => {
  const ACTIONS = { login: 'github-actions[bot]', type: 'Bot' }
  const pull = {
    id: '1',
    number: 1,
    createdAt: START,
    author: ANN,
    isFromFork: false,
    mergeCommit: undefined,
    files: undefined,
    merged: { at: hour(2), by: ANN },
    closings: [{ id: 'c', at: hour(1), actor: ANN }],
    reviews: [{ id: 'r', at: hour(1), author: ANN, state: 'APPROVED' as const }],
  }

  test.each([
    ['nothing of what people do', pull, []],
    ['a merge by a workflow', { ...pull, merged: { at: hour(2), by: ACTIONS } }, ['pr-merged']],
    [
      'a closing by a workflow',
      { ...pull, closings: [{ id: 'c', at: hour(1), actor: ACTIONS }] },
      ['pr-closed'],
    ],
    ['reviews on a pull request from a fork', { ...pull, isFromFork: true }, ['review-approved']],
    [
      'nothing of what Dependabot does',
      { ...pull, merged: { at: hour(2), by: { login: 'dependabot[bot]', type: 'Bot' } } },
      [],
    ],
  ])('is %s', (_, pullRequest, wanted) => {
    const facts = { ...EMPTY, pullRequests: [pullRequest] }
    expect(eventsIn(facts, EVER, true).map(({ event }) => event)).toEqual(wanted)
  })
})

test('a pull request names its author, by whom ignore-actors decides', () => {
  const author = { login: 'dependabot[bot]', type: 'Bot' }
  const merged = { at: hour(2), by: ANN }
  const pull = {
    id: '1',
    number: 1,
    createdAt: START,
    author,
    isFromFork: false,
    mergeCommit: undefined,
    files: undefined,
    merged,
    closings: [],
    reviews: [],
  }
  expect(
    findOccurrences({ ...EMPTY, pullRequests: [pull] }, EVER, { onlyMissed: false }),
  ).toMatchObject([{ payload: { pull_request: { user: author }, sender: ANN } }])
})
