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
    // Decisions on all 329 are tested in process.
    examples.slice(0, 1).map((payload) => ({ title: name, event: name, payload, sends: [] })),
  )
  runs = await pLimit(AT_ONCE).map(examples, async (scene) => {
    // Each has its own Phaset, so everything that arrives there is from this run.
    const phaset = await startPhaset(SAMPLE_PHASET)
    const played = await play(phaset, scene)
    await phaset.close()
    return { ...played, title: scene.title, accepted: phaset.accepted }
  })
}, 300_000)

test('there is a payload of each of the 58 events', () => {
  expect(runs).toHaveLength(58)
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
    accepted.map(({ body }) => `${title} → ${body.event}`),
  )
  expect(sent.sort()).toEqual([
    'deployment → deployment',
    'deployment_status → deployment',
    'issue_comment → comment',
    'pull_request → pr-opened',
    'pull_request_review_comment → comment',
    'release → deployment',
  ])
})
