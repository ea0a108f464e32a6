import { hideEcho } from '../base/echoes.ts'
import type { Problem } from '../base/problem.ts'
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

/**
 * The same results without secrets, so that renderers may escape, cut and count their texts. What a
 * Baseline says came from outside, and may repeat a secret in a spelling that can't be listed.
 */
export function redactResult(result: RunResult, redact: Redact): RunResult {
  const redacted = redactTexts(result, redact, SPARED)
  const hideEchoes = createHideEchoes(redact)
  return {
    ...redacted,
    components: redacted.components.map(({ problems, standards, ...rest }) => ({
      ...rest,
      problems: problems.map((problem) =>
        OF_BASELINE.has(problem.kind) ? hideEchoes(problem) : problem,
      ),
      standards: {
        ...standards,
        ...(standards.checks !== undefined && { checks: standards.checks.map(hideEchoes) }),
      },
    })),
  }
}

const OF_BASELINE = new Set<Problem['kind']>(['baseline', 'check'])

/** Components have most texts of their checks in common, so each text is decoded once. */
function createHideEchoes(redact: Redact): <T>(value: T) => T {
  const shown = new Map<string, string>()
  const hide = (text: string) => {
    const known = shown.get(text)
    if (known !== undefined) return known
    const safe = hideEcho(text, redact)
    shown.set(text, safe)
    return safe
  }
  return (value) => redactTexts(value, hide, SPARED)
}
