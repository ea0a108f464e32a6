import type { Links } from './links.ts'

/** How much of a run a summary shows, and its links. */
export type View = Limits & { links: Links }

export type Limits = {
  /** How many lines the section "Needs attention" has. */
  attention: number
  /** How many events are listed individually. */
  events: number
  /** How many rows a table has outside its collapsed part. */
  rows: number
  /** How many rows the collapsed part has. 0 means that nothing is collapsed. */
  foldedRows: number
}

/** The summary uses the first of these that stays below GitHub's limit. */
export const LIMITS: readonly [Limits, ...Limits[]] = [
  { attention: 100, events: 10, rows: 20, foldedRows: 200 },
  { attention: 100, events: 10, rows: 20, foldedRows: 0 },
  { attention: 10, events: 0, rows: 0, foldedRows: 0 },
]
