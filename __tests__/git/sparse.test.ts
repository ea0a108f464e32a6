import { expect, test } from '@jest/globals'
import { isSparseAt } from '../../src/git/sparse.ts'
import { initClone } from '../helpers/clone.ts'
import { makeWorkspace, write } from '../helpers/workspace.ts'

/** A sparse checkout, as `actions/checkout` makes one. */
function sparseClone(directory: string) {
  const { commit, git } = initClone(directory)
  commit({ 'apps/web/a': '', 'docs/a': '' })
  git('sparse-checkout', 'set', 'apps')
  return git
}

test('a whole checkout is not sparse', async () => {
  const workspace = makeWorkspace()
  initClone(workspace).commit({ a: '' })
  expect(await isSparseAt(workspace, '.')).toBe(false)
  expect(await isSparseAt(makeWorkspace(), '.')).toBe(false)
})

test('a sparse checkout is one until it is switched off', async () => {
  const workspace = makeWorkspace()
  const git = sparseClone(workspace)
  expect(await isSparseAt(workspace, 'apps/web')).toBe(true)
  git('sparse-checkout', 'disable')
  write(workspace, '.git/info/sparse-checkout', '/apps/\n')
  expect(await isSparseAt(workspace, 'apps/web')).toBe(false)
})

test('a checkout whose configuration git cannot read counts as sparse', async () => {
  const workspace = makeWorkspace()
  sparseClone(workspace)
  write(workspace, '.git/config', '[core')
  expect(await isSparseAt(workspace, '.')).toBe(true)
})

test('the innermost clone decides, such as a submodule', async () => {
  const workspace = makeWorkspace({ 'apps/web/a': '' })
  sparseClone(workspace)
  initClone(`${workspace}/apps/web`).commit({ a: '1' })
  expect(await isSparseAt(workspace, 'apps/web')).toBe(false)
  expect(await isSparseAt(workspace, 'apps')).toBe(true)
})
