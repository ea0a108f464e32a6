import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import type { Phaset } from '../../sandbox/phaset.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { MANIFEST, pullRequest, runStep, startAcme } from '../helpers/run-step.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const FILES = { 'phaset.manifest.json': MANIFEST, 'README.md': 'Hello\n' }
const repository = { full_name: 'acme/web', default_branch: 'main' }
const dispatchOn = (ref: string) => ({ event: 'workflow_dispatch', payload: { ref, repository } })

const BOTH = ['record', 'standards']
const cases: [string, { event: string; payload: unknown }, string, string[]][] = [
  [
    'push to the default branch',
    { event: 'push', payload: pushedToDefaultBranch() },
    'uploaded',
    BOTH,
  ],
  [
    'push to another branch',
    { event: 'push', payload: { ...pushedToDefaultBranch(), ref: 'refs/heads/topic' } },
    'skipped',
    [],
  ],
  ['schedule', { event: 'schedule', payload: { schedule: '0 0 * * *' } }, 'uploaded', BOTH],
  ['workflow_dispatch on the default branch', dispatchOn('refs/heads/main'), 'uploaded', BOTH],
  ['workflow_dispatch on another', dispatchOn('refs/heads/topic'), 'skipped', []],
  ['pull_request', pullRequest(), 'checked', []],
  [
    'merge_group',
    { event: 'merge_group', payload: { action: 'checks_requested', repository } },
    'checked',
    [],
  ],
  ['pull_request_target', { ...pullRequest(), event: 'pull_request_target' }, 'skipped', []],
  ['issues', { event: 'issues', payload: exampleOf('issues', 'opened') }, 'skipped', []],
  ['release', { event: 'release', payload: exampleOf('release', 'published') }, 'skipped', []],
]

test.each(cases)('%s with a manifest', async (_, step, state, sends) => {
  const { exitCode, sent, outputs } = await runStep(phaset, {
    ...step,
    files: FILES,
    inputs: { event: 'none' },
  })
  expect([exitCode, sent]).toEqual([0, sends])
  expect(outputs).toMatchObject({ record: state, standards: state })
})

test.each(cases)('%s without a checkout skips both', async (_, step) => {
  const { exitCode, sent, outputs } = await runStep(phaset, { ...step, inputs: { event: 'none' } })
  expect([exitCode, sent]).toEqual([0, []])
  expect(outputs).toMatchObject({ record: 'skipped', standards: 'skipped' })
})
