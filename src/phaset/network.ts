import { setTimeout as sleep } from 'node:timers/promises'
import { now } from '../base/now.ts'
import type { Clock } from './budget.ts'
import { createClient } from './client.ts'

/** What deliveries need from outside of the action: connections to Phaset, a clock and chance. */
export type Network = {
  createClient: typeof createClient
  clock: Clock
  /** Gives a number from 0 up to 1, for the jitter. */
  random: () => number
}

/** The network of a runner. */
export const NETWORK: Network = {
  createClient,
  clock: { now, sleep: (delay, signal) => sleep(delay, undefined, { signal }) },
  random: Math.random,
}
