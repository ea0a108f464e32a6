import type { IssuesEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { incidentId, text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { noEventFor, visible, withAction, withFields } from './payload.ts'
import { send } from './send.ts'

/** @octokit/webhooks-types is older than issue types. */
type Action = IssuesEvent['action'] | 'typed' | 'untyped'

const named = () => z.object({ name: text })
/** What makes an issue an incident. */
const marks = () => z.object({ labels: z.array(named()), type: z.nullish(named()) })
type Marks = z.infer<ReturnType<typeof marks>>

const issueMarks = () => z.object({ issue: marks() })
const movedMarks = () =>
  z.object({ changes: z.nullish(z.object({ new_issue: z.nullish(marks()) })) })
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
  return withAction<Action>(occurrence, (action) => {
    switch (action) {
      case 'opened':
      case 'reopened':
        return ifIncident(occurrence, settings, () => sendOpened(occurrence))
      case 'labeled':
        return withFields(occurrence, addedLabel, ({ label }) =>
          decideMarked(occurrence, settings, 'label', { labels: [label] }),
        )
      case 'typed':
        return withFields(occurrence, addedType, ({ type }) =>
          decideMarked(occurrence, settings, 'type', { labels: [], type }),
        )
      case 'closed':
        return ifIncident(occurrence, settings, () => sendClosed(occurrence))
      case 'unlabeled':
        return decideUnlabeled(occurrence, settings)
      case 'untyped':
        return decideUntyped(occurrence, settings)
      case 'deleted':
        return ifIncident(occurrence, settings, () =>
          whileOpen(occurrence, () => sendEnded(occurrence)),
        )
      case 'transferred':
        return decideTransferred(occurrence, settings)
      default:
        return noEventFor(occurrence, action)
    }
  })
}

function decideMarked(
  occurrence: Occurrence,
  settings: EventSettings,
  what: 'label' | 'type',
  added: Marks,
): Decision {
  if (!isIncident(settings, added)) return notOfIncidents(occurrence, what, added)
  return withFields(occurrence, stateOnly, ({ issue }) =>
    issue.state === 'open' ? sendOpened(occurrence) : sendOpenedAndClosed(occurrence),
  )
}

function decideUnlabeled(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, removedLabel, ({ label }) => {
    if (!label) return removedUnknown(occurrence, 'label')
    const removed = { labels: [label] }
    if (!isIncident(settings, removed)) return notOfIncidents(occurrence, 'label', removed)
    return decideWithout(occurrence, settings, (issue) => ({
      ...issue,
      labels: issue.labels.filter((remaining) => !sameName(remaining, label)),
    }))
  })
}

function decideUntyped(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, removedType, ({ type }) => {
    if (!type) return removedUnknown(occurrence, 'type')
    const removed = { labels: [], type }
    if (!isIncident(settings, removed)) return notOfIncidents(occurrence, 'type', removed)
    return decideWithout(occurrence, settings, (issue) => ({
      ...issue,
      type: issue.type && sameName(issue.type, type) ? null : issue.type,
    }))
  })
}

/** @param leaveOut takes the removed mark away, which some payloads still list */
function decideWithout(
  occurrence: Occurrence,
  settings: EventSettings,
  leaveOut: (marks: Marks) => Marks,
): Decision {
  return withFields(occurrence, issueMarks, ({ issue }) => {
    if (isIncident(settings, leaveOut(issue))) {
      return nothing('issues: another label or type still makes it an incident')
    }
    return whileOpen(occurrence, () => sendEnded(occurrence))
  })
}

/** GitHub empties the old issue's labels before it tells of the transfer. */
function decideTransferred(occurrence: Occurrence, settings: EventSettings): Decision {
  const endIfOpen = () => whileOpen(occurrence, () => sendEnded(occurrence))
  return withFields(occurrence, issueMarks, ({ issue }) => {
    if (isIncident(settings, issue)) return endIfOpen()
    return withFields(occurrence, movedMarks, ({ changes }) => {
      const moved = changes?.new_issue
      return moved && isIncident(settings, moved) ? endIfOpen() : noIncident(occurrence)
    })
  })
}

function ifIncident(
  occurrence: Occurrence,
  settings: EventSettings,
  decide: () => Decision,
): Decision {
  return withFields(occurrence, issueMarks, ({ issue }) =>
    isIncident(settings, issue) ? decide() : noIncident(occurrence),
  )
}

function whileOpen(occurrence: Occurrence, decide: () => Decision): Decision {
  return withFields(occurrence, stateOnly, ({ issue }) =>
    issue.state === 'open' ? decide() : nothing('issues: the incident was resolved when it closed'),
  )
}

function isIncident({ incidentLabels, incidentTypes }: EventSettings, { labels, type }: Marks) {
  const isLabelled = labels.some((label) => matches(incidentLabels, label.name))
  return isLabelled || (type ? matches(incidentTypes, type.name) : false)
}

function sameName(one: { name: string }, other: { name: string }): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase()
}

function noIncident({ name }: Occurrence): Decision {
  return nothing(`${name}: neither a label nor the type makes it an incident`)
}

function notOfIncidents({ name }: Occurrence, what: 'label' | 'type', { labels, type }: Marks) {
  const mark = type ?? labels[0]
  return nothing(`${name}: the ${what} ${visible(mark?.name ?? '')} is none of incident-${what}s`)
}

function removedUnknown({ name }: Occurrence, what: 'label' | 'type'): Decision {
  const reason = `${name} without the removed ${what}: it was deleted from the repository`
  return nothing(reason, [
    `It can't be known whether the removed ${what} was one of incident-${what}s. If it was, the ` +
      'incident is still open in Phaset: send `event: incident-resolved` for it',
  ])
}

function sendOpened(occurrence: Occurrence): Decision {
  return withFields(occurrence, openedIssue, ({ issue: { id, created_at } }) =>
    send(occurrence, [{ event: 'incident-opened', id, createdAt: created_at }]),
  )
}

function sendClosed(occurrence: Occurrence): Decision {
  return withFields(occurrence, closedIssue, ({ issue: { id, created_at, closed_at } }) =>
    send(occurrence, [
      { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: closed_at },
    ]),
  )
}

/** An issue that is still open ends as an incident at its last update. */
function sendEnded(occurrence: Occurrence): Decision {
  return withFields(occurrence, endedIssue, ({ issue: { id, created_at, updated_at } }) =>
    send(occurrence, [
      { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: updated_at },
    ]),
  )
}

function sendOpenedAndClosed(occurrence: Occurrence): Decision {
  return withFields(occurrence, closedIssue, ({ issue: { id, created_at, closed_at } }) => {
    const incident = { id, createdAt: created_at }
    return send(occurrence, [
      { event: 'incident-opened', ...incident },
      { event: 'incident-resolved', ...incident, resolvedAt: closed_at },
    ])
  })
}
