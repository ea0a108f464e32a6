/**
 * Renders rows under a heading as aligned text. A cell may have several lines, and long lines are
 * wrapped.
 *
 * @param columns the heading, and how many cells each row has
 */
export function renderTable(columns: string[], rows: string[][]): string {
  const lines = [columns, ...rows].flatMap(splitRow)
  const widths = columns.map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? '').trimEnd().length)),
  )
  const rule = widths.map((width) => '─'.repeat(width))
  const [heading = [], ...body] = lines
  return [heading, rule, ...body]
    .map((line) =>
      line
        .map((cell, i) => cell.trimEnd().padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const WIDEST = 60
const WRAPPED = new RegExp(`.{1,${WIDEST}}(?:\\s+|$)|.{${WIDEST}}`, 'g')

/** The lines of a row, each with one cell per column. */
function splitRow(row: string[]): string[][] {
  const cells = row.map((cell) => cell.split('\n').flatMap((line) => line.match(WRAPPED) ?? ['']))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ''))
}
