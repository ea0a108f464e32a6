import { setImmediate as otherTasks } from 'node:timers/promises'
import { createRedact } from '../../src/base/secrets.ts'
import { openServices, type Services } from '../../src/carry-out/services.ts'
import { findSecrets } from '../../src/inputs/find-secrets.ts'
import type { Network } from '../../src/phaset/network.ts'
import { findConnection } from '../../src/plan/connection.ts'
import { inputsOf, TOKEN } from './inputs.ts'
import { STARTS } from './plans.ts'
import { OK, type Reply, type Sent } from './play.ts'
import { createJumpingClock } from './test-clock.ts'
import { makeWorkspace } from './workspace.ts'

/** A network on which a test answers, in no time. */
export type TestNetwork = Network & {
  /** The requests, in their order. */
  sent: Sent[]
  /** The most requests that were under way at once. */
  mostAtOnce: () => number
}

type Answer = (sent: Sent, count: number) => Reply | Promise<Reply>

/**
 * @param answer of a request, which is the first, the second …
 * @param random the jitter, from 0 to 1
 */
export function createNetwork(answer: Answer = () => OK, random = 0.5): TestNetwork {
  const clock = createJumpingClock()
  const sent: Sent[] = []
  let underWay = 0
  let most = 0
  return {
    sent,
    mostAtOnce: () => most,
    clock,
    random: () => random,
    createClient:
      () =>
      async (request, { timeout }) => {
        const one = { request, at: clock.now(), timeout }
        sent.push(one)
        most = Math.max(most, ++underWay)
        await otherTasks()
        const reply = await answer(one, sent.length)
        underWay -= 1
        return { body: '', truncated: false, took: 0, ...reply }
      },
  }
}

/**
 * The services of a run with these inputs. Its workspace has a file of no interest, and its undelivered
 * file is in a directory of its own.
 */
export function openTestServices(
  network: Network,
  given: Record<string, string> = {},
  cancelled = new AbortController().signal,
): Services & { temporaryDirectory: string } {
  const { run, occurrence } = STARTS['push to the default branch']
  const inputs = inputsOf(given)
  const redact = createRedact(findSecrets({ 'webhook-token': TOKEN, ...given }))
  const { connection } = findConnection(inputs, run, occurrence)
  const temporaryDirectory = makeWorkspace()
  const place = { ...run, temporaryDirectory, workspace: makeWorkspace({ a: '' }) }
  const outside = { network, cancelled }
  return { ...openServices(connection, inputs, redact, place, outside), temporaryDirectory }
}
