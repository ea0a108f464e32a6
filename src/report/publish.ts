import * as core from '@actions/core'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import type { Redact } from '../base/secrets.ts'
import type { RunResult } from '../carry-out/results.ts'
import { allProblems, shareProblems } from '../carry-out/shared-problems.ts'
import { chooseAnnotations } from './annotations.ts'
import { renderEnd, renderLog, renderUnannotated } from './log.ts'
import { renderOutputs } from './outputs.ts'
import { redactResult } from './redact-results.ts'
import { renderSummary } from './summary/summary.ts'

/**
 * Writes the log, the annotations, the outputs and the job summary of a run, without secrets. A
 * summary that can't be written is no failure.
 *
 * @param withSummary the input `summary`
 */
export async function publish(raw: RunResult, redact: Redact, withSummary: boolean): Promise<void> {
  const result = redactResult(raw, redact)
  // The file is written while the log is printed.
  const written = withSummary ? writeSummary(renderSummary(result)) : undefined
  const problems = shareProblems(result)
  const { shown, left } = chooseAnnotations(allProblems(problems))
  for (const { title, lines } of renderLog(result)) printGroup(title, lines)
  for (const problem of shown) annotate(problem)
  const more = renderUnannotated(problems, left)
  if (more.length > 0) printGroup('More problems', more)
  core.info(renderEnd(result))
  for (const [name, text] of Object.entries(renderOutputs(result))) core.setOutput(name, text)
  await written
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
