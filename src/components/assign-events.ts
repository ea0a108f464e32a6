import { hasError, type Problem } from '../base/problem.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { Shard } from '../inputs/parse-shard.ts'
import type { ChangeSources } from './changes.ts'
import type { Component } from './component.ts'
import type { Found } from './find.ts'
import type { RoutedEvent, Routing } from './route.ts'
import { isInShard, sendsEvents } from './shard.ts'

/** What a run does for a component. */
export type Assignment = {
  component: Component
  events: RoutedEvent[]
  /** Its record and standards are another shard's: only its events are this run's. */
  eventsOnly: boolean
}

export type Work = {
  /** In the components' order. */
  assignments: Assignment[]
  /** Why an event goes to no component, if that is no mistake. One sentence each. */
  notes: string[]
  problems: Problem[]
}

/** What decides which component gets which events. */
export type Terms = {
  /** The input `record-id`. */
  recordId: string | undefined
  shard: Shard | undefined
  sources: ChangeSources
}

/**
 * Decides what the run does for each component. An only component gets every event, without any
 * questions to git or GitHub.
 */
export async function assignWork(
  { components, problems }: Found,
  events: readonly DecidedEvent[],
  { recordId, shard, sources }: Terms,
): Promise<Work> {
  const notes = events.length > 0 && !sendsEvents(shard) ? [SENT_BY_FIRST_SHARD] : []
  const [only] = components
  if (components.length === 1 && !hasError(problems) && only !== undefined) {
    const routed = new Map([[only, sendsEvents(shard) ? [...events] : []]])
    return { assignments: assign(components, routed, shard), notes, problems }
  }
  const { gatherChanges, routeEvents } = await import('./routing-chunk.ts')
  const ours = sendsEvents(shard) && components.length > 0 ? events : []
  const concerned =
    recordId === undefined ? await gatherChanges(ours, components, sources) : [...ours]
  const routing = routeEvents(concerned, components, recordId)
  return {
    assignments: assign(components, routing.events, shard),
    notes: [...notes, ...routing.notes],
    problems: [...problems, ...routing.problems],
  }
}

const SENT_BY_FIRST_SHARD = 'the run of shard 1 sends the events'

/** Drops the components of other shards, except those that an event concerns. */
function assign(
  components: readonly Component[],
  routed: Routing['events'],
  shard: Shard | undefined,
): Assignment[] {
  const assignments = components.map((component) => ({
    component,
    events: routed.get(component) ?? [],
    eventsOnly: shard !== undefined && !isInShard(component.directory, shard),
  }))
  return assignments.filter(({ events, eventsOnly }) => !eventsOnly || events.length > 0)
}
