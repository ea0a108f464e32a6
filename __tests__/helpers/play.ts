import type { Outcome } from '../../src/phaset/answer.ts'
import type { Attempt } from '../../src/phaset/attempt.ts'
import { createBudget } from '../../src/phaset/budget.ts'
import type { PhasetRequest } from '../../src/phaset/client.ts'
import {
  type Delivery,
  type DeliverySettings,
  deliver,
  SHORTEST_REPEAT,
} from '../../src/phaset/delivery.ts'
import { createPacer, type Notice } from '../../src/phaset/pacer.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

/** A request as it was sent: when, and with how much time. */
export type Sent = { request: PhasetRequest; at: number; timeout: number }

/** The result of an attempt, without the fields that no test reads. */
export type Reply = Pick<Attempt, 'outcome'> & Partial<Attempt>

export type Setup = {
  /** @param sent this request among all those so far, this one being the last */
  reply: (sent: Sent, all: readonly Sent[]) => Reply
  /** Milliseconds that each attempt takes. */
  took?: number
  deadline?: number
  timeout?: number
  random?: number
  repeatUnknown?: boolean
}

/** Deliveries over a network that is played, on a clock of its own. */
export type Play = {
  deliver: (requests: readonly PhasetRequest[]) => Promise<Delivery[]>
  settings: DeliverySettings
  clock: TestClock
  sent: Sent[]
  notices: Notice[]
  /** The most that were under way at once. */
  mostAtOnce: () => number
  cancel: () => void
}

export function play({ reply, took = 10, deadline = 30_000, ...more }: Setup): Play {
  const { timeout = 10_000, random = 0.5, repeatUnknown = false } = more
  const clock = createTestClock()
  const job = new AbortController()
  const cancelled = job.signal
  const budget = createBudget(deadline, clock, cancelled)
  const sent: Sent[] = []
  const notices: Notice[] = []
  let underWay = 0
  let most = 0
  const settings: DeliverySettings = {
    send: async (request, { timeout }) => {
      const one = { request, at: clock.now(), timeout }
      sent.push(one)
      most = Math.max(most, ++underWay)
      // Decided when the request arrives, because a server counts arrivals.
      const answer = reply(one, sent.slice())
      await clock.sleep(Math.min(took, timeout), new AbortController().signal)
      underWay -= 1
      return { body: '', truncated: false, took, ...answer }
    },
    pacer: createPacer({
      budget,
      clock,
      cancelled,
      random: () => random,
      shortestRepeat: Math.min(timeout, SHORTEST_REPEAT),
      notify: (notice) => notices.push(notice),
    }),
    budget,
    timeout,
    repeatUnknown,
    watch: () => undefined,
  }
  return {
    deliver: (requests) =>
      clock.run(Promise.all(requests.map((request) => deliver(request, settings)))),
    settings,
    clock,
    sent,
    notices,
    mostAtOnce: () => most,
    cancel: () => job.abort(),
  }
}

const STATUS: Record<Outcome, number> = {
  delivered: 200,
  'not-arrived': 408,
  refused: 400,
  unknown: 520,
}

/** The outcome by a status that says nothing of Phaset as a whole. */
export function replyOf(outcome: Outcome): Reply {
  return { outcome, status: STATUS[outcome] }
}

export const OK: Reply = { outcome: 'delivered', status: 200 }
export const DOWN: Reply = { outcome: 'not-arrived', failure: 'it refused the connection' }
export const BROKEN: Reply = { outcome: 'unknown', status: 500 }
export const LIMITED: Reply = { outcome: 'not-arrived', status: 429 }

export function event(name: string, recordId = 'greeter001'): PhasetRequest {
  return { target: 'event', credentials: credentialsOf(recordId), body: { event: name } }
}

export function record(recordId = 'greeter001'): PhasetRequest {
  return { target: 'record', credentials: credentialsOf(recordId), body: {} }
}

export function credentialsOf(recordId: string) {
  return { orgId: 'acme', recordId, token: 'token' }
}
