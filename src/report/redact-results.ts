import { hideEcho } from '../base/echoes.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import { type Redact, redactTexts } from '../base/secrets.ts'
import type { ComponentResult, EventResult, RunResult } from '../carry-out/results.ts'

const SPARED = new Set([
  // These have fixed words of this project, which the renderers compare.
  'kind',
  'level',
  'outcome',
  'state',
  'status',
  'event',
  'check',
  // A later step needs this path to find the file, even if it contains the value of a header.
  'undelivered',
])

/**
 * Removes secrets before rendering, because escaped or shortened secrets could no longer be found. A
 * Baseline's texts come from outside, and may repeat a secret in a spelling that can't be listed.
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

/**
 * Restores what the outputs show exactly: directories, record IDs and events. A header's value may be a
 * word that occurs in them, so only tokens are hidden.
 *
 * @param redacted the same result without any secret
 */
export function restoreExact(
  redacted: RunResult,
  { components }: RunResult,
  { tokensOnly }: Redact,
): RunResult {
  const restore = <T>(value: T) => redactTexts(value, tokensOnly, SPARED)
  return {
    ...redacted,
    components: components.map(({ directory, recordId, events }, i) => ({
      ...(redacted.components[i] as ComponentResult),
      ...restore({ directory, ...omitUndefined({ recordId }) }),
      events: events.map(({ body }, j) => ({
        ...(redacted.components[i]?.events[j] as EventResult),
        body: restore(body),
      })),
    })),
  }
}

const OF_BASELINE = new Set<Problem['kind']>(['baseline', 'check'])

/** Decodes each text once, because components have most texts of their checks in common. */
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
