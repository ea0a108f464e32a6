import type { ComponentResult } from '../../carry-out/results.ts'
import { nameOf } from '../../carry-out/shared-problems.ts'
import { componentLevel, countChecks, isIdle, sortComponents } from '../../carry-out/tally.ts'
import { renderEvents } from './events-section.ts'
import { blocks, code, details, escapeMarkdown, list, table } from './markdown.ts'
import { renderStrip } from './strip.ts'
import { SYMBOLS } from './symbols.ts'
import type { View } from './view.ts'

/** Longer names and paths are cut to this number of characters, to stay below GitHub's limit. */
const LONGEST = 200

/** The number of squares of a strip in a table. */
const LONGEST_STRIP = 5

type Column = { head: string; cell: (component: ComponentResult) => string }

/** Renders the results of several components: their events, then one row each, the worst first. */
export function renderOverview(components: ComponentResult[], view: View): string {
  return blocks([list(renderEvents(components, view)), renderTable(components, view)])
}

/** Renders the table without idle components and without empty columns. */
function renderTable(components: ComponentResult[], { rows, foldedRows }: View): string {
  const busy = sortComponents(components.filter((component) => !isIdle(component)))
  const columns = COLUMNS.filter(({ cell }) => busy.some((component) => cell(component) !== ''))
  const toTable = (some: ComponentResult[]) =>
    some.length === 0
      ? ''
      : table(
          columns.map(({ head }) => head),
          some.map((component) => columns.map(({ cell }) => cell(component))),
        )
  const folded = busy.slice(rows, rows + foldedRows)
  const isWorse = folded.some((component) => componentLevel(component) !== 'notice')
  const rest = busy.length - rows - folded.length
  return blocks([
    toTable(busy.slice(0, rows)),
    folded.length === 0
      ? ''
      : details(`${folded.length} more components`, toTable(folded), isWorse),
    rest > 0 ? `Plus ${rest} more components: see the log.` : '',
  ])
}

const COLUMNS: Column[] = [
  { head: '', cell: (component) => SYMBOLS[componentLevel(component)] },
  { head: 'Component', cell: describeName },
  { head: 'Record', cell: describeRecord },
  { head: 'Standards', cell: describeStandards },
]

/** Includes the name only if it isn't part of the directory. */
function describeName(component: ComponentResult): string {
  const { name, directory } = component
  const isSaid = name === undefined || directory === name || directory.endsWith(`/${name}`)
  const where = code(nameOf(component), LONGEST)
  return isSaid ? where : `${escapeMarkdown(name, LONGEST)} ${where}`
}

function describeRecord({ recordId, record }: ComponentResult): string {
  return `${recordId === undefined ? '' : code(recordId, LONGEST)} ${record.state}`.trim()
}

function describeStandards(component: ComponentResult): string {
  const { checks, state } = component.standards
  if (state === 'skipped') return ''
  if (checks === undefined) return 'not checked'
  const counts = countChecks([component])
  const failed = state === 'failed' ? ', not uploaded' : ''
  return `${renderStrip(counts, LONGEST_STRIP)} ${counts.pass} of ${checks.length}${failed}`
}
