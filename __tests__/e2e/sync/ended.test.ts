import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { StepResult } from '../../../sandbox/runner.ts'
import type { PhasetEvent } from '../../../src/phaset/contract/event.ts'
import { type FaultyServer, startServer } from '../../helpers/faulty-server.ts'
import { compareEvents, expectedIn, SAME } from '../../helpers/history.ts'
import {
  errorsOf,
  openSyncWorkflow,
  type SyncWorkflow,
  undeliveredEvents,
} from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../helpers/small-repository.ts'

jest.setTimeout(60_000)

const END = WHOLE.until + 60 * DAY
const SINCE = { since: new Date(WHOLE.from).toISOString(), record: 'false' }
const { model, expected } = tinyRepository()
const ALL = expectedIn(expected, { from: WHOLE.from, until: END })

let phaset: FaultyServer
let workflow: SyncWorkflow
/** What Phaset does with its requests, until a test says otherwise. */
let answer: RequestListener
/** The events that Phaset answered with 200. */
let taken: PhasetEvent[]

const takes: RequestListener = (_, response) => {
  taken.push(JSON.parse(phaset.requests.at(-1)?.body ?? ''))
  response.end()
}

beforeEach(async () => {
  taken = []
  answer = takes
  phaset = await startServer((request, response) => answer(request, response))
  workflow = await openSyncWorkflow(model, phaset.endpoint)
})
afterEach(async () => {
  await workflow.close()
  await phaset.close()
})

/** Sends a run one signal when Phaset has a number of requests. Phaset answers no further request. */
async function endAt(requests: number, signal: NodeJS.Signals): Promise<StepResult> {
  const step = await workflow.start(SINCE, { at: END })
  answer = (request, response) => {
    if (phaset.requests.length < requests) takes(request, response)
    else if (phaset.requests.length === requests) step.kill(signal)
  }
  return step.finished
}

// A run that may end by itself leaves the rest in its state, which is no failure.
describe.each<[NodeJS.Signals, number | null]>([
  ['SIGKILL', null],
  ['SIGINT', 0],
])('a run that is ended by %s', (signal, exitCode) => {
  test('is continued by the next one, and what was under way is reported and not sent again', async () => {
    const first = await endAt(30, signal)
    expect(first.exitCode).toBe(exitCode)
    const unanswered = phaset.requests.map(({ body }) => JSON.parse(body)).length - taken.length
    answer = takes
    const again = await workflow.start({ record: 'false' }, { at: END + DAY })
    const second = await again.finished
    expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
    const unknown = [...undeliveredEvents(first), ...undeliveredEvents(second)]
    expect(unanswered).toBeLessThanOrEqual(8)
    // After a kill, an answer may have come that was not written down any more.
    expect(unknown.length).toBeGreaterThanOrEqual(unanswered)
    expect(unknown.length).toBeLessThanOrEqual(8)
    const arrived = new Set(taken.map((event) => JSON.stringify(event)))
    const lost = unknown.filter((event) => !arrived.has(JSON.stringify(event)))
    expect(compareEvents([...taken, ...lost], ALL)).toEqual(SAME)
  })
})
