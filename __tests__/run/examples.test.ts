import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Phaset } from '../../sandbox/phaset.ts'
import { webhookExamples } from '../../sandbox/webhook-examples.ts'
import { type Ran, runStep, startAcme } from '../helpers/run-step.ts'

/** One payload of each of GitHub's events. Decisions on all 329 are tested without a run. */
const examples = webhookExamples.flatMap(({ name, examples }) =>
  examples.slice(0, 1).map((payload) => ({ event: name, payload })),
)

let phaset: Phaset
const runs: (Ran & { event: string })[] = []
beforeAll(async () => {
  phaset = await startAcme()
  for (const given of examples) {
    runs.push({ ...(await runStep(phaset, given)), event: given.event })
  }
}, 60_000)
afterAll(() => phaset.close())

test('there is a payload of each of the 58 events', () => {
  expect(runs).toHaveLength(58)
})

test('none crashes or fails the action', () => {
  const failed = runs.filter(({ exitCode, stderr }) => exitCode !== 0 || stderr !== '')
  expect(failed).toEqual([])
})

test('each that sends nothing says why in one line', () => {
  const silent = runs.filter(({ stdout, sent }) => {
    const reasons = stdout.match(/^Phaset: .*; skipped: event \(\S.*\)/gm) ?? []
    return sent.length === 0 && reasons.length !== 1
  })
  expect(silent).toEqual([])
})

test('they send what the mapping has for them and no more, and Phaset accepts it', () => {
  expect(
    runs.flatMap(({ event, sent }) => sent.map((name) => `${event} → ${name}`)).sort(),
  ).toEqual([
    'deployment → deployment',
    'deployment_status → deployment',
    'issue_comment → comment',
    'pull_request → pr-opened',
    'pull_request_review_comment → comment',
    'release → deployment',
  ])
  expect(phaset.requests.filter(({ status }) => status !== 200)).toEqual([])
})
