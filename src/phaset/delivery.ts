import { omitUndefined } from '../base/omit-undefined.ts'
import type { Outcome } from './answer.ts'
import type { Attempt } from './attempt.ts'
import type { Budget } from './budget.ts'
import type { PhasetRequest, Send } from './client.ts'
import type { Ticket } from './gate.ts'
import type { GivenUp, Pacer } from './pacer.ts'

/** The result of a request after all its attempts. */
export type Delivery = {
  outcome: Outcome
  attempts: number
  /** The last attempt; absent if there was none. */
  last?: Attempt
  /** Why there was no attempt, or no further attempt, although one could have helped. */
  givenUp?: GivenUp
}

export type DeliverySettings = {
  send: Send
  /** Decides when each attempt of each delivery begins. */
  pacer: Pacer
  budget: Budget
  /** Milliseconds that one attempt may take. */
  timeout: number
  /** Also repeats requests that may have arrived, which may then count twice. */
  repeatUnknown: boolean
  /** Called after each attempt. */
  watch: (request: PhasetRequest, attempt: Attempt) => void
}

/** Called before and after each attempt, to update the undelivered file. */
export type Progress = (outcome: Outcome) => void

/**
 * Milliseconds that a repeat needs, unless `timeout` is shorter. A repeat with less time could end
 * without an answer, and would turn a known outcome into an unknown one.
 */
export const SHORTEST_REPEAT = 1000

/**
 * Delivers a request. Makes further attempts while they may help, do no harm and fit into the
 * budget. Never rejects.
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
      isRepeatable: ticket.isRepeatable,
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
  const last = attempts.at(-1)
  return { outcome, attempts: attempts.length, ...omitUndefined({ last, givenUp }) }
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

/** Whether a second copy changes nothing. Phaset recognizes an incident by its ID. */
function isSafeToRepeat({ target, body }: PhasetRequest): boolean {
  if (target !== 'event') return true
  const name = (body as { event?: unknown } | undefined)?.event
  return name === 'incident-opened' || name === 'incident-resolved'
}

/** If one attempt may have arrived, the outcome is unknown, unless a later attempt got an answer. */
function concludeOutcome(attempts: readonly Attempt[]): Outcome {
  const last = attempts.at(-1)?.outcome ?? 'not-arrived'
  if (last !== 'not-arrived') return last
  return attempts.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'not-arrived'
}
