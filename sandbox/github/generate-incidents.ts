import { DAY, HOUR, millis, SECOND, somebodyOrActions, type Workshop } from './generated.ts'
import type { Account, ModelIssue, ModelItem } from './model.ts'

/** Issues that are incidents for some time, by label or by type, and some that never are. */
export function generateIncidents(workshop: Workshop): void {
  const { plan, at, instant, random } = workshop
  for (let index = 0; index < plan.incidents; index++) {
    const createdAt = instant()
    const tell = random.pick(STORIES)
    at(createdAt, () => tell(workshop, open(workshop, 100_000 + index, createdAt), createdAt))
  }
}

function open(workshop: Workshop, number: number, at: number): ModelIssue {
  const issue: ModelIssue = {
    id: workshop.nextId(),
    number,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    author: somebodyOrActions(workshop),
    labels: [],
    type: null,
    timeline: [],
  }
  workshop.model.issues.push(issue)
  return issue
}

type Story = (workshop: Workshop, issue: ModelIssue, at: number) => void

const STORIES: [Story, ...Story[]] = [
  // Opened with its label, and closed.
  (workshop, issue, at) => {
    add(workshop, issue, 'LabeledEvent', at, issue.author, { label: 'incident' })
    expectOpened(workshop, issue, at, issue.author)
    closeLater(workshop, issue, at)
  },
  // Labeled later, unlabeled while open.
  (workshop, issue, at) => {
    const actor = somebodyOrActions(workshop)
    add(workshop, issue, 'LabeledEvent', at, issue.author, { label: 'bug' })
    add(workshop, issue, 'LabeledEvent', at + HOUR, actor, { label: 'Incident' })
    expectOpened(workshop, issue, at + HOUR, actor)
    add(workshop, issue, 'UnlabeledEvent', at + DAY, null, { label: 'Incident' })
    expectResolved(workshop, issue, at + DAY, at + DAY, null)
  },
  // Closed, reopened, and closed again.
  (workshop, issue, at) => {
    add(workshop, issue, 'LabeledEvent', at, issue.author, { label: 'incident' })
    expectOpened(workshop, issue, at, issue.author)
    closeLater(workshop, issue, at)
    const actor = somebodyOrActions(workshop)
    add(workshop, issue, 'ReopenedEvent', at + 2 * DAY, actor)
    expectOpened(workshop, issue, at + 2 * DAY, actor)
    closeLater(workshop, issue, at + 2 * DAY)
  },
  // Labeled only after it was closed.
  (workshop, issue, at) => {
    const actor = somebodyOrActions(workshop)
    add(workshop, issue, 'ClosedEvent', at + HOUR, issue.author)
    add(workshop, issue, 'LabeledEvent', at + DAY, actor, { label: 'incident' })
    expectOpened(workshop, issue, at + DAY, actor)
    expectResolved(workshop, issue, at + DAY, at + HOUR, actor)
  },
  // Opened with its type, which is changed later.
  (workshop, issue, at) => {
    add(workshop, issue, 'IssueTypeAddedEvent', at, issue.author, { issueType: 'Incident' })
    expectOpened(workshop, issue, at, issue.author)
    const changed = { issueType: 'Bug', previousType: 'Incident' }
    add(workshop, issue, 'IssueTypeChangedEvent', at + HOUR, null, changed)
    expectResolved(workshop, issue, at + HOUR, at + HOUR, null)
    add(workshop, issue, 'ClosedEvent', at + DAY, null)
  },
  // Never an incident.
  (workshop, issue, at) => {
    add(workshop, issue, 'LabeledEvent', at, issue.author, { label: 'bug' })
    add(workshop, issue, 'ClosedEvent', at + HOUR, issue.author)
  },
]

function closeLater(workshop: Workshop, issue: ModelIssue, at: number): void {
  const closedAt = workshop.instant(at + SECOND, at + DAY)
  const actor = somebodyOrActions(workshop)
  add(workshop, issue, 'ClosedEvent', closedAt, actor)
  expectResolved(workshop, issue, closedAt, closedAt, actor)
}

function add(
  { nextId }: Workshop,
  issue: ModelIssue,
  type: string,
  at: number,
  actor: Account,
  mark: Pick<ModelItem, 'label' | 'issueType' | 'previousType'> = {},
): void {
  issue.timeline.push({ id: `event${nextId()}`, type, at, actor, ...mark })
  issue.updatedAt = Math.max(issue.updatedAt, at)
  if (type === 'LabeledEvent' && mark.label) issue.labels.push(mark.label)
  if (type === 'UnlabeledEvent') issue.labels = issue.labels.filter((name) => name !== mark.label)
  if (mark.issueType) issue.type = mark.issueType
  if (type === 'ClosedEvent') issue.closedAt = at
  if (type === 'ReopenedEvent') issue.closedAt = null
}

function expectOpened({ expect }: Workshop, issue: ModelIssue, at: number, by: Account): void {
  const incident = { id: String(issue.id), createdAt: millis(issue.createdAt) }
  expect(at, by, { event: 'incident-opened', ...incident })
}

function expectResolved(
  { expect }: Workshop,
  issue: ModelIssue,
  at: number,
  resolvedAt: number,
  by: Account,
): void {
  const incident = { id: String(issue.id), createdAt: millis(issue.createdAt) }
  expect(at, by, { event: 'incident-resolved', ...incident, resolvedAt: millis(resolvedAt) })
}
