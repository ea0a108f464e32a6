import type { Problem } from '../base/problem.ts'
import type { RecordPart } from '../carry-out/results.ts'
import type { Window } from '../github-api/history/facts.ts'
import type { EventName, PhasetEvent } from '../phaset/contract/event.ts'

/** How many events of one kind have each result. */
export type KindCounts = {
  delivered: number
  /** Phaset refused them, and would refuse them again. */
  refused: number
  /** They may have arrived. */
  unknown: number
  /** They stay in the state for the next run. */
  left: number
}

/** What a sync did: everything in the log, the annotations, the summary and the outputs. */
export type SyncResult = {
  /** The end of the time that this run read, in milliseconds since 1970. Absent if it read nothing. */
  until?: number
  repositories: RepositoryResult[]
  counts: ReadonlyMap<EventName, KindCounts>
  /** The events that Phaset accepted, or in a dry run those that would be sent. */
  events: SentEvent[]
  /** Why events are left for the next run. Absent if none are. */
  leftBecause?: string
  notes: string[]
  problems: Problem[]
  /** How many repositories have nothing new. */
  quiet: number
  /** How many repositories were skipped, by the reason. */
  skipped: SkippedCounts
  /** How many repositories are left for the next run. */
  waiting: number
  dryRun: boolean
  /** The path of the undelivered file. Absent if everything was delivered. */
  undelivered?: string
}

export type SentEvent = { recordId: string; at: number; body: PhasetEvent }

export type SkippedCounts = {
  archived: number
  forks: number
  empty: number
  withoutManifest: number
}

export const NONE_SKIPPED: SkippedCounts = { archived: 0, forks: 0, empty: 0, withoutManifest: 0 }

export type RepositoryResult = {
  /** `owner/name`. */
  name: string
  /** Absent if nothing was read. */
  window?: Window
  /** Whether the whole window was read, and its events are in the state. */
  isRead: boolean
  /** How many events were found. */
  events: number
  components: SyncedComponent[]
  problems: Problem[]
}

export type SyncedComponent = {
  directory: string
  recordId?: string
  name?: string
  record: RecordPart
  problems: Problem[]
}

const NONE: KindCounts = { delivered: 0, refused: 0, unknown: 0, left: 0 }

/** Adds an event to the counts of its kind. */
export function addCount(
  counts: Map<EventName, KindCounts>,
  kind: EventName,
  end: keyof KindCounts,
): void {
  const ofKind = counts.get(kind) ?? NONE
  counts.set(kind, { ...ofKind, [end]: ofKind[end] + 1 })
}

/** Counts events that are not sent. */
export function countLeft(events: readonly SentEvent[]): Map<EventName, KindCounts> {
  const counts = new Map<EventName, KindCounts>()
  for (const { body } of events) addCount(counts, body.event, 'left')
  return counts
}

export const NOTHING_DONE: SyncResult = {
  repositories: [],
  counts: new Map(),
  events: [],
  notes: [],
  problems: [],
  quiet: 0,
  skipped: NONE_SKIPPED,
  waiting: 0,
  dryRun: false,
}
