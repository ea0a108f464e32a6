import { beforeAll, expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import { type Accepted, startPhaset } from '../../sandbox/phaset.ts'
import { type Played, play } from '../../sandbox/play.ts'
import { SAMPLE_PHASET } from '../../sandbox/sample.ts'
import { webhookExamples } from '../../sandbox/webhook-examples.ts'

/** Runs at a time: what two cores can carry. */
const AT_ONCE = 3

type Run = Played & { title: string; accepted: Accepted[] }

let runs: Run[]
beforeAll(async () => {
  const examples = webhookExamples.flatMap(({ name, examples }) =>
    examples.map((payload, i) => ({ title: `${name}[${i}]`, event: name, payload, sends: [] })),
  )
  runs = await pLimit(AT_ONCE).map(examples, async (scene) => {
    // Each has its own Phaset, so everything that arrives there is from this run.
    const phaset = await startPhaset(SAMPLE_PHASET)
    const played = await play(phaset, scene)
    await phaset.close()
    return { ...played, title: scene.title, accepted: phaset.accepted }
  })
}, 300_000)

test('there are 329 payloads', () => {
  expect(runs).toHaveLength(329)
})

test('none crashes or fails the action', () => {
  const failed = runs.filter(({ result }) => result.exitCode !== 0 || result.stderr !== '')
  expect(failed.map(({ title, result }) => [title, result])).toEqual([])
})

test('each that sends nothing says why in one line', () => {
  const silent = runs.filter(({ result, accepted }) => {
    const reasons = result.stdout.match(/^Phaset: .*; skipped: event \(\S.*\)/gm) ?? []
    return accepted.length === 0 && reasons.length !== 1
  })
  expect(silent.map(({ title, result }) => [title, result.stdout])).toEqual([])
})

test('Phaset refuses nothing of what they send', () => {
  const refused = runs.filter(({ requests }) => requests.some(({ status }) => status !== 200))
  expect(refused.map(({ title, requests }) => [title, requests])).toEqual([])
})

test('they send what the mapping has for them, and no more', () => {
  const sent = runs.flatMap(({ title, accepted }) =>
    accepted.map(({ body }) => `${title.replace(/\[.*/, '')} → ${body.event}`),
  )
  expect(countEach(sent)).toEqual({
    'deployment → deployment': 3,
    'deployment_status → deployment': 3,
    'issue_comment → comment': 5,
    'pull_request → pr-closed': 2,
    'pull_request → pr-opened': 4,
    'pull_request_review_comment → comment': 3,
    'push → change': 2,
    'release → deployment': 4,
    'workflow_run → deployment': 2,
  })
})

function countEach(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
