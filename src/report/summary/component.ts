import type { Problem } from '../../base/problem.ts'
import type { Delivery } from '../../phaset/delivery.ts'
import { explainDelivery } from '../explain.ts'
import type { ComponentReport, PartReport, RecordReport } from '../report.ts'
import { componentLevel, countChecks, deliveriesOf, worstLevel } from '../tally.ts'
import type { Detail } from './detail.ts'
import { renderAllEvents, renderEvents } from './events.ts'
import { blocks, code, details, escapeMarkdown, list } from './markdown.ts'
import { describeContent } from './record.ts'
import { describeChecks, renderChecks } from './standards.ts'
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
const OF_STANDARDS: Problem['kind'][] = ['baseline']

function renderFacts(component: ComponentReport, detail: Detail): string[] {
  const { record, standards } = component
  const problems = findUntold(component)
  const ofKinds = (kinds: Problem['kind'][]) => problems.filter(({ kind }) => kinds.includes(kind))
  const others = problems.filter(({ kind }) => ![...OF_RECORD, ...OF_STANDARDS].includes(kind))
  return [
    ...renderProblems(others),
    ...renderEvents(component.events, detail),
    renderPart('Record', record, describeRecord(record), ofKinds(OF_RECORD)),
    renderPart(
      'Standards',
      standards,
      standards.checks === undefined
        ? describePart(standards)
        : `${describeChecks(standards)}${explainFailure(standards)}`,
      ofKinds(OF_STANDARDS),
      standards.checks === undefined ? [] : [checksLevel(component)],
    ),
  ]
}

/** Problems that neither the standards' table tells nor the account of a delivery. */
function findUntold(component: ComponentReport): Problem[] {
  const told = [...new Set(deliveriesOf(component).map(explainDelivery))]
  return component.problems.filter(({ kind, message }) => {
    if (kind === 'check') return component.standards.checks === undefined
    return kind !== 'delivery' || !told.some((account) => message.includes(account))
  })
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

/** With what is in it, where it was to be uploaded. */
function describeRecord(part: RecordReport): string {
  return `${describePart(part)}${part.record === undefined ? '' : `: ${describeContent(part.record)}`}`
}

function describePart(part: PartReport): string {
  const reason = part.reason === undefined ? '' : `: ${escapeMarkdown(part.reason)}`
  const words = isUndelivered(part) ? 'not uploaded' : part.state
  return `${words}${reason}${explainFailure(part)}`
}

function explainFailure(part: PartReport): string {
  return isUndelivered(part) ? `: ${escapeMarkdown(explainDelivery(part.delivery))}` : ''
}

function isUndelivered(part: PartReport): part is PartReport & { delivery: Delivery } {
  return part.delivery !== undefined && part.delivery.outcome !== 'delivered'
}
