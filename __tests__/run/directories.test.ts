import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { manifestOf } from '../helpers/components.ts'
import { runStep } from '../helpers/run-step.ts'
import { makeWorkspace, writeTooDeep } from '../helpers/workspace.ts'

const SHOP = {
  'apps/web/phaset.manifest.json': manifestOf('webshop001'),
  'apps/api/phaset.manifest.json': manifestOf('shopapi001'),
}

let phaset: Phaset
beforeAll(async () => {
  phaset = await startPhaset({
    orgId: 'acme',
    records: { webshop001: 'token', shopapi001: 'token' },
  })
})
afterAll(() => phaset.close())

/** Pushes a new branch, which is a change of all components. */
function push(workspace: string, directories: string) {
  const inputs = { 'working-directory': directories, record: 'false', standards: 'false' }
  const payload = { ...pushedToDefaultBranch(), before: '0'.repeat(40) }
  return runStep(phaset, { workspace, payload, inputs: { 'webhook-token': 'token', ...inputs } })
}

test('a line that names no directory is an error with what is near, and the others go out', async () => {
  const { exitCode, sent, errors } = await push(makeWorkspace(SHOP), 'apps/wbe\napps/api')
  expect(sent).toEqual(['change'])
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    'working-directory: "apps/wbe" is not a directory of the checkout; did you mean "apps/web"?',
  ])
})

test('what can not be read is skipped with a warning, and all components go out', async () => {
  const workspace = makeWorkspace(SHOP)
  writeTooDeep(workspace, 'apps')
  const { exitCode, sent, warnings } = await push(workspace, 'apps/**')
  expect(sent).toEqual(['change', 'change'])
  expect(exitCode).toBe(0)
  expect(warnings.join()).toMatch(
    /directories that can't be read are skipped: apps\/x+.*ENAMETOOLONG/,
  )
})
