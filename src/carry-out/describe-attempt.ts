import { quote } from '../base/quote.ts'
import { describeStatus, type Outcome } from '../phaset/answer.ts'
import type { Attempt } from '../phaset/attempt.ts'
import type { Delivery } from '../phaset/delivery.ts'

/** Describes a delivery's result for its line in the log: `refused: 401 Unauthorized`. */
export function describeDelivery({ outcome, attempts, last, givenUp }: Delivery): string {
  if (last === undefined) return `not sent: ${describeGivenUp(givenUp)}`
  if (outcome === 'delivered')
    return attempts > 1 ? `delivered after ${attempts} attempts` : 'delivered'
  return `${OUTCOME_WORDS[outcome]}${describeAttempts(attempts)}: ${describeAttempt(last)}${describeAnswer(last)}`
}

const OUTCOME_WORDS: Record<Exclude<Outcome, 'delivered'>, string> = {
  'not-arrived': 'did not arrive',
  refused: 'refused',
  unknown: 'may have arrived',
}

/** Describes why a delivery had no attempt, or no further attempt. */
export function describeGivenUp(givenUp: Delivery['givenUp']): string {
  if (givenUp?.reason === 'cancelled') return 'the job was cancelled'
  if (givenUp?.cause !== undefined) return describeAttempt(givenUp.cause)
  return givenUp?.reason === 'announced'
    ? 'Phaset accepts no more requests for now (rate limit)'
    : 'the time for deliveries (deadline) was up'
}

/** ` (5 attempts)`, or an empty text for one attempt. */
export function describeAttempts(attempts: number): string {
  return attempts > 1 ? ` (${attempts} attempts)` : ''
}

/** Describes how an attempt ended: `401 Unauthorized`, or why there was no answer. */
export function describeAttempt({ status, failure }: Attempt): string {
  if (status === undefined) return failure ?? 'no answer'
  return describeStatus(status)
}

/** Quotes Phaset's answer to a failed attempt, unless it is empty or a web page. */
export function describeAnswer({ status, body, isWebPage }: Attempt): string {
  const text = body.trim()
  if (status === undefined || text === '' || isWebPage) return ''
  return ` (it answered ${quote(text)})`
}
