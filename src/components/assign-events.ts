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
  /** Why an event goes to no component, where that is as it should be; a sentence each. */
  notes: string[]
  problems: Problem[]
}

/** What decides who gets what. */
export type Terms = {
  /** The input `record-id`. */
  recordId: string | undefined
  shard: Shard | undefined
  sources: ChangeSources
}

/**
 * Decides what the run does for each component. One that is alone gets every event, and nothing is
 * asked of git or GitHub for it.
 */
export async function assignWork(
  { components, problems }: Found,
  events: readonly DecidedEvent[],
  { recordId, shard, sources }: Terms,
): Promise<Work> {
  const notes = events.length > 0 && !sendsEvents(shard) ? [OF_THE_FIRST_SHARE] : []
  const [only] = components
  if (components.length === 1 && !hasError(problems) && only !== undefined) {
    const routed = new Map([[only, sendsEvents(shard) ? [...events] : []]])
    return { assignments: share(components, routed, shard), notes, problems }
  }
  const { gatherChanges, routeEvents } = await import('./routing-chunk.ts')
  const ours = sendsEvents(shard) && components.length > 0 ? events : []
  const concerned =
    recordId === undefined ? await gatherChanges(ours, components, sources) : [...ours]
  const routing = routeEvents(concerned, components, recordId)
  return {
    assignments: share(components, routing.events, shard),
    notes: [...notes, ...routing.notes],
    problems: [...problems, ...routing.problems],
  }
}

const OF_THE_FIRST_SHARE = 'the run of share 1 sends the events'

/** A component of another shard whom no event concerns is left out. */
function share(
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
