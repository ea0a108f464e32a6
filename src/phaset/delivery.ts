import { omitUndefined } from '../base/omit-undefined.ts'
import type { Outcome } from './answer.ts'
import type { Attempt } from './attempt.ts'
import type { Budget } from './budget.ts'
import type { PhasetRequest, Send } from './client.ts'
import type { Ticket } from './gate.ts'
import type { GivenUp, Pacer } from './pacer.ts'

/** What came of a request after all its attempts. */
export type Delivery = {
  outcome: Outcome
  tries: number
  /** The last attempt; absent if there was none. */
  last?: Attempt
  /** Why there was no attempt, or no further one, though one could have helped. */
  givenUp?: GivenUp
}

export type DeliverySettings = {
  send: Send
  /** Decides when each attempt of each delivery begins. */
  pacer: Pacer
  budget: Budget
  /** Milliseconds that one attempt may take. */
  timeout: number
  /** Repeat also what may have arrived and would then count twice. */
  repeatUnknown: boolean
  /** Is called with each attempt. */
  watch: (request: PhasetRequest, attempt: Attempt) => void
}

/** Is called before each attempt and after it, for the undelivered file. */
export type Progress = (outcome: Outcome) => void

/** Milliseconds, unless `timeout` is shorter: a repeat cut shorter would make unknown what is known. */
export const SHORTEST_REPEAT = 1000

/**
 * Delivers a request, with further attempts as long as one may help, does no harm and the budget
 * lasts. Never rejects.
 */
export async function deliver(
  request: PhasetRequest,
  { send, pacer, budget, timeout, repeatUnknown, watch }: DeliverySettings,
  progress: Progress = () => {},
): Promise<Delivery> {
  const attempts: Attempt[] = []
  const ticket = createTicket(request, repeatUnknown)
  const attemptOnce = async () => {
    progress('unknown')
    const attempt = await send(request, {
      timeout: Math.min(timeout, budget.remaining()),
      isAlone: !ticket.isRepeatable,
    })
    attempts.push(attempt)
    watch(request, attempt)
    progress(concludeOutcome(attempts))
    pacer.settle(ticket, attempt)
    return attempt.outcome
  }
  const givenUp = await budget.spend(async () => {
    for (;;) {
      const reason = await pacer.admit(ticket)
      if (reason !== undefined) return reason
      if (!isWorthRepeating(await attemptOnce(), ticket)) return undefined
    }
  })
  const outcome = concludeOutcome(attempts)
  return { outcome, tries: attempts.length, ...omitUndefined({ last: attempts.at(-1), givenUp }) }
}

function createTicket(request: PhasetRequest, repeatUnknown: boolean): Ticket {
  const { orgId, recordId } = request.credentials
  return {
    record: JSON.stringify([orgId, recordId]),
    isRepeatable: repeatUnknown || isSafeToRepeat(request),
    attempts: 0,
    notBefore: 0,
  }
}

function isWorthRepeating(outcome: Outcome, { isRepeatable }: Ticket): boolean {
  return outcome === 'not-arrived' || (outcome === 'unknown' && isRepeatable)
}

/** A second copy of these changes nothing; incidents carry an ID by which Phaset knows them. */
function isSafeToRepeat({ target, body }: PhasetRequest): boolean {
  if (target !== 'event') return true
  const name = (body as { event?: unknown } | undefined)?.event
  return name === 'incident-opened' || name === 'incident-resolved'
}

/** One attempt that may have arrived leaves the whole unknown, unless a later one says more. */
function concludeOutcome(attempts: readonly Attempt[]): Outcome {
  const last = attempts.at(-1)?.outcome ?? 'not-arrived'
  if (last !== 'not-arrived') return last
  return attempts.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'not-arrived'
}
