import { parse } from 'yaml'
import * as z from 'zod/mini'

const actionFile = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      default: z.optional(z.string()),
      required: z.optional(z.string()),
    }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

/**
 * Fills a README's tables of inputs and outputs, each between its own HTML comments:
 * `<!-- inputs -->` and `<!-- /inputs -->`, `<!-- outputs -->` and `<!-- /outputs -->`.
 *
 * @param action the text of action.yml
 * @returns the README with tables as action.yml has them; all else stays as it is
 * @throws where a comment is missing, or the action.yml can't be read
 */
export function fillTables(readme: string, action: string): string {
  // As a runner does, every default is taken for text.
  const { inputs, outputs } = actionFile.parse(parse(action, { schema: 'failsafe' }))
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.required === 'true' ? 'required' : code(input.default ?? ''),
    cell(input.description),
  ])
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ])
  const withInputs = fill(readme, 'inputs', table(['Input', 'Default', 'Meaning'], inputRows))
  return fill(withInputs, 'outputs', table(['Output', 'Meaning'], outputRows))
}

function fill(readme: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = splitOnce(readme, begin)
  const [, after] = splitOnce(rest, end)
  return `${before}${begin}\n${content}\n${end}${after}`
}

function splitOnce(text: string, marker: string): [string, string] {
  const index = text.indexOf(marker)
  if (index === -1) throw new Error(`README.md has no ${marker}; put it where its table belongs`)
  return [text.slice(0, index), text.slice(index + marker.length)]
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${cell(text)}\``
}

/** A pipe ends a cell even in code. */
function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
