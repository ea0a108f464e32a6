import type { Inputs } from '../inputs/inputs.ts'
import type { CheckResult, StandardsResult } from '../phaset/contract/standards.ts'

/** Phaset's documented words for statuses, or StandardLint's own. */
type StatusWords = Exclude<Inputs['standards-status-words'], 'auto'>

type Status = CheckResult['status']

const STANDARDLINT_WORDS = {
  pass: 'pass',
  warning: 'warn',
  failure: 'fail',
} as const satisfies Record<Status, string>

/** A result as it is sent, in either vocabulary. */
type SentStandards = Omit<StandardsResult, 'results'> & {
  results: (Omit<CheckResult, 'status'> & {
    status: Status | (typeof STANDARDLINT_WORDS)[Status]
  })[]
}

/** The result in the status words that the user's Phaset takes. */
export function putStatusWords(result: StandardsResult, words: StatusWords): SentStandards {
  if (words === 'documented') return result
  const results = result.results.map((one) => ({ ...one, status: STANDARDLINT_WORDS[one.status] }))
  return { ...result, results }
}
