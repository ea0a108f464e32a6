import type { Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Outcome } from '../phaset/answer.ts'
import type { Attempt } from '../phaset/client.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Part } from './results.ts'

/**
 * What became of a delivery, and what to do about it: `refused with 401 (not authorized); check …`.
 */
export function describeDelivery({ outcome, tries, last, givenUp }: Delivery): string {
  if (last === undefined) return `not sent: ${describeGivenUp(givenUp)}`
  const often = tries > 1 ? ` (${tries} tries)` : ''
  return `${OUTCOME_WORDS[outcome]}${often}: ${describeAttempt(last)}`
}

function describeGivenUp(givenUp: Delivery['givenUp']): string {
  if (givenUp?.reason === 'cancelled') return 'the job was cancelled'
  if (givenUp?.cause !== undefined) return describeAttempt(givenUp.cause)
  return givenUp?.reason === 'announced'
    ? 'Phaset takes no more requests for now (rate limited)'
    : 'the time for deliveries (deadline) was up'
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  delivered: 'delivered',
  'not-arrived': 'did not arrive',
  refused: 'refused',
  unknown: 'unknown whether it arrived',
}

function describeAttempt(attempt: Attempt): string {
  if (attempt.status === undefined) return attempt.failure ?? 'no answer'
  if (attempt.outcome === 'delivered') return `status ${attempt.status}`
  if (attempt.isWebPage && attempt.status < 300) {
    return `status ${attempt.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`
  }
  return `status ${attempt.status}${hint(attempt)}${answerText(attempt)}`
}

/** What to do, by the status. */
function hint({ status = 0, redirectHost }: Attempt): string {
  if (status >= 300 && status < 400)
    return ` (a redirect to ${redirectHost === undefined ? 'another place' : quote(redirectHost)}); no redirect is followed, give endpoint the final address`
  return HINTS[status] ?? ''
}

const HINTS: Record<number, string> = {
  400: ' (invalid input)',
  401: ' (not authorized); check webhook-token, org-id and record-id: each record has a token of its own',
  403: ' (forbidden); check webhook-token, and headers if a gateway stands in front of Phaset',
  404: ' (not found); check endpoint',
  407: ' (a proxy asks for a log-in); check HTTPS_PROXY',
  413: ' (too large); look for a limit of the gateway in front of Phaset',
  429: ' (rate limited)',
}

function answerText({ body, isWebPage }: Attempt): string {
  const text = body.trim()
  return text === '' || isWebPage ? '' : `; it answered ${quote(text)}`
}

/** The same for standards: Phaset may refuse them only because of their status words. */
export function describeStandardsDelivery(delivery: Delivery): string {
  return `${describeDelivery(delivery)}${delivery.last?.status === 400 ? OTHER_WORDS : ''}`
}

/** StandardLint's own words for a check's status are not those that Phaset documents. */
const OTHER_WORDS =
  '; if it is for the status words, set standards-status-words to the other of its two values'

/**
 * @param what the thing that was to be delivered, such as `event change`
 * @param delivery undefined where nothing was sent
 * @returns nothing for what was delivered; an error if only the user can fix it
 */
export function deliveryProblems(what: string, delivery: Delivery | undefined): Problem[] {
  if (delivery === undefined || delivery.outcome === 'delivered') return []
  const describe = what === 'standards' ? describeStandardsDelivery : describeDelivery
  return [
    {
      kind: 'delivery',
      level: delivery.outcome === 'refused' ? 'error' : 'warning',
      title: 'Phaset: not delivered',
      message: `${what} ${describe(delivery)}`,
    },
  ]
}

/** What a delivery makes of a part. Without one, as in a dry run, the part was only checked. */
export function toPart(delivery: Delivery | undefined): Part {
  if (delivery === undefined) return { state: 'checked' }
  return { state: delivery.outcome === 'delivered' ? 'uploaded' : 'failed', delivery }
}
