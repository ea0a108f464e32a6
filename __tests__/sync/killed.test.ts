import { readFileSync } from 'node:fs'
import { setImmediate as otherTasks } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forAll, PROPERTY_TIMEOUT } from '../helpers/properties.ts'
import {
  changeOf,
  journalOf,
  makeState,
  open,
  REPOSITORY,
  sendTo,
  sizeOf,
  windowOf,
} from '../helpers/sync-states.ts'

const WINDOWS = [
  { until: 1000, bodies: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(changeOf) },
  { until: 2000, bodies: [] },
  { until: 3000, bodies: [11, 12, 13].map(changeOf) },
]
const ALL = WINDOWS.flatMap(({ bodies }) => bodies.map((body) => JSON.stringify(body))).sort()

/** Reads and sends the windows that the state doesn't know yet. */
async function run(directory: string, whenSent: (body: string) => void = () => undefined) {
  const file = open(directory)
  const { sender, reported } = sendTo(file, {
    deliver: async (body, _, progress) => {
      progress('unknown')
      whenSent(JSON.stringify(body))
      await otherTasks()
      progress('delivered')
      return { outcome: 'delivered', attempts: 1 }
    },
  })
  if (file.state.start === undefined) {
    file.write([{ start: 0 }, { repository: REPOSITORY, point: 0 }])
  }
  await sender.sendLeft()
  for (const { until, bodies } of WINDOWS) {
    if ((file.state.repositories.get(REPOSITORY)?.point ?? 0) >= until) continue
    file.write(windowOf(file, bodies, until))
    await sender.sendLeft()
  }
  return { file, reported: reported.map(({ body }) => JSON.stringify(body)) }
}

/** The journal of a whole run, and how long it was when each event was sent. */
async function recordRun() {
  const directory = makeState()
  const sizes = new Map<string, number>()
  await run(directory, (body) => sizes.set(body, sizeOf(directory)))
  return { text: readFileSync(journalOf(directory)), sizes }
}

test(
  'a run that is killed at any moment is continued by the next one, which sends the rest once',
  async () => {
    const { text, sizes } = await recordRun()
    const [first = 0, last = 0] = [Math.min(...sizes.values()), Math.max(...sizes.values())]
    const whileSending = fc.integer({ min: first, max: last })
    await forAll(
      [fc.oneof(fc.nat(text.length), whileSending)],
      async (length) => {
        const directory = makeState(text.subarray(0, length).toString())
        const before = ALL.filter((body) => (sizes.get(body) ?? 0) <= length)
        const after: string[] = []
        const { file, reported } = await run(directory, (body) => after.push(body))
        expect([...before, ...after].sort()).toEqual(ALL)
        expect(reported.length).toBeLessThanOrEqual(8)
        expect(before).toEqual(expect.arrayContaining(reported))
        expect(file.state.left.size).toBe(0)
        return after.length === 0 || before.length === 0 ? 'at an end' : 'in the middle'
      },
      { runs: 60, shares: { 'in the middle': 0.2 } },
    )
  },
  PROPERTY_TIMEOUT,
)

test('a state of which all is delivered is a few lines', async () => {
  const directory = makeState()
  const { file } = await run(directory)
  file.close()
  expect(readFileSync(journalOf(directory), 'utf8').trim().split('\n')).toEqual([
    '{"version":1}',
    '{"start":0}',
    '{"repository":9919,"point":3000}',
  ])
})
