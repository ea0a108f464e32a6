import { describe, expect, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { StepResult } from '../../../sandbox/runner.ts'
import { compareEvents, SAME } from '../../helpers/history.ts'
import { errorsOf, undeliveredEvents } from '../../helpers/run-sync.ts'
import { ALL, END, openTinySyncs, SINCE } from '../../helpers/tiny-sync.ts'

const sync = openTinySyncs()

/** Sends a run one signal when Phaset has a number of requests. Phaset answers no further request. */
async function endAt(requests: number, signal: NodeJS.Signals): Promise<StepResult> {
  const step = await sync.workflow.start(SINCE, { at: END })
  sync.answer = (request, response) => {
    if (sync.phaset.requests.length < requests) sync.takes(request, response)
    else if (sync.phaset.requests.length === requests) step.kill(signal)
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
    const unanswered =
      sync.phaset.requests.map(({ body }) => JSON.parse(body)).length - sync.taken.length
    sync.answer = sync.takes
    const again = await sync.workflow.start({ record: 'false' }, { at: END + DAY })
    const second = await again.finished
    expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
    const unknown = [...undeliveredEvents(first), ...undeliveredEvents(second)]
    expect(unanswered).toBeLessThanOrEqual(8)
    // After a kill, an answer may have come that was not written down any more.
    expect(unknown.length).toBeGreaterThanOrEqual(unanswered)
    expect(unknown.length).toBeLessThanOrEqual(8)
    const arrived = new Set(sync.taken.map((event) => JSON.stringify(event)))
    const lost = unknown.filter((event) => !arrived.has(JSON.stringify(event)))
    expect(compareEvents([...sync.taken, ...lost], ALL)).toEqual(SAME)
  })
})
