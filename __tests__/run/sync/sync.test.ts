import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { Phaset } from '../../../sandbox/phaset.ts'
import type { PhasetEvent } from '../../../src/phaset/contract/event.ts'
import { compareEvents, expectedIn, SAME } from '../../helpers/history.ts'
import { MANIFEST, startAcme, TOKEN } from '../../helpers/run-step.ts'
import { errorsOf, openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../helpers/small-repository.ts'

jest.setTimeout(60_000)

const MINUTES = 60_000
/** All that happens in the repository has happened by then. */
const END = WHOLE.until + 60 * DAY
const MIDDLE = WHOLE.from + 45 * DAY
const SINCE = new Date(WHOLE.from).toISOString()

let phaset: Phaset
let workflow: SyncWorkflow
const { model, expected } = tinyRepository()

beforeAll(async () => {
  phaset = await startAcme()
})
beforeEach(async () => {
  workflow = await openSyncWorkflow(
    { ...model, files: { 'phaset.manifest.json': JSON.stringify(MANIFEST) } },
    phaset.endpoint,
  )
  phaset.accepted.length = 0
  phaset.requests.length = 0
})
afterEach(async () => {
  expect(workflow.violations).toEqual([])
  await workflow.close()
})
afterAll(() => phaset.close())

function accepted(): PhasetEvent[] {
  const events = phaset.accepted.filter(({ kind }) => kind === 'event')
  return events.map(({ body }) => body as PhasetEvent)
}

const wanted = (from: number, until: number) => expectedIn(expected, { from, until })

test('a first run sends the whole history and the record, and a second one nothing', async () => {
  const first = await workflow.run({ since: SINCE }, { at: END })
  expect([first.exitCode, errorsOf(first), first.stderr]).toEqual([0, [], ''])
  expect(compareEvents(accepted(), wanted(WHOLE.from, END))).toEqual(SAME)
  expect(phaset.accepted.filter(({ kind }) => kind === 'record')).toHaveLength(1)
  expect(first.outputs).toMatchObject({
    'synced-until': new Date(END - 5 * MINUTES).toISOString(),
    record: 'uploaded',
    undelivered: '',
  })
  const counts = Object.values(JSON.parse(first.outputs.counts ?? '')) as number[]
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(accepted().length)
  expect(first.summary).toContain('| <code>pr-merged</code> |')
  expect(first.summary).toContain(`Read up to \`${first.outputs['synced-until']}\`.`)

  const before = phaset.accepted.length
  const second = await workflow.run({}, { at: END + 60 * MINUTES })
  expect([second.exitCode, second.outputs.counts, second.outputs.record]).toEqual([
    0,
    '{}',
    'skipped',
  ])
  expect(phaset.accepted).toHaveLength(before)
  const state = await workflow.readState()
  expect(state.split('\n')).toHaveLength(4)
  expect(state).not.toContain(TOKEN)
})

test('a run continues where the last one ended, and a run by hand uploads the record again', async () => {
  await workflow.run({ since: SINCE }, { at: MIDDLE })
  const second = await workflow.run({}, { at: END, event: 'workflow_dispatch' })
  expect([second.exitCode, second.outputs.record]).toEqual([0, 'uploaded'])
  expect(compareEvents(accepted(), wanted(WHOLE.from, END))).toEqual(SAME)
})

test('a start without history sends nothing at first', async () => {
  const first = await workflow.run({ since: 'now', record: 'false' }, { at: MIDDLE })
  expect([first.exitCode, accepted()]).toEqual([0, []])
  // Not five minutes earlier, up to where a run reads.
  const [, point] = /"point":(\d+)/.exec(await workflow.readState()) ?? []
  expect(Number(point)).toBeGreaterThanOrEqual(MIDDLE)
  await workflow.run({ record: 'false' }, { at: END })
  expect(compareEvents(accepted(), wanted(MIDDLE, END))).toEqual(SAME)
})

test('a repair sends its window again, and the points stay', async () => {
  await workflow.run({ since: SINCE }, { at: END })
  phaset.accepted.length = 0
  const [from, until] = [WHOLE.from + 10 * DAY, WHOLE.from + 20 * DAY]
  const window = { since: new Date(from).toISOString(), until: new Date(until).toISOString() }
  await workflow.run(window, { at: END + DAY })
  expect(compareEvents(accepted(), wanted(from, until))).toEqual(SAME)
  phaset.accepted.length = 0
  await workflow.run({}, { at: END + 2 * DAY })
  expect(accepted()).toEqual([])
})

test('without a state and without since, the run fails and says how to start', async () => {
  const { exitCode, stdout } = await workflow.run({}, { at: END })
  expect([exitCode, phaset.accepted]).toEqual([1, []])
  expect(stdout).toMatch(/::error.*there is no state of an earlier run.*set since to 90d/)
})

test('a damaged state fails the run, and nothing is sent', async () => {
  const directory = join(workflow.workspace, 'phaset-sync')
  await mkdir(directory)
  await writeFile(join(directory, 'journal.jsonl'), '{"version":1}\n{oops\n{"start":1}\n')
  const { exitCode, stdout } = await workflow.run({ since: SINCE }, { at: END })
  expect([exitCode, phaset.requests]).toEqual([1, []])
  expect(stdout).toMatch(/::error.*journal\.jsonl.* is damaged in line 2/)
})

test('a dry run lists the events, sends nothing, and leaves no state', async () => {
  const result = await workflow.run({ since: SINCE, 'dry-run': 'true' }, { at: END })
  expect([result.exitCode, phaset.requests]).toEqual([0, []])
  expect(existsSync(join(workflow.workspace, 'phaset-sync'))).toBe(false)
  expect(result.summary).toContain('Would be sent')
  const listed = [...result.stdout.matchAll(/^\S+Z 1234567890 (\{.*\})$/gm)]
  expect(
    compareEvents(
      listed.map(([, body = '']) => JSON.parse(body)),
      wanted(WHOLE.from, END),
    ),
  ).toEqual(SAME)
})

test('only what a live workflow could not report is sent with only-missed, and all kinds as asked', async () => {
  await workflow.run({ since: SINCE, 'only-missed': 'true' }, { at: END })
  const missed = expectedIn(
    expected,
    { from: WHOLE.from, until: END },
    { source: 'releases', onlyMissed: true },
  ).filter(({ event }) => event !== 'deployment')
  expect(missed.length).toBeGreaterThan(0)
  expect(compareEvents(accepted(), missed)).toEqual(SAME)
})

test('chosen events, all commits, and deployments from a workflow', async () => {
  const inputs = { events: 'change, deployment', changes: 'all', deployments: 'deploy.yml' }
  await workflow.run({ since: SINCE, ...inputs }, { at: END })
  const all = expectedIn(
    expected,
    { from: WHOLE.from, until: END },
    { changes: 'all', source: 'workflow' },
  )
  const kinds = all.filter(({ event }) => event === 'change' || event === 'deployment')
  expect(compareEvents(accepted(), kinds)).toEqual(SAME)
})
