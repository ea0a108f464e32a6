import type { Component } from './component.ts'
import type { RoutedEvent, Routing } from './route.ts'
import { isInShard, type Shard } from './shard.ts'

/** What a run does for a component. */
export type Assignment = {
  component: Component
  events: RoutedEvent[]
  /** Its record and standards are another shard's: only its events are this run's. */
  eventsOnly: boolean
}

/**
 * Shares the work: record and standards of a shard's own components, and every event that was
 * routed, whosever component it concerns. A component without either is left out.
 */
export function assignWork(
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
