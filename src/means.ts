import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Means } from './carry-out.ts'
import type { Environment } from './github/context.ts'
import type { Inputs } from './inputs.ts'
import { createBudget } from './phaset/budget.ts'
import { createClient } from './phaset/client.ts'
import type { Endpoint } from './phaset/endpoint.ts'
import { createLedger } from './phaset/undelivered.ts'
import type { Redact } from './secrets.ts'

/** Requests under way at once. */
const CONCURRENCY = 8

/**
 * Opens what sending needs. The ledger is a new file in `RUNNER_TEMP`, so that several steps of a
 * job each have their own.
 *
 * @throws where the ledger's file can't be made
 */
export function openMeans(
  endpoint: Endpoint,
  inputs: Inputs,
  environment: Environment,
  redact: Redact,
): Means {
  return {
    delivery: {
      send: createClient(endpoint, inputs.headers, redact),
      limit: pLimit(CONCURRENCY),
      budget: createBudget(inputs.deadline * 1000, () => performance.now()),
      timeout: inputs.timeout * 1000,
      repeatUnknown: inputs['repeat-unknown'],
      random: Math.random,
    },
    ledger: createLedger(
      join(environment.RUNNER_TEMP ?? tmpdir(), `phaset-undelivered-${randomUUID()}.jsonl`),
    ),
  }
}
