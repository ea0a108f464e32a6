import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { Phaset } from '../../../sandbox/phaset.ts'
import type { StepResult } from '../../../sandbox/runner.ts'
import type { PhasetEvent } from '../../../src/phaset/contract/event.ts'
import { compareEvents, expectedIn, SAME } from '../../helpers/history.ts'
import { startAcme, TOKEN } from '../../helpers/run-step.ts'
import { openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../history/plans.ts'

jest.setTimeout(60_000)

/** When the first run starts: it reads up to five minutes before. */
const MINUTES = 60_000
const END = WHOLE.until + 60 * DAY

let phaset: Phaset
let workflow: SyncWorkflow
const { model, expected } = tinyRepository()

beforeAll(async () => {
  phaset = await startAcme()
})
beforeEach(async () => {
  workflow = await openSyncWorkflow(model, phaset.endpoint)
  phaset.accepted.length = 0
})
afterEach(async () => {
  expect(workflow.violations).toEqual([])
  await workflow.close()
})
afterAll(() => phaset.close())

/** Age of the window's begin at the end. */
const SINCE = new Date(WHOLE.from).toISOString()

function accepted(): PhasetEvent[] {
  return phaset.accepted
    .filter(({ kind }) => kind === 'event')
    .map(({ body }) => body as PhasetEvent)
}

function wanted(from: number, until: number): PhasetEvent[] {
  return expectedIn(expected, { from, until })
}

function errorsOf({ stdout }: StepResult): string[] {
  return [...stdout.matchAll(/^::error[^:]*::(.*)$/gm)].map(([, message = '']) => message)
}

test('a first run sends the whole history, each event once, and a second one nothing', async () => {
  const first = await workflow.run({ since: SINCE }, { at: END })
  expect([first.exitCode, errorsOf(first), first.stderr]).toEqual([0, [], ''])
  expect(compareEvents(accepted(), wanted(WHOLE.from, END))).toEqual(SAME)
  expect(JSON.parse(first.outputs.counts ?? '')).toMatchObject({ 'pr-merged': expect.any(Number) })
  expect(first.outputs['synced-until']).toBe(new Date(END - 5 * MINUTES).toISOString())
  const before = accepted().length
  const second = await workflow.run({}, { at: END + 60 * MINUTES })
  expect([second.exitCode, second.outputs.counts, accepted().length]).toEqual([0, '{}', before])
  expect(await workflow.readState()).not.toContain(TOKEN)
})
