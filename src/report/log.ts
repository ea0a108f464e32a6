import { firstProblems, type Problem } from '../base/problem.ts'
import { escapeCommands, escapeInvisible, shorten } from '../base/quote.ts'
import { describeDelivery } from '../carry-out/describe-attempt.ts'
import type {
  ComponentResult,
  EventResult,
  Part,
  RunResult,
  StandardsPart,
} from '../carry-out/results.ts'
import { nameOf, type SortedProblems } from '../carry-out/shared-problems.ts'
import { sortChecks } from '../carry-out/tally.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import { describeEvent, type Ink, shortSha } from './words/describe-event.ts'
import { renderHeadline } from './words/headline.ts'
import { findSkipped } from './words/skipped.ts'

/** A collapsed group in the log. The lines are safe to print. */
export type LogGroup = { title: string; lines: string[] }

/** Longer lines are cut to this number of characters. */
const LONGEST = 4096

/** Renders what the run did, one fact per line, without what it skipped. */
export function renderLog(result: RunResult): LogGroup[] {
  const ofEach = (render: (component: ComponentResult) => string[]) =>
    result.components.flatMap((component) =>
      render(component).map((line) => prefixName(line, component, result)),
    )
  return [
    {
      title: 'Events',
      lines: [...result.notes, ...ofEach(({ events }) => events.map(renderEvent))],
    },
    { title: 'Record', lines: ofEach(renderRecord) },
    { title: 'Standards', lines: ofEach(({ standards }) => renderStandards(standards)) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(toLine) }))
}

/** Renders one line: what was done, for which record, and what was skipped. */
export function renderEnd(result: RunResult): string {
  const { components } = result
  const [only] = components
  const ofRecord = components.length === 1 && only?.recordId ? ` (record ${only.recordId})` : ''
  const { skipped, rest } = findSkipped(result)
  const reasons = skipped.map(({ what, reason }) => `${what} (${reason})`)
  const more = rest > 0 ? `, plus ${rest} more reasons` : ''
  const end = reasons.length > 0 ? `; skipped: ${reasons.join(', ')}${more}` : ''
  return toLine(`Phaset: ${renderHeadline(result)}${ofRecord}${end}`)
}

/**
 * Renders the problems that are not annotated, one per line: the first 20 of a component, and the
 * number of the rest. Skips checks, because {@link renderLog} has a line for each.
 */
export function renderUnannotated(
  { shared, own }: SortedProblems,
  left: readonly Problem[],
): string[] {
  const unseen = new Set(left.filter(({ kind }) => kind !== 'check'))
  return [shared, ...own.map(({ problems }) => problems)]
    .flatMap((problems) => firstProblems(problems.filter((problem) => unseen.has(problem))))
    .map(({ level, message }) => toLine(`${level}: ${message}`))
}

/** Starts a line with its component and record if there are several components. */
function prefixName(line: string, component: ComponentResult, { components }: RunResult): string {
  if (components.length === 1) return line
  const name = nameOf(component)
  const { recordId = '' } = component
  return name === recordId || line.includes(recordId)
    ? `${name}: ${line}`
    : `${name} (${recordId}): ${line}`
}

const INK: Ink = {
  text: (outside) => outside,
  commit: shortSha,
  pullRequest: (number) => `pull request #${number}`,
  issue: (number) => `#${number}`,
}

function renderEvent(event: EventResult): string {
  const { body, routing, delivery } = event
  const outcome = delivery === undefined ? 'would be sent' : describeDelivery(delivery)
  const why = routing === undefined ? '' : ` (${routing})`
  return `${describeEvent(event, INK)}${why}: ${JSON.stringify(body)} ${outcome}`
}

function renderRecord({ recordId, record }: ComponentResult): string[] {
  if (record.state === 'skipped') return []
  return [renderState(recordId === undefined ? 'record' : `record ${recordId}`, record)]
}

function renderStandards(standards: StandardsPart): string[] {
  if (standards.state === 'skipped') return []
  const checks = sortChecks(standards.checks ?? []).map(renderCheck)
  if (standards.checks === undefined) return ['standards not checked']
  return [...checks, renderState('standards', standards)]
}

function renderState(part: string, { state, delivery }: Part): string {
  const isClear = delivery === undefined || delivery.outcome === 'delivered'
  return `${part} ${state}${isClear ? '' : `: ${describeDelivery(delivery)}`}`
}

function renderCheck({ status, name, message, path, remedy }: CheckedStandard): string {
  const what = `${status}: ${name} (${path}): ${message}`
  return status === 'pass' ? what : `${what}; ${remedy}`
}

/**
 * Makes one line of a text, and escapes runner commands: a runner obeys `::` at the start of a line,
 * and `##[` anywhere in it.
 */
function toLine(text: string): string {
  const line = escapeCommands(shorten(escapeInvisible(text), LONGEST))
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}')
}
