import type { Clock } from '../../src/phaset/budget.ts'

/** A clock that a test sets; who sleeps on it wakes at once, and it is that much later. */
export type TestClock = Clock & {
  advance: (milliseconds: number) => void
  /** How long it was slept, in milliseconds, each time. */
  slept: number[]
}

export function createTestClock(): TestClock {
  let time = 0
  const slept: number[] = []
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds
    },
    sleep: async (delay) => {
      slept.push(delay)
      time += delay
    },
    slept,
  }
}
