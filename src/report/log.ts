import { firstProblems, type Problem } from '../base/problem.ts'
import { escapeCommands, escapeInvisible, shorten } from '../base/quote.ts'
import { describeDelivery } from '../carry-out/delivery-problems.ts'
import type {
  ComponentResult,
  EventResult,
  Part,
  RunResult,
  StandardsPart,
} from '../carry-out/results.ts'
import { sortChecks } from '../carry-out/tally.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import { describeEvent, type Ink } from './words/describe-event.ts'

/** A group that a click opens in the log. The lines are safe to print. */
export type LogGroup = { title: string; lines: string[] }

/** Characters of a line; what is longer is cut. */
const LONGEST = 4096

/** The run step by step, one fact per line. A step that has no line is skipped. */
export function renderLog(report: RunResult): LogGroup[] {
  const { components, noEvent, notes } = report
  const ofEach = (render: (component: ComponentResult) => string[]) =>
    components.flatMap((component) =>
      render(component).map((line) => place(line, component, report)),
    )
  return [
    {
      title: 'Events',
      lines: [
        ...(noEvent === undefined ? [] : [`No event: ${noEvent}`]),
        ...notes,
        ...ofEach(({ events }) => events.map(renderEvent)),
      ],
    },
    { title: 'Record', lines: ofEach(({ record }) => [renderState('record', record)]) },
    { title: 'Standards', lines: ofEach(({ standards }) => renderStandards(standards)) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(toLine) }))
}

/**
 * Problems that are not annotated, one per line: the first 20 of a component and the number of the
 * rest. Checks are skipped because {@link renderLog} has a line for each.
 */
export function renderUnannotated(report: RunResult, left: readonly Problem[]): string[] {
  const unseen = new Set(left.filter(({ kind }) => kind !== 'check'))
  return [report.problems, ...report.components.map(({ problems }) => problems)]
    .flatMap((problems) => firstProblems(problems.filter((problem) => unseen.has(problem))))
    .map(({ level, message }) => toLine(`${level}: ${message}`))
}

/** Of several components, each line names its own. */
function place(line: string, component: ComponentResult, { components }: RunResult): string {
  if (components.length === 1) return line
  const { directory, recordId = '.' } = component
  return `${directory === '.' ? recordId : directory}: ${line}`
}

const INK: Ink = { text: (outside) => outside, code: (outside) => outside }

function renderEvent(event: EventResult): string {
  const { body, routing, delivery } = event
  const outcome = delivery === undefined ? 'would be sent' : describeDelivery(delivery)
  const why = routing === undefined ? '' : ` (${routing})`
  return `${describeEvent(event, INK)}${why}: ${JSON.stringify(body)} ${outcome}`
}

function renderState(part: string, { state, reason, delivery }: Part): string {
  const why = reason === undefined ? '' : `: ${reason}`
  const isClear = delivery === undefined || delivery.outcome === 'delivered'
  const outcome = isClear ? '' : `: ${describeDelivery(delivery)}`
  return `${part} ${state}${why}${outcome}`
}

function renderStandards(standards: StandardsPart): string[] {
  const checks = sortChecks(standards.checks ?? []).map(renderCheck)
  return [...checks, renderState('standards', standards)]
}

function renderCheck({ status, name, message, path, remedy }: CheckedStandard): string {
  const what = `${status}: ${name} (${path}): ${message}`
  return status === 'pass' ? what : `${what}; ${remedy}`
}

/**
 * A text as one line that a runner takes for no command: it obeys `::` at a line's start and
 * `##[` anywhere in it.
 */
function toLine(text: string): string {
  const line = escapeCommands(shorten(escapeInvisible(text), LONGEST))
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}')
}
