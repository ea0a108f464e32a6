import { setImmediate as otherTasks } from 'node:timers/promises'
import type { Clock } from '../../src/phaset/budget.ts'

/** A clock on which time passes only while everything sleeps. */
export type TestClock = Clock & {
  advance: (milliseconds: number) => void
  /** Lets time pass, from one sleeper's waking to the next, until the work is done. */
  run: <T>(work: Promise<T>) => Promise<T>
}

type Sleeper = { at: number; wake: () => void }

export function createTestClock(): TestClock {
  let time = 0
  let sleepers: Sleeper[] = []

  const wakeNext = () => {
    const [next] = sleepers.toSorted((a, b) => a.at - b.at)
    if (next === undefined) throw new Error('Nothing sleeps, and the work is not done')
    sleepers = sleepers.filter((each) => each !== next)
    time = Math.max(time, next.at)
    next.wake()
  }

  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds
    },
    sleep: (delay, signal) =>
      new Promise<void>((resolve, reject) => {
        const sleeper = { at: time + delay, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((each) => each !== sleeper)
          reject(signal.reason)
        })
      }),
    run: async (work) => {
      let isDone = false
      const done = () => {
        isDone = true
      }
      work.then(done, done)
      await otherTasks()
      while (!isDone) {
        wakeNext()
        await otherTasks()
      }
      return work
    },
  }
}

/**
 * A clock that jumps over each wait. Unlike the test clock, it is for work that also reads files or
 * uses the network.
 *
 * @param now the clock without the jumps
 */
export function createJumpingClock(now = () => 0): Clock {
  let ahead = 0
  return {
    now: () => now() + ahead,
    sleep: async (delay, signal) => {
      await otherTasks()
      signal.throwIfAborted()
      ahead += delay
    },
  }
}
