import type { Inputs } from '../inputs/inputs.ts'
import type { CheckResult, StandardsResult } from '../phaset/contract/standards.ts'

/** The words for statuses that Phaset documents, or StandardLint's own. */
type StatusWords = Exclude<Inputs['standards-status-words'], 'auto'>

type Status = CheckResult['status']

const STANDARDLINT_WORDS = {
  pass: 'pass',
  warning: 'warn',
  failure: 'fail',
} as const satisfies Record<Status, string>

/** A result as the action sends it, with either set of status words. */
type SentStandards = Omit<StandardsResult, 'results'> & {
  results: (Omit<CheckResult, 'status'> & {
    status: Status | (typeof STANDARDLINT_WORDS)[Status]
  })[]
}

/** Replaces the status words of a result. */
export function putStatusWords(result: StandardsResult, words: StatusWords): SentStandards {
  if (words === 'documented') return result
  const results = result.results.map((one) => ({ ...one, status: STANDARDLINT_WORDS[one.status] }))
  return { ...result, results }
}
