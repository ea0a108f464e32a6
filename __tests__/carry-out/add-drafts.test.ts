import { expect, test } from '@jest/globals'
import { addDrafts } from '../../src/carry-out/add-drafts.ts'
import { carryOut } from '../../src/carry-out/components.ts'
import { createNetwork, openTestServices } from '../helpers/network.ts'
import { absent, found, MANIFEST, plan, STARTS } from '../helpers/plans.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

test('a draft is for the component without a manifest alone, with its own package.json', async () => {
  const workspace = makeWorkspace({
    'web/package.json': '{"version":"1.0.0"}',
    'api/package.json': '{"version":"2.0.0"}',
  })
  const manifests = { web: found(MANIFEST), api: absent }
  const plans = Object.entries(manifests).map(([directory, manifest]) => {
    const inputs = { record: 'true', event: 'none', standards: 'false' }
    return plan(inputs, STARTS.schedule, { directory, manifest }).plan
  })
  const done = await carryOut(plans, openTestServices(createNetwork()))
  const known = { workspace, payload: {}, repositoryUrl: 'https://h/r' }
  const drafts = addDrafts(done, plans, known).map(({ record }) => record.draft)
  expect(drafts).toEqual([undefined, expect.stringContaining('"version": "2.0.0"')])
})
