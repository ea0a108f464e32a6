import type { ComponentResult } from '../../carry-out/results.ts'
import { componentLevel, countChecks, sortComponents } from '../../carry-out/tally.ts'
import { countDelivered } from '../words/headline.ts'
import { type Detail, foldedTable } from './detail.ts'
import { code, escapeMarkdown } from './markdown.ts'
import { SYMBOLS } from './symbols.ts'

/** Rows before the fold. */
const SHOWN = 20

/** Characters of a name or a path, so that all rows together stay far below what GitHub shows. */
const LONGEST = 200

/** Several components in a table, a row each, the worst first. */
export function renderOverview(components: ComponentResult[], detail: Detail): string {
  return foldedTable(
    ['', 'Component', 'Directory', 'Events', 'Record', 'Standards'],
    sortComponents(components).map(renderRow),
    { shown: SHOWN, things: 'components', detail },
  )
}

function renderRow(component: ComponentResult): string[] {
  const { name, recordId, directory, record } = component
  return [
    SYMBOLS[componentLevel(component)],
    escapeMarkdown(name ?? recordId ?? '', LONGEST),
    code(directory, LONGEST),
    countDelivered(component.events),
    record.state,
    describeStandards(component),
  ]
}

function describeStandards(component: ComponentResult): string {
  const { pass, warning, failure } = countChecks([component])
  const checks = pass + warning + failure
  const { state } = component.standards
  return checks === 0 ? state : `${pass} of ${checks}, ${state}`
}
