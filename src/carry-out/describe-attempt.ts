import { quote } from '../base/quote.ts'
import { describeStatus, type Outcome } from '../phaset/answer.ts'
import type { Attempt } from '../phaset/attempt.ts'
import type { Delivery } from '../phaset/delivery.ts'

/** What became of a delivery, for its line in the log: `refused: 401 Unauthorized`. */
export function describeDelivery({ outcome, tries, last, givenUp }: Delivery): string {
  if (last === undefined) return `not sent: ${describeGivenUp(givenUp)}`
  if (outcome === 'delivered') return tries > 1 ? `delivered after ${tries} attempts` : 'delivered'
  return `${OUTCOME_WORDS[outcome]}${describeAttempts(tries)}: ${describeAttempt(last)}${describeAnswer(last)}`
}

const OUTCOME_WORDS: Record<Exclude<Outcome, 'delivered'>, string> = {
  'not-arrived': 'did not arrive',
  refused: 'refused',
  unknown: 'may have arrived',
}

/** Why a delivery had no attempt, or no further one. */
export function describeGivenUp(givenUp: Delivery['givenUp']): string {
  if (givenUp?.reason === 'cancelled') return 'the job was cancelled'
  if (givenUp?.cause !== undefined) return describeAttempt(givenUp.cause)
  return givenUp?.reason === 'announced'
    ? 'Phaset takes no more requests for now (rate limited)'
    : 'the time for deliveries (deadline) was up'
}

/** ` (5 attempts)`; nothing for one. */
export function describeAttempts(attempts: number): string {
  return attempts > 1 ? ` (${attempts} attempts)` : ''
}

/** How an attempt ended: `401 Unauthorized`, or why no answer came. */
export function describeAttempt({ status, failure }: Attempt): string {
  if (status === undefined) return failure ?? 'no answer'
  return describeStatus(status)
}

/** What Phaset answered to an attempt that failed; nothing for an empty answer or a web page. */
export function describeAnswer({ status, body, isWebPage }: Attempt): string {
  const text = body.trim()
  if (status === undefined || text === '' || isWebPage) return ''
  return ` (it answered ${quote(text)})`
}
