/** The time that all deliveries together may take. It runs only while one of them is under way. */
export type Budget = {
  /** Milliseconds left; 0 when it is used up or was closed. */
  remaining: () => number
  /** Runs a piece of delivery on the budget's time. */
  spend: <T>(work: () => Promise<T>) => Promise<T>
  /** Ends it before its time, as a cancelled job does: what waits stops waiting. */
  close: () => void
  /** Aborted by `close`. */
  closed: AbortSignal
}

/**
 * @param total milliseconds
 * @param now milliseconds on a clock that never goes back
 */
export function createBudget(total: number, now: () => number): Budget {
  const closing = new AbortController()
  let spent = 0
  let underWay = 0
  let since = 0
  const elapsed = () => spent + (underWay > 0 ? now() - since : 0)

  return {
    remaining: () => (closing.signal.aborted ? 0 : Math.max(0, total - elapsed())),
    spend: async (work) => {
      if (underWay++ === 0) since = now()
      try {
        return await work()
      } finally {
        if (--underWay === 0) spent += now() - since
      }
    },
    close: () => closing.abort(),
    closed: closing.signal,
  }
}
