import type { IssuesEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import type { Context } from './context.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { incidentId, text, time } from './fields.ts'
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
export function decideIssue(context: Context, settings: EventSettings): Decision {
  return withAction<Action>(context, (action) => {
    switch (action) {
      case 'opened':
      case 'reopened':
        return ifIncident(context, settings, () => sendOpened(context))
      case 'labeled':
        return withFields(context, addedLabel, ({ label }) =>
          decideMarked(context, settings, 'label', { labels: [label] }),
        )
      case 'typed':
        return withFields(context, addedType, ({ type }) =>
          decideMarked(context, settings, 'type', { labels: [], type }),
        )
      case 'closed':
        return ifIncident(context, settings, () => sendClosed(context))
      case 'unlabeled':
        return decideUnlabeled(context, settings)
      case 'untyped':
        return decideUntyped(context, settings)
      case 'deleted':
        return ifIncident(context, settings, () => whileOpen(context, () => sendEnded(context)))
      case 'transferred':
        return decideTransferred(context, settings)
      default:
        return noEventFor(context, action)
    }
  })
}

function decideMarked(
  context: Context,
  settings: EventSettings,
  what: 'label' | 'type',
  added: Marks,
): Decision {
  if (!isIncident(settings, added)) return notOfIncidents(context, what, added)
  return withFields(context, stateOnly, ({ issue }) =>
    issue.state === 'open' ? sendOpened(context) : sendOpenedAndClosed(context),
  )
}

function decideUnlabeled(context: Context, settings: EventSettings): Decision {
  return withFields(context, removedLabel, ({ label }) => {
    if (!label) return removedUnknown(context, 'label')
    const removed = { labels: [label] }
    if (!isIncident(settings, removed)) return notOfIncidents(context, 'label', removed)
    return decideWithout(context, settings, (issue) => ({
      ...issue,
      labels: issue.labels.filter((remaining) => !sameName(remaining, label)),
    }))
  })
}

function decideUntyped(context: Context, settings: EventSettings): Decision {
  return withFields(context, removedType, ({ type }) => {
    if (!type) return removedUnknown(context, 'type')
    const removed = { labels: [], type }
    if (!isIncident(settings, removed)) return notOfIncidents(context, 'type', removed)
    return decideWithout(context, settings, (issue) => ({
      ...issue,
      type: issue.type && sameName(issue.type, type) ? null : issue.type,
    }))
  })
}

/** @param leaveOut takes the removed mark away, which some payloads still list */
function decideWithout(
  context: Context,
  settings: EventSettings,
  leaveOut: (marks: Marks) => Marks,
): Decision {
  return withFields(context, issueMarks, ({ issue }) => {
    if (isIncident(settings, leaveOut(issue))) {
      return nothing('issues: another label or type still makes it an incident')
    }
    return whileOpen(context, () => sendEnded(context))
  })
}

/** GitHub empties the old issue's labels before it tells of the transfer. */
function decideTransferred(context: Context, settings: EventSettings): Decision {
  const endIfOpen = () => whileOpen(context, () => sendEnded(context))
  return withFields(context, issueMarks, ({ issue }) => {
    if (isIncident(settings, issue)) return endIfOpen()
    return withFields(context, movedMarks, ({ changes }) => {
      const moved = changes?.new_issue
      return moved && isIncident(settings, moved) ? endIfOpen() : noIncident(context)
    })
  })
}

function ifIncident(context: Context, settings: EventSettings, decide: () => Decision): Decision {
  return withFields(context, issueMarks, ({ issue }) =>
    isIncident(settings, issue) ? decide() : noIncident(context),
  )
}

function whileOpen(context: Context, decide: () => Decision): Decision {
  return withFields(context, stateOnly, ({ issue }) =>
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

function noIncident({ eventName }: Context): Decision {
  return nothing(`${eventName}: neither a label nor the type makes it an incident`)
}

function notOfIncidents({ eventName }: Context, what: 'label' | 'type', { labels, type }: Marks) {
  const mark = type ?? labels[0]
  return nothing(
    `${eventName}: the ${what} ${visible(mark?.name ?? '')} is none of incident-${what}s`,
  )
}

function removedUnknown({ eventName }: Context, what: 'label' | 'type'): Decision {
  const reason = `${eventName} without the removed ${what}: it was deleted from the repository`
  return nothing(reason, [
    `It can't be known whether the removed ${what} was one of incident-${what}s. If it was, the ` +
      'incident is still open in Phaset: send `event: incident-resolved` for it',
  ])
}

function sendOpened(context: Context): Decision {
  return withFields(context, openedIssue, ({ issue: { id, created_at } }) =>
    send(context, [{ event: 'incident-opened', id, createdAt: created_at }]),
  )
}

function sendClosed(context: Context): Decision {
  return withFields(context, closedIssue, ({ issue: { id, created_at, closed_at } }) =>
    send(context, [
      { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: closed_at },
    ]),
  )
}

/** An issue that is still open ends as an incident at its last update. */
function sendEnded(context: Context): Decision {
  return withFields(context, endedIssue, ({ issue: { id, created_at, updated_at } }) =>
    send(context, [
      { event: 'incident-resolved', id, createdAt: created_at, resolvedAt: updated_at },
    ]),
  )
}

function sendOpenedAndClosed(context: Context): Decision {
  return withFields(context, closedIssue, ({ issue: { id, created_at, closed_at } }) => {
    const incident = { id, createdAt: created_at }
    return send(context, [
      { event: 'incident-opened', ...incident },
      { event: 'incident-resolved', ...incident, resolvedAt: closed_at },
    ])
  })
}
