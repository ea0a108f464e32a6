import type { Budget } from '../phaset/budget.ts'

/** Phaset counts as down after this many milliseconds without an answer. */
const PATIENCE = 60_000

/** `renew`: Phaset answered. */
export type Patience = Budget & { renew: () => void }

/**
 * Makes the budget for the deliveries of a sync, of which there may be thousands. Each answer extends
 * it, up to the deadline. If Phaset is down, it ends earlier.
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
      // The time without requests doesn't count.
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
