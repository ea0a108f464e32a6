import { type Problem, payloadProblem } from '../base/problem.ts'
import { type ChangeSources, gatherChanges } from '../components/changes.ts'
import type { Component } from '../components/component.ts'
import { type EventWithChanges, needsChangedFiles, routeEvents } from '../components/route.ts'
import { decideEvents } from '../github/decide-events.ts'
import type { EventSettings } from '../github/decision.ts'
import type { PastOccurrence } from '../history/past-occurrence.ts'
import type { EventName } from '../phaset/contract/event.ts'
import type { Credentials } from '../phaset/endpoint.ts'
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
  sources: ChangeSources
}

/** An event that isn't in the state yet. */
export type FoundEvent = Omit<StateEvent, 'id' | 'repository' | 'outcome'>

export type FoundEvents = { events: FoundEvent[]; notes: string[]; problems: Problem[] }

type Decided = EventWithChanges & { at: number }

/** For how many events changed files are read at the same time. */
const AT_ONCE = 8

/** Finds the events that follow from occurrences, in the same order, each with its record. */
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
  { components, sources }: FindingTerms,
): Promise<Decided[]> {
  const open = decided.filter(
    ({ changed, subject }) => changed === undefined && needsChangedFiles(subject, components),
  )
  const gathered = new Map<Decided, EventWithChanges>()
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const some = open.slice(start, start + AT_ONCE)
    const changes = await gatherChanges(some, components, sources)
    for (const [index, event] of some.entries()) gathered.set(event, changes[index] ?? event)
  }
  return decided.map((event) => ({ ...event, ...gathered.get(event) }))
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
