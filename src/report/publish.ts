import * as core from '@actions/core'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import type { Redact } from '../base/secrets.ts'
import type { RunResult } from '../carry-out/results.ts'
import { allProblems, shareProblems } from '../carry-out/shared-problems.ts'
import { chooseAnnotations } from './annotations.ts'
import { renderEnd, renderLog, renderUnannotated } from './log.ts'
import { renderOutputs } from './outputs.ts'
import { redactResult, restoreExact } from './redact-results.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'
import { renderSummary } from './summary/summary.ts'

/**
 * Writes the log, the annotations, the outputs and the job summary of a run, without secrets. If
 * outputs or summary can't be written, a warning says so.
 *
 * @param withSummary the input `summary`
 */
export async function publish(raw: RunResult, redact: Redact, withSummary: boolean): Promise<void> {
  const redacted = redactResult(raw, redact)
  const unwritten = writeOutputs(renderOutputs(restoreExact(redacted, raw, redact)))
  const result = { ...redacted, problems: [...redacted.problems, ...unwritten] }
  // The file is written while the log is printed.
  const written = withSummary ? writeSummary(renderSummary(result)) : undefined
  const problems = shareProblems(result)
  const { shown, left } = chooseAnnotations(allProblems(problems))
  for (const { title, lines } of renderLog(result)) printGroup(title, lines)
  for (const problem of shown) annotate(problem)
  const more = renderUnannotated(problems, left)
  if (more.length > 0) printGroup('More problems', more)
  core.info(renderEnd(result))
  for (const problem of (await written) ?? []) annotate(problem)
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
