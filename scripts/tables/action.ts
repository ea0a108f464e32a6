import { parse } from 'yaml'
import * as z from 'zod/mini'
import { type Document, fillTable, renderCell, renderCode, renderTable } from './markdown.ts'

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
 * Fills a document's tables of inputs and outputs.
 *
 * @param action the text of action.yml
 * @throws when a table's place is missing, or the action.yml can't be read
 */
export function fillActionTables(document: Document, action: string): Document {
  // As a runner does, every default is taken for text.
  const { inputs, outputs } = actionFile.parse(parse(action, { schema: 'failsafe' }))
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    renderCode(name),
    input.required === 'true' ? 'required' : renderCode(input.default ?? ''),
    renderCell(input.description),
  ])
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    renderCode(name),
    renderCell(description),
  ])
  const inputTable = renderTable(['Input', 'Default', 'Meaning'], inputRows)
  const withInputs = fillTable(document, 'inputs', inputTable)
  return fillTable(withInputs, 'outputs', renderTable(['Output', 'Meaning'], outputRows))
}
