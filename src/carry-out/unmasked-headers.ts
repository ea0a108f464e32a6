import { inputProblem, type Problem } from '../base/problem.ts'
import { isMaskable } from '../inputs/parse-headers.ts'
import type { ComponentResult } from './results.ts'

/**
 * Warns about the values of headers that are part of what the outputs show exactly. They can't be
 * hidden there, because later steps read the outputs. A value that is too short has its own warning.
 *
 * @param headers the input `headers`
 */
export function unmaskedHeaderProblems(
  components: readonly ComponentResult[],
  headers: Readonly<Record<string, string>>,
): Problem[] {
  const values = Object.entries(headers).filter(([, content]) => isMaskable(content))
  if (values.length === 0) return []
  const exact = JSON.stringify(
    components.map(({ directory, recordId, events }) => ({
      directory,
      recordId,
      events: events.map(({ body }) => body),
    })),
  )
  return values
    .filter(([, content]) => exact.includes(JSON.stringify(content).slice(1, -1)))
    .map(([name]) => inputProblem(`headers: ${name} ${UNMASKED}`, 'warning'))
}

const UNMASKED =
  "has a value that also occurs in the outputs events or results, which are exact and don't mask it; if it is a secret, use a longer one"
