import { omitUndefined } from '../base/omit-undefined.ts'
import type { Outcome } from './answer.ts'
import type { Budget } from './budget.ts'
import type { Attempt, PhasetRequest, Send } from './client.ts'

/** What came of a request after all its tries. */
export type Delivery = {
  outcome: Outcome
  tries: number
  /** The last try; absent when the time was up before the first. */
  last?: Attempt
}

export type DeliverySettings = {
  send: Send
  /** Bounds how many tries are under way at once. */
  limit: <T>(work: () => Promise<T>) => Promise<T>
  budget: Budget
  /** Milliseconds that one try may take. */
  timeout: number
  /** Repeat also what may have arrived and would then count twice. */
  repeatUnknown: boolean
  /** From 0 up to 1, for the jitter. */
  random: () => number
  /** Told of each try. */
  watch: (request: PhasetRequest, attempt: Attempt) => void
}

/** Told before each try and after it, for the account of what was not delivered. */
export type Progress = (outcome: Outcome) => void

/** Milliseconds: the first back-off is at most this long, each further one at most double. */
const FIRST_BACKOFF = 500
const LONGEST_BACKOFF = 10_000
/** Milliseconds, or `timeout`: a repeat cut shorter would make unknown what is known. */
const SHORTEST_REPEAT = 1000

/**
 * Delivers a request, with further tries as long as one may help, does no harm and the budget
 * lasts. Never rejects.
 */
export async function deliver(
  request: PhasetRequest,
  settings: DeliverySettings,
  progress: Progress = () => {},
): Promise<Delivery> {
  const attempts: Attempt[] = []
  const oneTry = async () => {
    // After the wait for a free place.
    const remaining = settings.budget.remaining()
    if (remaining === 0) return undefined
    progress('unknown')
    const attempt = await settings.send(request, Math.min(settings.timeout, remaining))
    attempts.push(attempt)
    settings.watch(request, attempt)
    progress(concludeOutcome(attempts))
    return attempt
  }
  await settings.budget.spend(async () => {
    let again = true
    while (again) {
      const attempt = await settings.limit(oneTry)
      again =
        attempt !== undefined &&
        isWorthRepeating(request, attempt, settings.repeatUnknown) &&
        (await settings.budget.wait(
          backOff(attempt, attempts.length, settings.random),
          Math.min(settings.timeout, SHORTEST_REPEAT),
        ))
    }
  })
  const outcome = concludeOutcome(attempts)
  return { outcome, tries: attempts.length, ...omitUndefined({ last: attempts.at(-1) }) }
}

function isWorthRepeating(request: PhasetRequest, attempt: Attempt, repeatUnknown: boolean) {
  switch (attempt.outcome) {
    case 'not-arrived':
      return true
    case 'unknown':
      return repeatUnknown || isSafeToRepeat(request)
    case 'delivered':
    case 'refused':
      return false
  }
}

/** A second copy of these changes nothing; incidents carry an id by which Phaset knows them. */
function isSafeToRepeat({ target, body }: PhasetRequest): boolean {
  if (target !== 'event') return true
  const name = (body as { event?: unknown } | undefined)?.event
  return name === 'incident-opened' || name === 'incident-resolved'
}

/** One try that may have arrived leaves the whole unknown, unless a later one says more. */
function concludeOutcome(attempts: readonly Attempt[]): Outcome {
  const last = attempts.at(-1)?.outcome ?? 'not-arrived'
  if (last !== 'not-arrived') return last
  return attempts.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'not-arrived'
}

/**
 * Milliseconds to wait after a number of tries: exponential back-off with full jitter, or Retry-After
 * where that is longer.
 */
function backOff({ retryAfter = 0 }: Attempt, tries: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (tries - 1))
  return Math.max(random() * ceiling, retryAfter)
}
