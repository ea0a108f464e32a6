import type { Budget } from '../phaset/budget.ts'

/** Milliseconds without any answer after which Phaset is taken for down. */
const PATIENCE = 60_000

/** `renew`: Phaset answered. */
export type Patience = Budget & { renew: () => void }

/**
 * The time for the deliveries of a sync, which may be thousands: each answer gives them more, up to
 * the deadline. A Phaset that is down doesn't keep the job until then.
 *
 * @param deadline on the clock
 */
export function createPatience(
  deadline: number,
  now: () => number,
  cancelled: AbortSignal,
): Patience {
  let patientUntil = now() + PATIENCE
  let underWay = 0
  const remaining = () =>
    cancelled.aborted ? 0 : Math.max(0, Math.min(deadline, patientUntil) - now())
  const renew = () => {
    patientUntil = Math.max(patientUntil, now() + PATIENCE)
  }
  return {
    remaining,
    renew,
    spend: async (work) => {
      // Nothing was asked of Phaset for a while.
      if (underWay++ === 0) renew()
      try {
        return await work()
      } finally {
        underWay--
      }
    },
    extend: (wait) => {
      if (now() + wait > deadline) return false
      patientUntil = Math.max(patientUntil, now() + wait + PATIENCE)
      return true
    },
  }
}
