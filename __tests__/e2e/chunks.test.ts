import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aDay } from '../../sandbox/github-payloads.ts'
import type { Phaset } from '../../sandbox/phaset.ts'
import { MANIFEST, runBuiltStep, startAcme } from '../helpers/run-step.ts'

let phaset: Phaset
/** The built action with its entry alone: whatever else it loads is missing. */
let entryOnly: string
beforeAll(async () => {
  phaset = await startAcme()
  entryOnly = await mkdtemp(join(tmpdir(), 'entry-'))
  await mkdir(join(entryOnly, 'dist'))
  for (const file of ['action.yml', 'dist/index.js', 'dist/package.json']) {
    await cp(join(import.meta.dirname, '../..', file), join(entryOnly, file))
  }
})
afterAll(async () => {
  await rm(entryOnly, { recursive: true })
  await phaset.close()
})

test.each(aDay().map(({ name, payload, sends }) => [name, sends, payload] as const))(
  'a run for %s that sends %j alone needs no file of dist but the entry',
  async (event, sends, payload) => {
    const { exitCode, sent, stderr } = await runBuiltStep(phaset, {
      action: entryOnly,
      event,
      payload,
      inputs: { record: 'false', standards: 'false' },
    })
    expect([exitCode, sent, stderr]).toEqual([0, sends, ''])
  },
)

test('a run that goes through no proxy and asks no git loads nothing of Node for either', async () => {
  const { exitCode, sent, stderr } = await runBuiltStep(phaset, {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REFUSE)}` },
    inputs: { record: 'false', standards: 'false' },
  })
  expect([exitCode, sent, stderr]).toEqual([0, ['change'], ''])
})

/** Refuses Node's modules that only tunnel, @actions/exec and git need. */
const REFUSE = `
  import { registerHooks } from 'node:module'
  registerHooks({
    resolve(name, context, next) {
      if (/^(?:node:)?(?:assert|child_process)$/.test(name)) throw new Error(name + ' is loaded')
      return next(name, context)
    },
  })
`

test('a run that checks files needs more, so that a file left out is noticed', async () => {
  const { exitCode, errors } = await runBuiltStep(phaset, {
    action: entryOnly,
    files: { 'phaset.manifest.json': MANIFEST },
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringMatching(/^unexpected error: .*Cannot find module/)])
})
