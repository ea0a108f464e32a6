import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { startPhaset } from '../../sandbox/phaset.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { MANIFEST, ORG_ID, RECORD_ID } from '../helpers/run-step.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const TOKEN = 'tok_Zx9+secret/42'
const PART = 'tok_Zx9'
const SPELLINGS = [
  JSON.stringify(TOKEN).replaceAll('/', '\\u002f'),
  encodeURIComponent(encodeURIComponent(TOKEN)),
  Buffer.from(`user:${TOKEN}`).toString('base64'),
  [...TOKEN].map((c) => `&#${c.codePointAt(0)};`).join(''),
]

/** Refuses everything, and repeats the token in one spelling after the other. */
let endpoint: string
let asked = 0
const server = createServer((_, response) => {
  response.writeHead(400).end(`No: ${SPELLINGS[asked++ % SPELLINGS.length]}`)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

const STEP = { event: 'push', payload: pushedToDefaultBranch() }
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }
const IDS = { 'org-id': ORG_ID, 'record-id': RECORD_ID, 'webhook-token': TOKEN }

test.each(SPELLINGS)('an answer that repeats the token as %s is not shown', async (spelling) => {
  const inputs = { ...IDS, endpoint, record: 'false', standards: 'false' }
  const result = await runInProcess({ ...STEP, inputs, env: DEBUG })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('400')
  expect(findTexts(result, [PART, spelling, spelling.slice(0, 20)])).toEqual([])
})

test('a Baseline that repeats the token is not quoted', async () => {
  const [, spelling = ''] = SPELLINGS
  const checks = [
    'checkForPresenceReadme',
    spelling,
    { name: 'checkForPresenceTests', path: spelling },
  ]
  const phaset = await startPhaset({
    orgId: ORG_ID,
    records: { [RECORD_ID]: TOKEN },
    baselines: { default: { checks } },
  })
  const inputs = { ...IDS, endpoint: phaset.endpoint, event: 'none', standards: 'check' }
  const workspace = makeWorkspace({ 'phaset.manifest.json': JSON.stringify(MANIFEST) })
  const result = await runInProcess({ ...STEP, inputs, workspace, env: DEBUG })
  await phaset.close()
  expect(result.summary).toContain('README')
  expect(findTexts(result, [PART, spelling, spelling.slice(0, 20)])).toEqual([])
})
