import type { Attempt } from './attempt.ts'
import { createQuotaCount } from './rate-limit.ts'
import { createRecordHealth } from './record-health.ts'

/** A request that wants to be sent, as far as the gate looks at it. */
export type Ticket = {
  /** Which record's URL it goes to. */
  readonly record: string
  /** It may be sent again even if it may have arrived. */
  readonly isRepeatable: boolean
  attempts: number
  /** It is not repeated before this instant. */
  notBefore: number
}

export type Choice =
  | { kind: 'start'; ticket: Ticket; isProbe: boolean }
  /** Until an instant, or if there is none, until the next answer. `isAnnounced`: Phaset asks to. */
  | { kind: 'wait'; until?: number; isAnnounced: boolean }

/**
 * Decides which request starts when, for all deliveries of a run together. It is a state machine
 * without a clock: instants are milliseconds that the caller gives.
 *
 * - Until the first answer, 3 requests are under way at once, and 8 after it.
 * - If Phaset doesn't answer or is overloaded, the gate closes: one request at a time probes, after
 *   a growing delay, until one is answered.
 * - If Phaset announces a wait, or takes no more requests until its limit is reset, the gate closes
 *   until then, and one request probes.
 */
export type Gate = {
  /** @param waiting at least one, in the order in which they came */
  choose: (waiting: Iterable<Ticket>, now: number) => Choice
  start: (ticket: Ticket, now: number) => void
  settle: (ticket: Ticket, attempt: Attempt, now: number) => void
  /** Nothing more is sent for this record: it alone fails while others are answered. */
  isStopped: (record: string) => boolean
}

const AT_ONCE = 8
const AT_ONCE_BEFORE_ANSWER = 3

/** Milliseconds. With these, 30 seconds have time for at most 7 probes, one of them at once. */
const FIRST_BACKOFF = 1000
const LONGEST_BACKOFF = 10_000

/** Milliseconds after a reset, since timers and clocks are not exact. */
const MARGIN = 20

/** Statuses that mean that Phaset can't serve any request right now. */
const OVERLOADED = new Set([429, 500, 502, 503, 504])

/** The gate is closed. From `until` on, one request at a time probes. */
type Closure = {
  until: number
  /** Phaset asked to wait until then. */
  isAnnounced: boolean
  /** How many delays there were. */
  failures: number
  /** The record whose request failed. */
  record: string | undefined
  /** The request that probes, while it is running. */
  probe: Ticket | undefined
}

/** @param random gives a number from 0 up to 1, for the jitter */
export function createGate(random: () => number): Gate {
  const records = createRecordHealth()
  const quota = createQuotaCount()
  /** Requests under way, with the instant at which each began. */
  const running = new Map<Ticket, number>()
  let isAnswered = false
  let closure: Closure | undefined

  const backOff = (failures: number) =>
    failures === 0
      ? 0
      : Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (failures - 1)) * (0.75 + random() / 4)

  const close = (record: string, attempt: Attempt, wasProbe: boolean, now: number) => {
    const announced = announcedWait(attempt)
    // A request that ran at the same time as the first failed one says nothing new.
    if (closure !== undefined && !wasProbe && announced === 0) return
    const failures =
      closure === undefined ? firstFailures(attempt) : closure.failures + Number(wasProbe)
    // A probe that fails after the announced wait shows that the wait was too short.
    const delay = announced > 0 && !wasProbe ? 0 : backOff(failures)
    const until = Math.max(now + delay, now + announced + MARGIN, closure?.until ?? 0)
    closure = { until, isAnnounced: announced > 0, failures, record, probe: closure?.probe }
  }

  /** If Phaset has answered before, an immediate probe shows whether it is still up. */
  const firstFailures = ({ status }: Attempt) => (isAnswered && status !== 429 ? 0 : 1)

  const open = (wasProbe: boolean, now: number) => {
    isAnswered = true
    if (closure?.isAnnounced && !wasProbe && now < closure.until) return
    closure = undefined
  }

  return {
    choose: (waiting, now) => {
      if (closure !== undefined) return chooseProbe(closure, waiting, now)
      const atOnce = isAnswered ? AT_ONCE : AT_ONCE_BEFORE_ANSWER
      if (running.size >= Math.min(atOnce, quota.remaining(now))) return NEXT_ANSWER
      let until = Number.POSITIVE_INFINITY
      for (const ticket of waiting) {
        if (ticket.notBefore <= now) return { kind: 'start', ticket, isProbe: false }
        until = Math.min(until, ticket.notBefore)
      }
      return { kind: 'wait', until, isAnnounced: false }
    },

    start: (ticket, now) => {
      running.set(ticket, now)
      ticket.attempts += 1
      if (closure !== undefined) closure.probe = ticket
    },

    settle: (ticket, attempt, now) => {
      const startedAt = running.get(ticket) ?? now
      running.delete(ticket)
      const wasProbe = closure?.probe === ticket
      if (closure !== undefined && wasProbe) closure.probe = undefined
      quota.learn(attempt, now)
      if (!isOverload(attempt)) {
        ticket.notBefore = now + Math.max(backOff(ticket.attempts), attempt.retryAfter ?? 0)
        records.answered(ticket.record, startedAt)
        open(wasProbe, now)
      } else if (announcedWait(attempt) > 0 || !records.failed(ticket.record, startedAt, now)) {
        close(ticket.record, attempt, wasProbe, now)
      }
      if (closure === undefined && quota.remaining(now) === 0) {
        const until = quota.resetAt() + MARGIN
        closure = { until, isAnnounced: true, failures: 0, record: undefined, probe: undefined }
      }
    },

    isStopped: records.isStopped,
  }
}

const NEXT_ANSWER: Choice = { kind: 'wait', isAnnounced: false }

/** Whether this attempt shows that Phaset can't serve any request right now. */
export function isOverload({ status }: Attempt): boolean {
  return status === undefined || OVERLOADED.has(status)
}

/** The milliseconds for which Phaset asked to send nothing, or 0. */
function announcedWait({ status, retryAfter, quota }: Attempt): number {
  return retryAfter ?? (status === 429 ? quota?.resetIn : undefined) ?? 0
}

function chooseProbe(
  { until, isAnnounced, record, probe }: Closure,
  waiting: Iterable<Ticket>,
  now: number,
): Choice {
  if (probe !== undefined) return NEXT_ANSWER
  if (now < until) return { kind: 'wait', until, isAnnounced }
  const tickets = [...waiting]
  const repeatable = tickets.filter(({ isRepeatable }) => isRepeatable)
  const candidates = repeatable.length > 0 ? repeatable : tickets
  // Prefers another record's request, which also shows whether only this record fails.
  const ticket = candidates.find((each) => each.record !== record) ?? candidates[0]
  return ticket === undefined ? NEXT_ANSWER : { kind: 'start', ticket, isProbe: true }
}
