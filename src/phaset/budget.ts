/** The time that all deliveries together may take. It runs only while one of them is under way. */
export type Budget = {
  /** Milliseconds left; 0 when it is used up, or the job was cancelled. */
  remaining: () => number
  /** Runs a piece of delivery on the budget's time. */
  spend: <T>(work: () => Promise<T>) => Promise<T>
  /** Aborted when the job is cancelled: what waits stops waiting. */
  cancelled: AbortSignal
}

/**
 * @param total milliseconds
 * @param now milliseconds on a clock that never goes back
 */
export function createBudget(total: number, now: () => number, cancelled: AbortSignal): Budget {
  let spent = 0
  let underWay = 0
  let since = 0
  const elapsed = () => spent + (underWay > 0 ? now() - since : 0)

  return {
    remaining: () => (cancelled.aborted ? 0 : Math.max(0, total - elapsed())),
    spend: async (work) => {
      if (underWay++ === 0) since = now()
      try {
        return await work()
      } finally {
        if (--underWay === 0) spent += now() - since
      }
    },
    cancelled,
  }
}
