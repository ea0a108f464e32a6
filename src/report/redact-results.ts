import { type Redact, redactTexts } from '../base/secrets.ts'
import type { RunResult } from '../carry-out/results.ts'

const SPARED = new Set([
  // Words of this project, by which the renderers choose.
  'kind',
  'level',
  'outcome',
  'state',
  'status',
  'event',
  'check',
  'severity',
  // The path by which a later step finds the file: a header's value may be a part of it.
  'undelivered',
])

/** The same result without secrets: renderers escape, cut and count its texts, which would hide them. */
export function redactResult(result: RunResult, redact: Redact): RunResult {
  return redactTexts(result, redact, SPARED)
}
