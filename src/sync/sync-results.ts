import type { Problem } from '../base/problem.ts'
import type { RecordPart } from '../carry-out/results.ts'
import type { Window } from '../github-api/history/facts.ts'
import type { EventName, PhasetEvent } from '../phaset/contract/event.ts'

/** How many events of a kind came to which end. */
export type KindCounts = {
  delivered: number
  /** Phaset refused them, and would again. */
  refused: number
  /** They may have arrived. */
  unknown: number
  /** They stay in the state for the next run. */
  left: number
}

/** What a sync did: everything that the log, the annotations, the summary and the outputs show. */
export type SyncResult = {
  /** Up to when the repositories were to be read, in milliseconds since 1970. */
  until?: number
  repositories: RepositoryResult[]
  counts: ReadonlyMap<EventName, KindCounts>
  /** What Phaset took, or, in a dry run, would get; each with its record. */
  events: SentEvent[]
  /** Why events are left for the next run; absent where none are. */
  leftBecause?: string
  notes: string[]
  problems: Problem[]
  dryRun: boolean
  /** The path of the undelivered file; absent when everything was delivered. */
  undelivered?: string
}

export type SentEvent = { recordId: string; at: number; body: PhasetEvent }

export type RepositoryResult = {
  /** `owner/name`. */
  name: string
  /** Absent where nothing was read. */
  window?: Window
  /** Whether all of the window was read and is written down. */
  isRead: boolean
  components: SyncedComponent[]
}

export type SyncedComponent = {
  directory: string
  recordId?: string
  name?: string
  record: RecordPart
  problems: Problem[]
}

const NONE: KindCounts = { delivered: 0, refused: 0, unknown: 0, left: 0 }

/** Counts one more event of a kind that came to an end. */
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
  dryRun: false,
}
