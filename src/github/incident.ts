import type { IssuesEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import type { PhasetEvent } from '../phaset/contract/event.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { incidentId, text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { noEventFor, read, readAction, visible } from './payload.ts'
import { toSend } from './to-send.ts'

/** @octokit/webhooks-types doesn't have the actions for issue types. */
type Action = IssuesEvent['action'] | 'typed' | 'untyped'

const named = () => z.object({ name: text })
/** What makes an issue an incident. */
const marks = () => z.object({ labels: z.array(named()), type: z.nullish(named()) })
type Marks = z.infer<ReturnType<typeof marks>>

const issueMarks = () => z.object({ issue: marks() })
/** The other issue of a transfer: the new one in `transferred`, the old one in `opened`. */
const otherMarks = () =>
  z.object({
    changes: z.nullish(z.object({ new_issue: z.nullish(marks()), old_issue: z.nullish(marks()) })),
  })
const addedLabel = () => z.object({ label: named() })
const addedType = () => z.object({ type: named() })
const removedLabel = () => z.object({ label: z.nullish(named()) })
const removedType = () => z.object({ type: z.nullish(named()) })
const stateOnly = () =>
  z.object({
    issue: z.object({ state: z.enum(['open', 'closed'], { error: 'open or closed' }) }),
  })

const identity = { id: incidentId, created_at: time }
const openedIssue = () => z.object({ issue: z.object(identity) })
const closedIssue = () => z.object({ issue: z.object({ ...identity, closed_at: time }) })
const endedIssue = () => z.object({ issue: z.object({ ...identity, updated_at: time }) })

/** `issues`: an incident begins or ends with its issue, its label or its type. */
export function decideIssue(occurrence: Occurrence, settings: EventSettings): Decision {
  const action = readAction<Action>(occurrence)
  switch (action) {
    case 'opened':
    case 'reopened':
      return decideOpened(occurrence, settings)
    case 'labeled': {
      const { label } = read(occurrence, addedLabel)
      return decideMarked(occurrence, settings, 'label', { labels: [label] })
    }
    case 'typed': {
      const { type } = read(occurrence, addedType)
      return decideMarked(occurrence, settings, 'type', { labels: [], type })
    }
    case 'closed':
      return decideClosed(occurrence, settings)
    case 'unlabeled':
      return decideUnlabeled(occurrence, settings)
    case 'untyped':
      return decideUntyped(occurrence, settings)
    case 'deleted':
      return decideDeleted(occurrence, settings)
    case 'transferred':
      return decideTransferred(occurrence, settings)
    default:
      return noEventFor(occurrence, action)
  }
}

/** GitHub reports a transferred issue as opened before it moves the labels. The old issue has them. */
function decideOpened(occurrence: Occurrence, settings: EventSettings): Decision {
  const { issue } = read(occurrence, issueMarks)
  if (!isIncident(settings, issue) && !isOtherIncident(occurrence, settings, 'old_issue')) {
    return notAnIncident(occurrence)
  }
  return toSend(occurrence, [readOpening(occurrence)])
}

function decideClosed(occurrence: Occurrence, settings: EventSettings): Decision {
  const { issue } = read(occurrence, issueMarks)
  if (!isIncident(settings, issue)) return notAnIncident(occurrence)
  const { id, created_at, closed_at } = read(occurrence, closedIssue).issue
  return toSend(occurrence, [
    { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: closed_at },
  ])
}

function decideMarked(
  occurrence: Occurrence,
  settings: EventSettings,
  what: 'label' | 'type',
  added: Marks,
): Decision {
  if (!isIncident(settings, added)) return notOfIncidents(occurrence, what, added)
  const { state } = read(occurrence, stateOnly).issue
  if (state === 'open') return toSend(occurrence, [readOpening(occurrence)])
  const { id, created_at, closed_at } = read(occurrence, closedIssue).issue
  const incident = { id, createdAt: created_at }
  return toSend(occurrence, [
    { event: 'incident-opened', ...incident },
    { event: 'incident-resolved', ...incident, resolvedAt: closed_at },
  ])
}

function decideUnlabeled(occurrence: Occurrence, settings: EventSettings): Decision {
  const { label } = read(occurrence, removedLabel)
  if (!label) return removedUnknown(occurrence, 'label')
  const removed = { labels: [label] }
  if (!isIncident(settings, removed)) return notOfIncidents(occurrence, 'label', removed)
  const { issue } = read(occurrence, issueMarks)
  // Some payloads still list the label that was removed.
  const labels = issue.labels.filter((remaining) => !isSameName(remaining, label))
  if (isIncident(settings, { ...issue, labels })) return stillAnIncident()
  return decideEnded(occurrence)
}

function decideUntyped(occurrence: Occurrence, settings: EventSettings): Decision {
  const { type: removed } = read(occurrence, removedType)
  if (!removed) return removedUnknown(occurrence, 'type')
  const mark = { labels: [], type: removed }
  if (!isIncident(settings, mark)) return notOfIncidents(occurrence, 'type', mark)
  const { issue } = read(occurrence, issueMarks)
  // Some payloads still hold the type that was removed.
  const type = issue.type && isSameName(issue.type, removed) ? null : issue.type
  if (isIncident(settings, { ...issue, type })) return stillAnIncident()
  return decideEnded(occurrence)
}

function decideDeleted(occurrence: Occurrence, settings: EventSettings): Decision {
  const { issue } = read(occurrence, issueMarks)
  if (!isIncident(settings, issue)) return notAnIncident(occurrence)
  return decideEnded(occurrence)
}

/** GitHub moves the old issue's labels before it reports the transfer. The new issue has them. */
function decideTransferred(occurrence: Occurrence, settings: EventSettings): Decision {
  const { issue } = read(occurrence, issueMarks)
  if (!isIncident(settings, issue) && !isOtherIncident(occurrence, settings, 'new_issue')) {
    return notAnIncident(occurrence)
  }
  return decideEnded(occurrence)
}

/** An issue that is still open ends as an incident at its last update. */
function decideEnded(occurrence: Occurrence): Decision {
  const { state } = read(occurrence, stateOnly).issue
  if (state === 'closed') return nothing('issues: the incident was resolved when it closed')
  const { id, created_at, updated_at } = read(occurrence, endedIssue).issue
  return toSend(occurrence, [
    { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: updated_at },
  ])
}

function readOpening(occurrence: Occurrence): PhasetEvent {
  const { id, created_at } = read(occurrence, openedIssue).issue
  return { event: 'incident-opened', id, createdAt: created_at }
}

function isIncident({ incidentLabels, incidentTypes }: EventSettings, { labels, type }: Marks) {
  const isLabeled = labels.some((label) => matches(incidentLabels, label.name))
  return isLabeled || (type ? matches(incidentTypes, type.name) : false)
}

function isOtherIncident(
  occurrence: Occurrence,
  settings: EventSettings,
  which: 'new_issue' | 'old_issue',
): boolean {
  const other = read(occurrence, otherMarks).changes?.[which]
  return other ? isIncident(settings, other) : false
}

function isSameName(one: { name: string }, other: { name: string }): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase()
}

function notAnIncident({ name }: Occurrence): Decision {
  return nothing(`${name}: neither a label nor the type makes it an incident`)
}

function stillAnIncident(): Decision {
  return nothing('issues: another label or type still makes it an incident')
}

function notOfIncidents({ name }: Occurrence, what: 'label' | 'type', { labels, type }: Marks) {
  const mark = type ?? labels[0]
  return nothing(`${name}: the ${what} ${visible(mark?.name ?? '')} isn't one of incident-${what}s`)
}

function removedUnknown({ name }: Occurrence, what: 'label' | 'type'): Decision {
  const reason = `${name} without the removed ${what}: it was deleted from the repository`
  return nothing(reason, [
    `It is unknown whether the removed ${what} was one of incident-${what}s. If it was, the ` +
      'incident is still open in Phaset: send `event: incident-resolved` for it',
  ])
}
