/** The time that all deliveries together may take. It runs only while one of them is under way. */
export type Budget = {
  /** Milliseconds left; 0 when it is used up, or the job was cancelled. */
  remaining: () => number
  /** Runs a piece of delivery on the budget's time. */
  spend: <T>(work: () => Promise<T>) => Promise<T>
  /**
   * Waits, with times in milliseconds.
   *
   * @param needed what must be left after the wait
   * @returns whether it is: false at once where it would not be, or as soon as the job is cancelled
   */
  wait: (delay: number, needed: number) => Promise<boolean>
}

export type Clock = {
  /** Milliseconds on a clock that never goes back. */
  now: () => number
  /** Resolves after a number of milliseconds; rejects when aborted. */
  sleep: (delay: number, signal: AbortSignal) => Promise<unknown>
}

/**
 * @param total milliseconds
 * @param cancelled aborted when the job is cancelled
 */
export function createBudget(total: number, { now, sleep }: Clock, cancelled: AbortSignal): Budget {
  let spent = 0
  let underWay = 0
  let since = 0
  const elapsed = () => spent + (underWay > 0 ? now() - since : 0)

  const remaining = () => (cancelled.aborted ? 0 : Math.max(0, total - elapsed()))

  return {
    remaining,
    spend: async (work) => {
      if (underWay++ === 0) since = now()
      try {
        return await work()
      } finally {
        if (--underWay === 0) spent += now() - since
      }
    },
    wait: async (delay, needed) => {
      if (delay + needed > remaining()) return false
      return sleep(delay, cancelled).then(
        () => true,
        () => false,
      )
    },
  }
}
