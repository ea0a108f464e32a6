import type { Delivery } from '../phaset/delivery.ts'
import { type Problem, tellFirst } from '../problem.ts'
import { escapeInvisible, quote, shorten } from '../quote.ts'
import { explainDelivery } from './explain.ts'
import { describeState } from './glance.ts'
import type {
  CheckReport,
  ComponentReport,
  EventReport,
  RecordReport,
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
  const { components, noEvent, notes, dryRun } = report
  const ofEach = (tell: (component: ComponentReport) => string[]) =>
    components.flatMap((component) => tell(component).map((line) => place(line, component, report)))
  return [
    {
      title: 'Events',
      lines: [
        ...(noEvent === undefined ? [] : [`No event: ${noEvent}`]),
        ...notes,
        ...ofEach(({ events }) => events.map((event) => tellEvent(event, dryRun))),
      ],
    },
    { title: 'Record', lines: ofEach(({ record }) => [tellState('record', record, dryRun)]) },
    { title: 'Standards', lines: ofEach(({ standards }) => tellStandards(standards, dryRun)) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(toLine) }))
}

/** Problems that are not annotated: a line each, the first 20 of a component and the number of the rest. */
export function renderUnannotated(report: RunReport, left: readonly Problem[]): string[] {
  const untold = new Set(left)
  return [report.problems, ...report.components.map(({ problems }) => problems)]
    .flatMap((problems) => tellFirst(problems.filter((problem) => untold.has(problem))))
    .map(({ level, message }) => toLine(`${level}: ${message}`))
}

/** Each delivery with its tries, its last answer and how long that took: for debug lines. */
export function renderDebug(report: RunReport): string[] {
  const ofPart = (name: string, delivery: Delivery | undefined) =>
    delivery === undefined ? [] : [`${name} ${debugDelivery(delivery)}`]
  return report.components
    .flatMap((component) =>
      [
        ...component.events.flatMap(({ body, delivery }) =>
          ofPart(`event ${body.event}`, delivery),
        ),
        ...ofPart('record', component.record.delivery),
        ...ofPart('standards', component.standards.delivery),
      ].map((line) => place(line, component, report)),
    )
    .map(toLine)
}

function debugDelivery({ outcome, tries, last }: Delivery): string {
  if (last === undefined) return `${outcome}, tries 0`
  const answer = last.status === undefined ? (last.failure ?? 'no answer') : `status ${last.status}`
  return `${outcome}, tries ${tries}, last: ${answer} in ${Math.round(last.took)} ms, body ${quote(last.body)}`
}

/** Of several components, each line names its own. */
function place(line: string, { directory }: ComponentReport, { components }: RunReport): string {
  return components.length > 1 ? `${directory}: ${line}` : line
}

const INK: Ink = { text: (outside) => outside, code: (outside) => outside }

function tellEvent(event: EventReport, dryRun: boolean): string {
  const { body, routing, delivery } = event
  const unsent = dryRun ? 'would be sent' : 'not sent'
  const account = delivery === undefined ? unsent : explainDelivery(delivery)
  const why = routing === undefined ? '' : ` (${routing})`
  return `${describeEvent(event, INK)}${why}: ${account} ${JSON.stringify(body)}`
}

function tellState(
  part: string,
  { state, reason, delivery }: RecordReport,
  dryRun: boolean,
): string {
  const why = reason === undefined ? '' : `: ${reason}`
  const account = delivery === undefined ? '' : `: ${explainDelivery(delivery)}`
  return `${part} ${describeState(state, dryRun)}${why}${account}`
}

function tellStandards(standards: StandardsReport, dryRun: boolean): string[] {
  const checks = sortChecks(standards.checks ?? []).map(tellCheck)
  return [...checks, tellState('standards', standards, dryRun)]
}

function tellCheck({ status, name, message, path, remedy }: CheckReport): string {
  const what = `${status}: ${name}: ${message} in ${path}`
  return remedy === undefined ? what : `${what}; ${remedy}`
}

/**
 * A text as one line that a runner takes for no command: it obeys `::` at a line's start and
 * `##[` anywhere in it.
 */
function toLine(text: string): string {
  return shorten(escapeInvisible(text), LONGEST)
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}')
    .replaceAll('##[', '#\\u{23}[')
}
