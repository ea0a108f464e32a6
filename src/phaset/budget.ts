/** The time that all deliveries together may take. It passes only while one of them is running. */
export type Budget = {
  /** Milliseconds left. 0 if the time is used up or the job was cancelled. */
  remaining: () => number
  /** Runs a piece of delivery and counts its time. */
  spend: <T>(work: () => Promise<T>) => Promise<T>
  /**
   * Adds the time of a wait that Phaset announced.
   *
   * @param wait milliseconds
   * @returns false if all such waits together would be too long
   */
  extend: (wait: number) => boolean
}

export type Clock = {
  /** Milliseconds on a clock that never goes back. */
  now: () => number
  /** Resolves after a number of milliseconds; rejects when aborted. */
  sleep: (delay: number, signal: AbortSignal) => Promise<unknown>
}

/** Milliseconds that all announced waits together may take. */
const LONGEST_ANNOUNCED = 120_000

/**
 * @param total milliseconds
 * @param cancelled aborted when the job is cancelled
 */
export function createBudget(
  total: number,
  { now }: Pick<Clock, 'now'>,
  cancelled: AbortSignal,
): Budget {
  let announced = 0
  let spent = 0
  let underWay = 0
  let since = 0
  const elapsed = () => spent + (underWay > 0 ? now() - since : 0)

  return {
    remaining: () => (cancelled.aborted ? 0 : Math.max(0, total + announced - elapsed())),
    spend: async (work) => {
      if (underWay++ === 0) since = now()
      try {
        return await work()
      } finally {
        if (--underWay === 0) spent += now() - since
      }
    },
    extend: (wait) => {
      if (announced + wait > LONGEST_ANNOUNCED) return false
      announced += wait
      return true
    },
  }
}
