import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import type { CheckResult, StandardsResult } from '../phaset/contract/standards.ts'
import type { CheckedStandard } from './check-standards.ts'

/** The input `standards-status-words`: Phaset's documented words, or StandardLint's own. */
export type StatusWords = 'documented' | 'standardlint'

/** The input `standards-fail-on`. */
export type StandardsFailOn = 'never' | 'failure' | 'warning'

/** A result as it is sent, in either vocabulary. */
export type SentStandards = Omit<StandardsResult, 'results'> & {
  results: (Omit<CheckResult, 'status'> & { status: CheckResult['status'] | 'warn' | 'fail' })[]
}

const STANDARDLINT_WORDS = { pass: 'pass', warning: 'warn', failure: 'fail' } as const

/** What Phaset takes of the checks, with the counts made anew. */
export function toStandardsResult(checks: CheckedStandard[]): StandardsResult {
  const count = (status: CheckResult['status']) =>
    checks.filter((check) => check.status === status).length
  return {
    passes: count('pass'),
    warnings: count('warning'),
    failures: count('failure'),
    results: checks.map(({ name, message, path, status }) => ({ name, message, path, status })),
  }
}

/** The result in the status words that the user's Phaset takes. */
export function putStatusWords(result: StandardsResult, words: StatusWords): SentStandards {
  if (words === 'documented') return result
  const results = result.results.map((one) => ({ ...one, status: STANDARDLINT_WORDS[one.status] }))
  return { ...result, results }
}

/** The checks that fail the step; empty when it stands. */
export function decideStandardsFailure<Check extends Pick<CheckResult, 'status'>>(
  checks: readonly Check[],
  failOn: StandardsFailOn,
): Check[] {
  switch (failOn) {
    case 'never':
      return []
    case 'failure':
      return checks.filter((check) => check.status === 'failure')
    case 'warning':
      return checks.filter((check) => check.status !== 'pass')
  }
}

/** What did not pass, failures first, each with what to do; for annotations. */
export function describeMisses(checks: CheckedStandard[]): Problem[] {
  const failures = checks.filter((check) => check.status === 'failure')
  const warnings = checks.filter((check) => check.status === 'warning')
  return [...failures, ...warnings].map((check) => ({
    kind: 'check',
    level: check.status === 'failure' ? 'error' : 'warning',
    title: `Standards: ${check.name}`,
    message: `${check.remedy} (${check.message})`,
    ...omitUndefined({ file: check.file, line: check.line }),
  }))
}
