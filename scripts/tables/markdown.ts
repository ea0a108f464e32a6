/** A file of Markdown whose tables are generated. */
export type Document = { name: string; text: string }

/**
 * Fills a document's table, which is between HTML comments of its own: `<!-- inputs -->` and
 * `<!-- /inputs -->`. All else stays as it is.
 *
 * @throws when a comment is missing
 */
export function fillTable(document: Document, name: string, table: string): Document {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = splitOnce(document.text, begin, document.name)
  const [, after] = splitOnce(rest, end, document.name)
  return { ...document, text: `${before}${begin}\n${table}\n${end}${after}` }
}

function splitOnce(text: string, marker: string, name: string): [string, string] {
  const index = text.indexOf(marker)
  if (index === -1) throw new Error(`${name} has no ${marker}; put it where its table belongs`)
  return [text.slice(0, index), text.slice(index + marker.length)]
}

export function renderTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

export function renderCode(text: string): string {
  return text === '' ? '' : `\`${renderCell(text)}\``
}

/** Several texts as code, such as `a`, `b`. */
export function renderCodes(texts: readonly string[]): string {
  return texts.map(renderCode).join(', ')
}

/** A pipe ends a cell even in code. */
export function renderCell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
