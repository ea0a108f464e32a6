import { omitUndefined } from '../base/omit-undefined.ts'
import type { Attempt } from './attempt.ts'
import type { Budget, Clock } from './budget.ts'
import { type Choice, createGate, isOverload, type Ticket } from './gate.ts'

/** Why a request is not sent, or not sent again. */
export type GivenUp = {
  /**
   * - `deadline`: there is no time left
   * - `announced`: Phaset asked for a longer wait than there is time for
   * - `cancelled`: the job was cancelled
   * - `record`: only this record's requests fail
   */
  reason: 'deadline' | 'announced' | 'cancelled' | 'record'
  /** The last attempt, for any request, that Phaset didn't answer or was too busy for. */
  cause?: Attempt
}

/** What the log reports immediately. */
export type Notice =
  /** The first attempt that failed; `left`: milliseconds until the deadline. */
  | { kind: 'trouble'; attempt: Attempt; left: number }
  /** Phaset asked to send nothing for this many milliseconds. */
  | { kind: 'announced'; wait: number }

/** Lets the requests of all deliveries through the gate at the right time. */
export type Pacer = {
  /** Waits until the request may be sent. Resolves to the reason if it must not be sent. */
  admit: (ticket: Ticket) => Promise<GivenUp | undefined>
  /** Records the result of an admitted request. */
  settle: (ticket: Ticket, attempt: Attempt) => void
}

export type PacerSettings = {
  budget: Budget
  clock: Clock
  cancelled: AbortSignal
  random: () => number
  /** Milliseconds. No repeat begins with less time left. */
  shortestRepeat: number
  notify: (notice: Notice) => void
}

export function createPacer(settings: PacerSettings): Pacer {
  const { budget, clock, cancelled, notify, shortestRepeat } = settings
  const gate = createGate(settings.random)
  const waiting = new Map<Ticket, (givenUp: GivenUp | undefined) => void>()
  const alarm = createAlarm(clock, () => letThrough())
  const troubles = createTroubles()
  let announcedUntil = 0

  const release = (ticket: Ticket, reason?: GivenUp['reason']) => {
    const resolve = waiting.get(ticket)
    waiting.delete(ticket)
    resolve?.(reason && { reason, ...omitUndefined({ cause: troubles.causeOf(ticket, reason) }) })
  }

  const releaseAll = (reason: GivenUp['reason'], tickets = [...waiting.keys()]) => {
    for (const ticket of tickets) release(ticket, reason)
  }

  /** Whether there is time for a wait. One that Phaset announced takes none of the deadline's. */
  const hasTime = (until: number, isAnnounced: boolean): boolean => {
    const now = clock.now()
    if (isAnnounced && until > announcedUntil) {
      if (!budget.extend(until - Math.max(now, announcedUntil))) return false
      announcedUntil = until
      notify({ kind: 'announced', wait: until - now })
    }
    return until - now + shortestRepeat <= budget.remaining()
  }

  const rest = ({ until, isAnnounced }: Extract<Choice, { kind: 'wait' }>) => {
    if (until === undefined) return alarm.clear()
    if (!hasTime(until, isAnnounced)) return releaseAll(isAnnounced ? 'announced' : 'deadline')
    const attempt = troubles.takeFirst()
    if (attempt !== undefined) notify({ kind: 'trouble', attempt, left: budget.remaining() })
    alarm.set(until)
  }

  const start = (ticket: Ticket, isProbe: boolean) => {
    const isRepeat = isProbe || ticket.attempts > 0
    if (isRepeat && budget.remaining() < shortestRepeat) return release(ticket, 'deadline')
    gate.start(ticket, clock.now())
    release(ticket)
  }

  const letThrough = () => {
    while (waiting.size > 0) {
      if (budget.remaining() === 0) return releaseAll(cancelled.aborted ? 'cancelled' : 'deadline')
      const choice = gate.choose(waiting.keys(), clock.now())
      if (choice.kind === 'wait') return rest(choice)
      start(choice.ticket, choice.isProbe)
    }
  }

  cancelled.addEventListener('abort', letThrough)

  return {
    admit: (ticket) =>
      new Promise((resolve) => {
        waiting.set(ticket, resolve)
        if (gate.isStopped(ticket.record)) release(ticket, 'record')
        letThrough()
      }),
    settle: (ticket, attempt) => {
      gate.settle(ticket, attempt, clock.now())
      troubles.learn(ticket, attempt)
      if (gate.isStopped(ticket.record)) {
        const ofRecord = [...waiting.keys()].filter(({ record }) => record === ticket.record)
        releaseAll('record', ofRecord)
      }
      letThrough()
    },
  }
}

/** Tracks the last failure of all requests, and of each record's requests. */
function createTroubles() {
  const ofRecords = new Map<string, Attempt>()
  let ofAll: Attempt | undefined
  let isFirst = true

  return {
    learn: ({ record }: Ticket, attempt: Attempt) => {
      ofAll = isOverload(attempt) ? attempt : undefined
      if (ofAll !== undefined) ofRecords.set(record, ofAll)
    },
    causeOf: ({ record }: Ticket, reason: GivenUp['reason']) =>
      reason === 'record' ? ofRecords.get(record) : ofAll,
    /** The first trouble of the run, once. */
    takeFirst: () => {
      const trouble = isFirst ? ofAll : undefined
      if (trouble !== undefined) isFirst = false
      return trouble
    },
  }
}

/** Calls back at an instant, which may be changed until then. */
function createAlarm({ now, sleep }: Clock, ring: () => void) {
  let pending: { at: number; aborter: AbortController } | undefined

  const clear = () => {
    pending?.aborter.abort()
    pending = undefined
  }
  const set = (at: number) => {
    if (pending?.at === at) return
    clear()
    const aborter = new AbortController()
    pending = { at, aborter }
    sleep(at - now(), aborter.signal).then(
      () => {
        pending = undefined
        ring()
      },
      () => undefined,
    )
  }
  return { set, clear }
}
