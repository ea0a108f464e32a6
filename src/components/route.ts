import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeInvisible, quote, shorten } from '../base/quote.ts'
import type { DecidedEvent, Subject } from '../github/decision.ts'
import type { ChangedFiles } from '../github-api/list-changed-files.ts'
import type { Component } from './component.ts'
import { findLabelled, findNamed } from './find-by-name.ts'
import { findOwners } from './owners.ts'

/** An event, and the files that its subject changed. Absent if nothing needs them. */
export type EventWithChanges = DecidedEvent & { changed?: ChangedFiles }

/** An event for a component. `routing` says why it concerns that component. */
export type RoutedEvent = DecidedEvent & { routing?: string }

/** Which events go to which component. A plain value: nothing has been sent. */
export type Routing = {
  /** In the events' order. Has only components that an event concerns. */
  events: Map<Component, RoutedEvent[]>
  /** Why an event goes to no component, if that is no mistake. One sentence each. */
  notes: string[]
  /** Why an event may not reach its components, or may reach too many. */
  problems: Problem[]
}

/** The components that an event concerns, each with the reason, and what to report about it. */
type Concern = { reasons: Map<Component, string>; note?: string; problem?: Problem }

/**
 * Decides which components events concern:
 * - with `recordId`: only that record's component
 * - commits and pull requests: those that own a changed file (see {@link findOwners}); all, if the
 *   files are unknown
 * - deployments: those that the environment, the tag or the workflow names (see {@link findNamed});
 *   if none is named, those that own a file that changed since the environment's previous deployment
 * - incidents: those that a label names (see {@link findLabelled})
 *
 * @param recordId the input `record-id`
 */
export function routeEvents(
  events: readonly EventWithChanges[],
  components: readonly Component[],
  recordId: string | undefined,
): Routing {
  const routing: Routing = { events: new Map(), notes: [], problems: [] }
  const reported = new Set<string>()
  for (const { changed, ...event } of events) {
    const concern =
      recordId === undefined
        ? findConcerned({ ...event, ...omitUndefined({ changed }) }, components)
        : findByRecord(recordId, components)
    for (const [component, reason] of concern.reasons) {
      const itsEvents = routing.events.get(component) ?? []
      routing.events.set(component, [...itsEvents, { ...event, routing: reason }])
    }
    const message = concern.problem?.message ?? concern.note
    if (message === undefined || reported.has(message)) continue
    reported.add(message)
    if (concern.problem !== undefined) routing.problems.push(concern.problem)
    if (concern.note !== undefined) routing.notes.push(concern.note)
  }
  return routing
}

/** Whether changed files decide which components a subject concerns. */
export function needsChangedFiles(subject: Subject, components: readonly Component[]): boolean {
  switch (subject.kind) {
    case 'commits':
    case 'pull-request':
      return true
    case 'deployment':
      return findByNames(subject.names, components).size === 0
    case 'incident':
    case 'repository':
      return false
  }
}

function findConcerned(event: EventWithChanges, components: readonly Component[]): Concern {
  const { subject } = event
  switch (subject.kind) {
    case 'commits':
      return findTouched(event, 'the push changed', components)
    case 'pull-request':
      return findTouched(event, `pull request #${subject.number} changes`, components)
    case 'deployment':
      return findDeployed(event, subject.names, components)
    case 'incident':
      return findIncidents(event, subject.labels, components)
    case 'repository':
      return toNone(event, 'nothing in it says which component it is about', 'set record-id')
  }
}

function findByRecord(recordId: string, components: readonly Component[]): Concern {
  const component = components.find(({ credentials }) => credentials.recordId === recordId)
  if (component !== undefined) {
    return { reasons: new Map([[component, 'record-id names its record']]) }
  }
  const message = `record-id is ${quote(recordId)}, but none of the ${components.length} components has this record; use one of theirs, or remove record-id`
  return { reasons: new Map(), problem: inputProblem(message) }
}

function findTouched(
  event: EventWithChanges,
  what: string,
  components: readonly Component[],
): Concern {
  const why = `what ${what} is unknown (${whyUnknown(event)})`
  return findByFiles(event, what, components) ?? toAll(event, why, components)
}

function findDeployed(
  event: EventWithChanges,
  names: string[],
  components: readonly Component[],
): Concern {
  const named = findByNames(names, components)
  if (named.size > 0) return { reasons: named }
  const concern = findByFiles(event, 'the deployment brings changes to', components)
  if (concern !== undefined) return concern
  const given =
    names.length === 0
      ? 'no environment, tag or workflow'
      : `nothing in ${names.map(quote).join(', ')}`
  return toNone(
    event,
    `${given} names one, and what changed since the previous deployment is unknown (${whyUnknown(event)})`,
    'name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id',
  )
}

/** @returns undefined if the changed files are unknown */
function findByFiles(
  event: EventWithChanges,
  what: string,
  components: readonly Component[],
): Concern | undefined {
  const { body, changed } = event
  switch (changed?.kind) {
    case 'known': {
      const reasons = describeFiles(changed.files, what, components)
      if (reasons.size > 0) return { reasons }
      return { reasons, note: `${body.event} goes to no component: ${what} no file of a component` }
    }
    case 'too-many': {
      const why = `${what} more files than the ${changed.limit} that GitHub lists`
      return toAll(event, why, components)
    }
    case 'unknown':
    case undefined:
      return undefined
  }
}

function whyUnknown({ changed }: EventWithChanges): string {
  return changed?.kind === 'unknown' ? changed.reason : 'it was not read'
}

function findIncidents(
  event: EventWithChanges,
  labels: string[],
  components: readonly Component[],
): Concern {
  const reasons = new Map<Component, string>()
  for (const label of labels) {
    for (const component of findLabelled(label, components)) {
      reasons.set(component, `the label ${quote(label)} names it`)
    }
  }
  if (reasons.size > 0) return { reasons }
  const given =
    labels.length === 0 ? 'the issue has no label' : "none of the issue's labels names a component"
  if (event.body.event === 'comment') {
    // Most issues concern no component, so this isn't a mistake.
    return { reasons, note: `comment goes to no component: ${given}` }
  }
  return toNone(event, given, 'add a label such as incident:web or component/web, or set record-id')
}

function findByNames(names: string[], components: readonly Component[]): Map<Component, string> {
  return new Map(
    names.flatMap((name) =>
      findNamed(name, components).map(
        (component) => [component, `${quote(name)} names it`] as const,
      ),
    ),
  )
}

function describeFiles(
  files: string[],
  what: string,
  components: readonly Component[],
): Map<Component, string> {
  const owned = [...findOwners(files, components)].map(([component, [first = '', ...more]]) => {
    const others = more.length === 0 ? '' : ` and ${more.length} more of its files`
    return [component, `${what} ${shorten(escapeInvisible(first), 80)}${others}`] as const
  })
  return new Map(owned)
}

/** If it is unknown which components an event concerns: people notice an extra event, not a lack. */
function toAll({ body }: DecidedEvent, why: string, components: readonly Component[]): Concern {
  const reasons = new Map(components.map((component) => [component, `all components: ${why}`]))
  const message = `${body.event} goes to all ${components.length} components: ${why}`
  return { reasons, problem: warn(message) }
}

function toNone({ body }: DecidedEvent, why: string, remedy: string): Concern {
  const message = `${body.event} goes to no component: ${why}; ${remedy}`
  return { reasons: new Map(), problem: warn(message) }
}

function warn(message: string): Problem {
  return { kind: 'payload', level: 'warning', title: 'Phaset: components', message }
}
