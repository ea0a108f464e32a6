import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Phaset } from '../../sandbox/phaset.ts'
import { initClone } from '../helpers/clone.ts'
import { MANIFEST, runStep, startAcme } from '../helpers/run-step.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const FILES = { 'phaset.manifest.json': JSON.stringify(MANIFEST), 'README.md': 'Hello\n' }

/** A clone with only the manifest in its working tree. */
function makeSparse(): string {
  const { commit, git } = initClone(makeWorkspace())
  commit(FILES)
  git('sparse-checkout', 'set', '--no-cone', 'phaset.manifest.json')
  return git('rev-parse', '--show-toplevel')
}

test('a sparse checkout is no evidence of what is missing: standards are skipped, and say why', async () => {
  const { exitCode, sent, summary } = await runStep(phaset, { workspace: makeSparse() })
  expect(sent).toEqual(['change', 'record'])
  expect(summary).toContain('sparse')
  expect(exitCode).toBe(0)
})

test('standards: true in a sparse checkout is an error, and nothing is uploaded for them', async () => {
  const inputs = { standards: 'true' }
  const { exitCode, sent, errors } = await runStep(phaset, { workspace: makeSparse(), inputs })
  expect(sent).toEqual(['change', 'record'])
  expect(errors).toEqual([
    'standards: the checkout of . is sparse, so a missing file may still be in the commit; check out the whole repository',
  ])
  expect(exitCode).toBe(1)
})

test('an annotation names its file as the repository does, also in a checkout below the workspace', async () => {
  const workspace = makeWorkspace({ 'catalog/a': '', 'shop/a': '' })
  const wrong = JSON.stringify({ ...MANIFEST, spec: { ...MANIFEST.spec, kind: 'servcie' } })
  const { git, commit } = initClone(join(workspace, 'shop'))
  const sha = commit({ 'apps/web/phaset.manifest.json': wrong })
  const annotate = async (env = {}) => {
    const { stdout } = await runStep(phaset, {
      workspace,
      env,
      inputs: { 'working-directory': 'shop/apps/web', event: 'none', record: 'check' },
    })
    return /^::error .*file=([^,:]*)/m.exec(stdout)?.[1]
  }
  expect(await annotate()).toBe('apps/web/phaset.manifest.json')
  git('remote', 'add', 'origin', 'https://github.com/acme/catalog')
  expect(await annotate()).toBe('shop/apps/web/phaset.manifest.json')
  // As the clone of a fork does, it has the commit of the run.
  expect(await annotate({ GITHUB_SHA: sha })).toBe('apps/web/phaset.manifest.json')
})
