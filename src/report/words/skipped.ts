import type { RunResult } from '../../carry-out/results.ts'

/** At most this many reasons are listed. */
const LISTED = 5

/** What was skipped, with the reason for it. */
export type Skipped = {
  /** `event`, `record and standards`, `records of 12 components`. */
  what: string
  reason: string
}

/** Finds what a run skipped, grouped by reason, and how many more reasons there are. */
export function findSkipped({ noEvent, components }: RunResult): {
  skipped: Skipped[]
  rest: number
} {
  const byReason = new Map<string, Map<string, number>>()
  const add = (what: string, reason: string) => {
    const counts = byReason.get(reason) ?? new Map<string, number>()
    byReason.set(reason, counts.set(what, (counts.get(what) ?? 0) + 1))
  }
  if (noEvent !== undefined) add('event', noEvent)
  for (const { record, standards } of components) {
    if (record.reason !== undefined) add('record', record.reason)
    if (standards.reason !== undefined) add('standards', standards.reason)
  }
  const skipped = [...byReason].map(([reason, counts]) => ({
    what: describeCounts(counts),
    reason,
  }))
  return { skipped: skipped.slice(0, LISTED), rest: Math.max(0, skipped.length - LISTED) }
}

function describeCounts(counts: ReadonlyMap<string, number>): string {
  return [...Map.groupBy(counts, ([, count]) => count)]
    .map(([count, parts]) => {
      const what = parts.map(([part]) => part).join(' and ')
      return count === 1 ? what : `${what} of ${count} components`
    })
    .join(', ')
}
