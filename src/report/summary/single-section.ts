import { count } from '../../base/count.ts'
import type { ComponentResult, Part, StandardsPart } from '../../carry-out/results.ts'
import {
  componentLevel,
  countChecks,
  itemLevel,
  missLevel,
  worstLevel,
} from '../../carry-out/tally.ts'
import { renderEvents } from './events-section.ts'
import { blocks, code, details, escapeMarkdown, list } from './markdown.ts'
import { describeContent } from './record-section.ts'
import { renderStrip } from './strip.ts'
import { SYMBOLS } from './symbols.ts'
import type { View } from './view.ts'

/** The number of squares of a strip outside a table. */
const LONGEST_STRIP = 20

/** Renders the results of an only component: its events, record and standards. */
export function renderSingle(component: ComponentResult, view: View): string {
  const { record, standards } = component
  return blocks([
    list([
      ...renderEvents([component], view),
      ...(record.state === 'skipped' ? [] : [renderRecord(component)]),
      ...(standards.state === 'skipped' ? [] : [renderStandards(component)]),
    ]),
    view.foldedRows > 0 ? renderPassed(standards) : '',
  ])
}

function renderRecord(component: ComponentResult): string {
  const { recordId, record } = component
  const id = recordId === undefined ? '' : ` ${code(recordId)}`
  const content = record.record === undefined ? '' : `: ${describeContent(record.record)}`
  return `${symbolOf(component, 'record')} **Record**${id} ${describeState(record)}${content}`
}

/** Without the cause of a failure, which is in the section "Needs attention". */
function describeState({ state, delivery }: Part): string {
  return delivery !== undefined && state === 'failed' ? 'not uploaded' : state
}

function symbolOf(component: ComponentResult, part: 'record' | 'standards'): string {
  const { state, delivery } = component[part]
  if (state !== 'failed') return SYMBOLS.notice
  return SYMBOLS[delivery === undefined ? componentLevel(component) : itemLevel(component, part)]
}

/** `🟩🟩🟩🟨🟥 3 of 5 by the Baseline default, uploaded`. */
function renderStandards(component: ComponentResult): string {
  const { checks, baselineId, state } = component.standards
  const by = baselineId === undefined ? '' : ` against the Baseline ${code(baselineId)}`
  if (checks === undefined)
    return `${symbolOf(component, 'standards')} **Standards** not checked${by}`
  const counts = countChecks([component])
  const missed = (['failure', 'warning'] as const).filter((status) => counts[status] > 0)
  const levels = missed.map((status) => missLevel(component, status))
  if (state === 'failed') levels.push(itemLevel(component, 'standards'))
  const symbol = SYMBOLS[worstLevel(levels)]
  const strip = renderStrip(counts, LONGEST_STRIP)
  const upload = state === 'checked' ? '' : `, ${describeState(component.standards)}`
  return `${symbol} **Standards** ${strip} ${counts.pass} of ${checks.length}${by}${upload}`
}

function renderPassed({ checks = [] }: StandardsPart): string {
  const passed = checks.filter(({ status }) => status === 'pass')
  if (passed.length === 0) return ''
  const names = passed.map(({ name }) => escapeMarkdown(name)).join(' · ')
  return details(`${count(passed.length, 'check')} passed`, names)
}
