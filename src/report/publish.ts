import * as core from '@actions/core'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import { escapeCommands } from '../base/quote.ts'
import type { Redact } from '../base/secrets.ts'
import type { RunResult } from '../carry-out/results.ts'
import { chooseAnnotations } from './annotations.ts'
import { renderLog, renderUnannotated } from './log.ts'
import { renderOutputs } from './outputs.ts'
import { redactResult } from './redact-results.ts'
import { renderSummary } from './summary/summary.ts'
import { renderHeadline } from './words/headline.ts'

/**
 * Writes the log, the annotations, the outputs and the job summary of a run, without secrets. A
 * summary that can't be written is no failure.
 *
 * @param withSummary the input `summary`
 */
export async function publish(raw: RunResult, redact: Redact, withSummary: boolean): Promise<void> {
  const report = redactResult(raw, redact)
  // The file is written while the log is printed.
  const written = withSummary ? writeSummary(renderSummary(report)) : undefined
  const { shown, left } = chooseAnnotations(allProblems(report))
  for (const { title, lines } of renderLog(report)) printGroup(title, lines)
  for (const problem of shown) annotate(problem)
  const more = renderUnannotated(report, left)
  if (more.length > 0) printGroup('More problems', more)
  core.info(escapeCommands(`Phaset: ${renderHeadline(report)}`))
  for (const [name, text] of Object.entries(renderOutputs(report))) core.setOutput(name, text)
  await written
}

/** Of the run and of its components. */
export function allProblems({ problems, components }: RunResult): Problem[] {
  return [...problems, ...components.flatMap((component) => component.problems)]
}

function printGroup(title: string, lines: string[]): void {
  core.startGroup(title)
  for (const line of lines) core.info(line)
  core.endGroup()
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, message, title, file, line, column }: Problem): void {
  ANNOTATE[level](message, omitUndefined({ title, file, startLine: line, startColumn: column }))
}

/** A runner without summaries, as of an old GitHub server, is no reason to fail. */
async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write()
  } catch (error) {
    core.debug(`The job summary was not written: ${String(error)}`)
  }
}
