import * as core from '@actions/core'
import type { Problem } from '../problem.ts'
import type { Redact } from '../secrets.ts'
import { explainDelivery } from './explain.ts'
import { renderOutputs } from './outputs.ts'
import type { ComponentReport, RunReport } from './report.ts'

/** Tells everything that came of the run, in the log and the outputs; no secret gets through. */
export function publish(report: RunReport, redact: Redact): void {
  const log = renderLog(report)
  if (log.length > 0) core.startGroup('Phaset')
  for (const line of log) core.info(redact(line))
  if (log.length > 0) core.endGroup()
  for (const problem of allProblems(report)) annotate(problem, redact)
  for (const [name, text] of Object.entries(renderOutputs(report))) {
    core.setOutput(name, redact(text))
  }
}

export function allProblems({ problems, components }: RunReport): Problem[] {
  return [...problems, ...components.flatMap((component) => component.problems)]
}

function renderLog({ noEvent, notes, components }: RunReport): string[] {
  const lines = [...(noEvent === undefined ? [] : [`No event: ${noEvent}`]), ...notes]
  return [...lines, ...components.flatMap(renderComponent)]
}

function renderComponent({ directory, events }: ComponentReport): string[] {
  return events.map(({ body, delivery }) => {
    const { event, ...fields } = body
    const account = delivery === undefined ? 'not sent' : explainDelivery(delivery)
    return `${directory}: event ${event} ${JSON.stringify(fields)} ${account}`
  })
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, message, title, file, line, column }: Problem, redact: Redact): void {
  const properties = {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  }
  ANNOTATE[level](redact(message), properties)
}
