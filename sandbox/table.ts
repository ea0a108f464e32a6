/**
 * Renders rows under a heading as aligned text. A cell may have several lines.
 *
 * @param columns the heading, and how many cells each row has
 */
export function renderTable(columns: string[], rows: string[][]): string {
  const lines = [columns, ...rows].flatMap(splitRow)
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)))
  const rule = widths.map((width) => '─'.repeat(width))
  const [heading = [], ...body] = lines
  return [heading, rule, ...body]
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The lines that a row takes, each with a cell a column. */
function splitRow(row: string[]): string[][] {
  const cells = row.map((cell) => cell.split('\n'))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ''))
}
