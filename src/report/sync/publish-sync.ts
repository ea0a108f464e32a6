import * as core from '@actions/core'
import { omitUndefined } from '../../base/omit-undefined.ts'
import { firstProblems, type Problem, sortProblems } from '../../base/problem.ts'
import { escapeCommands, escapeInvisible } from '../../base/quote.ts'
import { type Redact, redactTexts } from '../../base/secrets.ts'
import type { SyncResult } from '../../sync/sync-results.ts'
import { chooseAnnotations } from '../annotations.ts'
import { writeOutputs, writeSummary } from '../runner-files.ts'
import { renderSyncOutputs } from './sync-outputs.ts'
import { syncProblems } from './sync-problems.ts'
import { listEvent, renderSyncHeadline, renderSyncSummary } from './sync-summary.ts'

/**
 * Writes the log, the annotations, the outputs and the job summary of a sync, without secrets.
 *
 * @param withSummary the input `summary`
 */
export async function publishSync(
  raw: SyncResult,
  redact: Redact,
  withSummary: boolean,
): Promise<void> {
  const redacted = redactSync(raw, redact)
  const unwritten = writeOutputs(renderSyncOutputs(redacted))
  const result = { ...redacted, problems: [...redacted.problems, ...unwritten] }
  const written = withSummary ? writeSummary(renderSyncSummary(result)) : undefined
  if (result.dryRun) printGroup('Events', result.events.map(listEvent))
  printGroup('Notes', result.notes)
  const { shown, left } = chooseAnnotations(syncProblems(result))
  for (const problem of shown) annotate(problem)
  const more = firstProblems(sortProblems(left))
  printGroup(
    'More problems',
    more.map(({ level, message }) => `${level}: ${message}`),
  )
  core.info(escapeCommands(`Phaset: ${renderSyncHeadline(result)}`))
  for (const problem of (await written) ?? []) annotate(problem)
}

function redactSync(result: SyncResult, redact: Redact): SyncResult {
  const { notes, problems, repositories, events, leftBecause } = result
  return {
    ...result,
    notes: redactTexts(notes, redact, SPARED),
    problems: redactTexts(problems, redact, SPARED),
    repositories: redactTexts(redactTexts(repositories, redact, EXACT), redact.tokensOnly, SPARED),
    events: redactTexts(events, redact.tokensOnly, SPARED),
    ...omitUndefined({ leftBecause: leftBecause && redact(leftBecause) }),
  }
}

/** These have fixed words of this project, which the renderers compare. */
const SPARED = new Set(['kind', 'level', 'outcome', 'state', 'event'])

/** The outputs also show these exactly, so only tokens are hidden in them. */
const EXACT = new Set([...SPARED, 'directory', 'recordId'])

function printGroup(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  core.startGroup(title)
  for (const line of lines) core.info(toLine(line))
  core.endGroup()
}

/** Escapes runner commands: a runner obeys `::` at the start of a line, and `##[` anywhere in it. */
function toLine(text: string): string {
  return escapeCommands(escapeInvisible(text)).replace(/^(\s*):(?=:)/, '$1\\u{3a}')
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, message, title, file, line, column }: Problem): void {
  ANNOTATE[level](message, omitUndefined({ title, file, startLine: line, startColumn: column }))
}
