import type { Actor, Issue, IssueEvent, Repository } from '../github-api/history/facts.ts'
import { isoOf, originOf, type PastOccurrence } from './past-occurrence.ts'

/** An issue as it was right after an event. */
type State = { labels: string[]; type: string | null; closedAt: number | undefined }

/** What a delivery has besides the issue: the label or the type that it is about. */
type Mark = { label?: { name: string }; type?: { name: string } }

/** Makes an `issues` of each event that may have begun or ended an incident. */
export function findIssue(issue: Issue, repository: Repository): PastOccurrence[] {
  const states = replay(issue)
  const openedAt = findOpening(issue)
  const opening = issue.events.findIndex((event) => !isPartOfOpening(event, openedAt))
  const folded = opening === -1 ? issue.events.length : opening

  const occur = (id: string, action: string, at: number, by: Actor, state: State, mark: Mark) => ({
    name: 'issues',
    payload: {
      action,
      issue: issueOf(issue, state, at),
      ...mark,
      ...originOf(repository, by),
    },
    at,
    id: `${issue.id} ${id}`,
    by,
  })
  const openedState = states[folded] as State
  return [
    occur('opened', 'opened', openedAt, issue.author, openedState, {}),
    ...issue.events.slice(folded).flatMap((event, index) => {
      const state = states[folded + index + 1] as State
      return actionsOf(event).map(({ action, mark }) =>
        occur(`${event.id} ${action}`, action, event.at, event.actor, state, mark),
      )
    }),
  ]
}

/** Finds when an issue was opened: a transfer opens it in its new repository. */
function findOpening({ createdAt, events }: Issue): number {
  return events.findLast(({ kind }) => kind === 'transferred')?.at ?? createdAt
}

/** An issue that is created with labels is one delivery here. GitHub sends several. */
function isPartOfOpening({ kind, at }: IssueEvent, openedAt: number): boolean {
  if (at !== openedAt) return at < openedAt
  return kind === 'labeled' || kind === 'typed' || kind === 'transferred'
}

/** GitHub delivers a changed type as the removal of the old one and the addition of the new one. */
function actionsOf(event: IssueEvent): { action: string; mark: Mark }[] {
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return [{ action: event.kind, mark: { label: { name: event.label } } }]
    case 'typed':
    case 'untyped':
      return [{ action: event.kind, mark: { type: { name: event.type } } }]
    case 'retyped':
      return [
        { action: 'untyped', mark: { type: { name: event.previous } } },
        { action: 'typed', mark: { type: { name: event.type } } },
      ]
    case 'closed':
    case 'reopened':
      return [{ action: event.kind, mark: {} }]
    case 'transferred':
      return []
  }
}

/**
 * Finds the issue's states: one before all events, then one after each event. Starts with the current
 * labels and goes back, because not every label has an event.
 */
function replay({ events, labels, type, closedAt }: Issue): State[] {
  const marks = [{ labels, type }]
  for (const event of events.toReversed()) marks.unshift(undo(event, marks[0] ?? { labels, type }))
  let closed = findFirstClosing(events, closedAt)
  return marks.map((state, index) => {
    const event = events[index - 1]
    if (event?.kind === 'closed') closed = event.at
    if (event?.kind === 'reopened') closed = undefined
    return { ...state, closedAt: closed }
  })
}

/** Finds when an issue was closed that has no such event, such as an imported issue. */
function findFirstClosing(events: readonly IssueEvent[], closedAt: number | null) {
  const first = events.find(({ kind }) => kind === 'closed' || kind === 'reopened')
  return first === undefined ? (closedAt ?? undefined) : undefined
}

type Marks = Pick<Issue, 'labels' | 'type'>

function undo(event: IssueEvent, { labels, type }: Marks): Marks {
  switch (event.kind) {
    case 'labeled':
      return { labels: labels.filter((label) => label !== event.label), type }
    case 'unlabeled':
      return { labels: [...labels, event.label], type }
    case 'typed':
      return { labels, type: null }
    case 'untyped':
      return { labels, type: event.type }
    case 'retyped':
      return { labels, type: event.previous }
    default:
      return { labels, type }
  }
}

function issueOf({ id, number, createdAt }: Issue, state: State, at: number) {
  const { labels, type, closedAt } = state
  return {
    id,
    number,
    state: closedAt === undefined ? 'open' : 'closed',
    created_at: isoOf(createdAt),
    updated_at: isoOf(at),
    closed_at: closedAt === undefined ? null : isoOf(closedAt),
    labels: labels.map((name) => ({ name })),
    type: type === null ? null : { name: type },
  }
}
