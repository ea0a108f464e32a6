/** Decides whether Phaset fails for a single record or as a whole. */
export type RecordHealth = {
  /** Nothing more is sent for this record. */
  isStopped: (record: string) => boolean
  /** @param startedAt when the request that was answered began */
  answered: (record: string, startedAt: number) => void
  /** @returns whether the record is to blame, and not Phaset as a whole */
  failed: (record: string, startedAt: number, now: number) => boolean
}

/** A record is stopped when two of its requests in a row fail while others are answered. */
export function createRecordHealth(): RecordHealth {
  const failing = new Map<string, { since: number; areOthersAnswered: boolean }>()
  const stopped = new Set<string>()

  return {
    isStopped: (record) => stopped.has(record),
    answered: (record, startedAt) => {
      failing.delete(record)
      for (const failure of failing.values()) {
        // A request that started before the failure says nothing about the time after it.
        if (startedAt >= failure.since) failure.areOthersAnswered = true
      }
    },
    failed: (record, startedAt, now) => {
      const failure = failing.get(record)
      if (failure === undefined) failing.set(record, { since: now, areOthersAnswered: false })
      else if (failure.areOthersAnswered && startedAt >= failure.since) stopped.add(record)
      return stopped.has(record)
    },
  }
}
