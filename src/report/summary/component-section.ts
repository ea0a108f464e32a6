import type { Problem } from '../../base/problem.ts'
import { describeDelivery, describeStandardsDelivery } from '../../carry-out/delivery-problems.ts'
import type { ComponentResult, Part, RecordPart, StandardsPart } from '../../carry-out/results.ts'
import { componentLevel, countChecks, worstLevel } from '../../carry-out/tally.ts'
import type { Delivery } from '../../phaset/delivery.ts'
import { describeChecks, renderChecks } from './checks-section.ts'
import type { Detail } from './detail.ts'
import { renderAllEvents, renderEvents } from './events-section.ts'
import { blocks, code, details, escapeMarkdown, list } from './markdown.ts'
import { describeContent } from './record-section.ts'
import { renderProblems, SYMBOLS } from './symbols.ts'

/**
 * All that came of a component: a list, then its standards.
 *
 * @param before items for the list's beginning
 */
export function renderComponent(
  component: ComponentResult,
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
export function renderFoldedComponent(component: ComponentResult, detail: Detail): string {
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

function renderFacts(component: ComponentResult, detail: Detail): string[] {
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

function checksLevel(component: ComponentResult): Problem['level'] {
  const { failure, warning } = countChecks([component])
  if (failure > 0) return 'error'
  return warning > 0 ? 'warning' : 'notice'
}

function renderPart(
  title: string,
  { state }: Part,
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
function describeRecord(part: RecordPart): string {
  if (isUndelivered(part)) return escapeMarkdown(describeDelivery(part.delivery))
  return `${describeState(part)}${part.record === undefined ? '' : `: ${describeContent(part.record)}`}`
}

function describeStandards(part: StandardsPart): string {
  if (part.checks === undefined) return describeState(part)
  const failure = isUndelivered(part)
    ? `: ${escapeMarkdown(describeStandardsDelivery(part.delivery))}`
    : ''
  return `${describeChecks(part)}${failure}`
}

function describeState({ state, reason }: Part): string {
  return reason === undefined ? state : `${state}: ${escapeMarkdown(reason)}`
}

function isUndelivered(part: Part): part is Part & { delivery: Delivery } {
  return part.delivery !== undefined && part.delivery.outcome !== 'delivered'
}
