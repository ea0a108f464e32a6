import type { Links } from './links.ts'

/** How much of a run a summary shows, and what its links lead to. */
export type View = Limits & { links: Links }

export type Limits = {
  /** How many lines there are for what needs attention. */
  attention: number
  /** How many events are listed one by one. */
  events: number
  /** How many rows a table has before the fold. */
  rows: number
  /** How many rows are in the fold; without any, there are no folds. */
  foldedRows: number
}

/** The first that fits into what GitHub shows is taken. */
export const LIMITS: readonly [Limits, ...Limits[]] = [
  { attention: 100, events: 10, rows: 20, foldedRows: 200 },
  { attention: 100, events: 10, rows: 20, foldedRows: 0 },
  { attention: 10, events: 0, rows: 0, foldedRows: 0 },
]
