import { blocks, details, table } from './markdown.ts'

/** How much is told: everything; what is wrong, and of that the first of each kind; counts alone. */
export type Detail = 'everything' | 'wrong' | 'counts'

/**
 * A table whose further rows are folded away, or only counted where not everything is told.
 *
 * @param shown rows before the fold
 * @param things what the rows are, in the plural
 */
export function foldedTable(
  head: string[],
  rows: string[][],
  { shown, things, detail }: { shown: number; things: string; detail: Detail },
): string {
  if (rows.length === 0) return ''
  const rest = rows.slice(shown)
  const first = table(head, rows.slice(0, shown))
  if (rest.length === 0) return first
  const more = `${rest.length} more ${things}`
  return blocks([
    first,
    detail === 'everything' ? details(more, table(head, rest)) : `And ${more}.`,
  ])
}
