import type { Problem } from '../../base/problem.ts'
import type { Delivery } from '../../phaset/delivery.ts'
import { explainDelivery, explainStandards } from '../explain.ts'
import type { ComponentReport, PartReport, RecordReport, StandardsReport } from '../report.ts'
import { componentLevel, countChecks, worstLevel } from '../tally.ts'
import type { Detail } from './detail.ts'
import { renderAllEvents, renderEvents } from './events-section.ts'
import { blocks, code, details, escapeMarkdown, list } from './markdown.ts'
import { describeContent } from './record-section.ts'
import { describeChecks, renderChecks } from './standards-section.ts'
import { renderProblems, SYMBOLS } from './symbols.ts'

/**
 * All that came of a component: a list, then its standards.
 *
 * @param before items for the list's beginning
 */
export function renderComponent(
  component: ComponentReport,
  detail: Detail,
  before: string[] = [],
): string {
  return blocks([
    list([...before, ...renderFacts(component, detail)]),
    renderAllEvents(component.events, detail),
    renderChecks(component.standards, detail),
  ])
}

/** The same under a title to click, for one of several. */
export function renderFoldedComponent(component: ComponentReport, detail: Detail): string {
  const { name, directory } = component
  const where = code(directory)
  const title = name === undefined ? where : `<b>${escapeMarkdown(name)}</b> in ${where}`
  return details(
    `${SYMBOLS[componentLevel(component)]} ${title}`,
    renderComponent(component, detail),
  )
}

/** Which problems are told under the record and the standards. */
const OF_RECORD: Problem['kind'][] = ['manifest']
const OF_STANDARDS: Problem['kind'][] = ['baseline', 'fetch']
/** Which the standards' table tells, and the account of a delivery. */
const TOLD: Problem['kind'][] = ['check', 'delivery']

function renderFacts(component: ComponentReport, detail: Detail): string[] {
  const { record, standards, problems } = component
  const ofKinds = (kinds: Problem['kind'][]) => problems.filter(({ kind }) => kinds.includes(kind))
  const elsewhere = [...OF_RECORD, ...OF_STANDARDS, ...TOLD]
  const others = problems.filter(({ kind }) => !elsewhere.includes(kind))
  return [
    ...renderProblems(others),
    ...renderEvents(component.events, detail),
    renderPart('Record', record, describeRecord(record), ofKinds(OF_RECORD)),
    renderPart(
      'Standards',
      standards,
      describeStandards(standards),
      ofKinds(OF_STANDARDS),
      standards.checks === undefined ? [] : [checksLevel(component)],
    ),
  ]
}

function checksLevel(component: ComponentReport): Problem['level'] {
  const { failure, warning } = countChecks([component])
  if (failure > 0) return 'error'
  return warning > 0 ? 'warning' : 'notice'
}

function renderPart(
  title: string,
  { state }: PartReport,
  words: string,
  problems: Problem[],
  levels: Problem['level'][] = [],
): string {
  const all = [...levels, ...problems.map(({ level }) => level)]
  const level = state === 'failed' ? 'error' : worstLevel(all)
  const symbol = state === 'skipped' && level === 'notice' ? 'none' : level
  const line = `${SYMBOLS[symbol]} **${title}** ${words}`
  return problems.length === 0 ? line : `${line}\n${list(renderProblems(problems))}`
}

/** With what is in it, unless it was to be uploaded and was not. */
function describeRecord(part: RecordReport): string {
  if (isUndelivered(part)) return escapeMarkdown(explainDelivery(part.delivery))
  return `${describeState(part)}${part.record === undefined ? '' : `: ${describeContent(part.record)}`}`
}

function describeStandards(part: StandardsReport): string {
  if (part.checks === undefined) return describeState(part)
  const failure = isUndelivered(part) ? `: ${escapeMarkdown(explainStandards(part.delivery))}` : ''
  return `${describeChecks(part)}${failure}`
}

function describeState({ state, reason }: PartReport): string {
  return reason === undefined ? state : `${state}: ${escapeMarkdown(reason)}`
}

function isUndelivered(part: PartReport): part is PartReport & { delivery: Delivery } {
  return part.delivery !== undefined && part.delivery.outcome !== 'delivered'
}
