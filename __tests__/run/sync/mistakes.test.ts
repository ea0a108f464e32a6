import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { Phaset } from '../../../sandbox/phaset.ts'
import { startAcme } from '../../helpers/run-step.ts'
import { errorsOf, openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../helpers/small-repository.ts'

jest.setTimeout(60_000)

const END = WHOLE.until + 60 * DAY
const SINCE = new Date(WHOLE.from).toISOString()
const DAMAGED = { 'phaset.manifest.json': '{ "id": 7, "organizationId": 7 }' }

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
beforeEach(() => {
  phaset.requests.length = 0
})
afterAll(() => phaset.close())

/** Runs sync in a repository whose default branch has no other files. */
async function run(
  inputs: Record<string, string>,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const { model } = tinyRepository()
  const workflow: SyncWorkflow = await openSyncWorkflow({ ...model, files }, phaset.endpoint)
  try {
    return await workflow.run({ since: SINCE, ...inputs }, { at: END, env })
  } finally {
    await workflow.close()
  }
}

const NO_IDS = { 'org-id': '', 'record-id': '' }

test.each([
  [
    'without IDs and a manifest',
    NO_IDS,
    {},
    [
      'org-id is unknown: the input is empty, and there is no phaset.manifest.json with "organizationId" on the default branch; set the input, or add the manifest there',
      'record-id is unknown: the input is empty, and there is no phaset.manifest.json with "id" on the default branch; set the input, or add the manifest there',
    ],
  ],
  [
    'without readable IDs in the manifest',
    { ...NO_IDS, record: 'false' },
    DAMAGED,
    [
      'org-id is unknown: the input is empty, and phaset.manifest.json has no readable "organizationId"; set the input, or fix the manifest on the default branch',
      'record-id is unknown: the input is empty, and phaset.manifest.json has no readable "id"; set the input, or fix the manifest on the default branch',
    ],
  ],
  [
    'in a directory without a manifest that has to be uploaded',
    { record: 'true', events: 'deployment', 'working-directory': 'aps/web' },
    {},
    [
      'record: there is no aps/web/phaset.manifest.json on the default branch; add it, or correct working-directory',
    ],
  ],
  [
    'without an endpoint',
    { endpoint: '' },
    {},
    [
      'endpoint is empty; set it to the address, and check that the variable it comes from exists and has the right name',
    ],
  ],
])('a sync %s fails, and says what to do', async (_, inputs, files, messages) => {
  const result = await run(inputs, files)
  const lines = errorsOf(result).flatMap((error) => error.split('%0A'))
  expect([result.exitCode, lines]).toEqual([1, messages])
})

test('a dry run shows the events even without an endpoint and a token', async () => {
  const result = await run({ 'dry-run': 'true', endpoint: '', 'webhook-token': '' })
  expect([result.exitCode, errorsOf(result)]).toEqual([0, []])
  expect(result.stdout).toMatch(/\d+ events would be sent/)
})

test('a run that Dependabot started has no secrets, and says that nothing is synced', async () => {
  const inputs = { endpoint: '', 'webhook-token': '' }
  const result = await run(inputs, {}, { GITHUB_ACTOR: 'dependabot[bot]' })
  expect([result.exitCode, phaset.requests]).toEqual([0, []])
  expect(result.stdout).toMatch(/::notice.*GitHub gives no secrets to this run .*nothing is synced/)
})
