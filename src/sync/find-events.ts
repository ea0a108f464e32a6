import { omitUndefined } from '../base/omit-undefined.ts'
import { type Problem, payloadProblem } from '../base/problem.ts'
import type { Component } from '../components/component.ts'
import { type EventWithChanges, needsChangedFiles, routeEvents } from '../components/route.ts'
import { decideEvents } from '../github/decide-events.ts'
import type { EventSettings } from '../github/decision.ts'
import type { Deployment } from '../github-api/history/facts.ts'
import type { Requests } from '../github-api/history/requests.ts'
import type { PastOccurrence } from '../history/past-occurrence.ts'
import type { EventName } from '../phaset/contract/event.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import { gatherFiles } from './gather-files.ts'
import type { StateEvent } from './state.ts'

/** What decides which events follow from occurrences, and which record gets them. */
export type FindingTerms = {
  settings: EventSettings
  events: ReadonlySet<EventName>
  /** The input `record-id`. */
  recordId: string | undefined
  /** The complete credentials. A component without complete ones isn't in this map. */
  credentials: ReadonlyMap<Component, Credentials>
  components: readonly Component[]
  /** For the changed files that several components need. */
  requests: Requests
  /** For the commits before deployments. */
  deployments: readonly Deployment[]
}

/** An event that isn't in the state yet. */
export type FoundEvent = Omit<StateEvent, 'id' | 'repository' | 'outcome'>

export type FoundEvents = { events: FoundEvent[]; notes: string[]; problems: Problem[] }

type Decided = EventWithChanges & { at: number }

/**
 * Finds the events that follow from occurrences, in the same order, each with its record.
 *
 * @throws RequestFailure, ReadingEnded
 */
export async function findEvents(
  occurrences: readonly PastOccurrence[],
  terms: FindingTerms,
): Promise<FoundEvents> {
  const { decided, notes, problems } = decideAll(occurrences, terms)
  const [only] = terms.components
  if (terms.components.length === 1 && only !== undefined) {
    const events = decided.flatMap((event) => addressTo(event, only, terms))
    return { events, notes, problems }
  }
  const changed = terms.recordId === undefined ? await gatherAll(decided, terms) : decided
  const routed: Found = { events: [], notes: new Set(notes), problems: new Map() }
  for (const event of changed) route(event, terms, routed)
  return {
    events: routed.events,
    notes: [...routed.notes],
    problems: [...problems, ...routed.problems.values()],
  }
}

function decideAll(occurrences: readonly PastOccurrence[], { settings, events }: FindingTerms) {
  const decided: Decided[] = []
  const notes = new Set<string>()
  const skipped = new Set<string>()
  for (const occurrence of occurrences) {
    const decision = decideEvents(occurrence, settings)
    if (decision.kind === 'invalid') {
      for (const problem of decision.problems) skipped.add(`${problem} (${occurrence.id})`)
    } else if (decision.kind === 'send') {
      for (const note of decision.notes) notes.add(note)
      const wanted = decision.events.filter(({ body }) => events.has(body.event))
      decided.push(...wanted.map((event) => ({ ...event, ...placeOf(occurrence) })))
    }
  }
  const problems = [...skipped].map((message) =>
    payloadProblem(`${message}, so it is skipped`, 'warning'),
  )
  return { decided, notes: [...notes], problems }
}

function placeOf({ at, files }: PastOccurrence): Pick<Decided, 'at' | 'changed'> {
  return { at, ...(files && { changed: { kind: 'known', files } }) }
}

/** Reads the changed files that the history doesn't have. */
async function gatherAll(
  decided: readonly Decided[],
  { components, requests, deployments }: FindingTerms,
): Promise<Decided[]> {
  const open = decided.filter(
    ({ changed, subject }) => changed === undefined && needsChangedFiles(subject, components),
  )
  const files = await gatherFiles(open, requests, deployments)
  const changes = new Map(open.map((event, index) => [event, files[index]]))
  return decided.map((event) => ({
    ...event,
    ...omitUndefined({ changed: changes.get(event) ?? event.changed }),
  }))
}

type Found = { events: FoundEvent[]; notes: Set<string>; problems: Map<string, Problem> }

function route(event: Decided, terms: FindingTerms, found: Found): void {
  const { at, ...rest } = event
  const routing = routeEvents([rest], terms.components, terms.recordId)
  for (const component of routing.events.keys()) {
    found.events.push(...addressTo(event, component, terms))
  }
  for (const note of routing.notes) found.notes.add(note)
  for (const problem of routing.problems) found.problems.set(problem.message, problem)
}

/** Drops the event if the component has no credentials, which another problem reports. */
function addressTo(
  { at, body }: Decided,
  component: Component,
  { credentials }: FindingTerms,
): FoundEvent[] {
  const known = credentials.get(component)
  return known === undefined ? [] : [{ at, orgId: known.orgId, recordId: known.recordId, body }]
}
