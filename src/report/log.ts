import { type Problem, tellFirst } from '../base/problem.ts'
import { escapeCommands, escapeInvisible, shorten } from '../base/quote.ts'
import { explainDelivery } from './explain.ts'
import type {
  CheckReport,
  ComponentReport,
  EventReport,
  PartReport,
  RunReport,
  StandardsReport,
} from './report.ts'
import { sortChecks } from './tally.ts'
import { describeEvent, type Ink } from './words.ts'

/** What a click unfolds in the log; the lines are safe to print. */
export type LogGroup = { title: string; lines: string[] }

/** Characters of a line; what is longer is cut. */
const LONGEST = 4096

/** The run step by step, a line a fact; a step of which there is nothing to tell is left out. */
export function renderLog(report: RunReport): LogGroup[] {
  const { components, noEvent, notes } = report
  const ofEach = (tell: (component: ComponentReport) => string[]) =>
    components.flatMap((component) => tell(component).map((line) => place(line, component, report)))
  return [
    {
      title: 'Events',
      lines: [
        ...(noEvent === undefined ? [] : [`No event: ${noEvent}`]),
        ...notes,
        ...ofEach(({ events }) => events.map(tellEvent)),
      ],
    },
    { title: 'Record', lines: ofEach(({ record }) => [tellState('record', record)]) },
    { title: 'Standards', lines: ofEach(({ standards }) => tellStandards(standards)) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(toLine) }))
}

/**
 * Problems that are not annotated: a line each, the first 20 of a component and the number of the
 * rest. Checks are left out: {@link renderLog} has a line for each.
 */
export function renderUnannotated(report: RunReport, left: readonly Problem[]): string[] {
  const untold = new Set(left.filter(({ kind }) => kind !== 'check'))
  return [report.problems, ...report.components.map(({ problems }) => problems)]
    .flatMap((problems) => tellFirst(problems.filter((problem) => untold.has(problem))))
    .map(({ level, message }) => toLine(`${level}: ${message}`))
}

/** Of several components, each line names its own. */
function place(line: string, component: ComponentReport, { components }: RunReport): string {
  if (components.length === 1) return line
  const { directory, recordId = '.' } = component
  return `${directory === '.' ? recordId : directory}: ${line}`
}

const INK: Ink = { text: (outside) => outside, code: (outside) => outside }

function tellEvent(event: EventReport): string {
  const { body, routing, delivery } = event
  const account = delivery === undefined ? 'would be sent' : explainDelivery(delivery)
  const why = routing === undefined ? '' : ` (${routing})`
  return `${describeEvent(event, INK)}${why}: ${JSON.stringify(body)} ${account}`
}

function tellState(part: string, { state, reason, delivery }: PartReport): string {
  const why = reason === undefined ? '' : `: ${reason}`
  const isToldByState = delivery === undefined || delivery.outcome === 'delivered'
  const account = isToldByState ? '' : `: ${explainDelivery(delivery)}`
  return `${part} ${state}${why}${account}`
}

function tellStandards(standards: StandardsReport): string[] {
  const checks = sortChecks(standards.checks ?? []).map(tellCheck)
  return [...checks, tellState('standards', standards)]
}

function tellCheck({ status, name, message, path, remedy }: CheckReport): string {
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
