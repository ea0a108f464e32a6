import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diffLocally } from '../../src/git/diff.ts'
import { cloneAt, initClone } from '../helpers/clone.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

describe('changed files from a local clone', () => {
  test('are those in which two commits differ, whatever their names', async () => {
    const root = makeWorkspace()
    const { commit } = initClone(root)
    const before = commit({ 'apps/web/a': '1', 'apps/api/a': '1' })
    commit({ 'apps/web/a': '2' })
    const after = commit({ 'apps/web/ä "b"\nc': '3' })
    expect(await diffLocally(cloneAt(root), { before, after })).toEqual([
      'apps/web/a',
      'apps/web/ä "b"\nc',
    ])
  })

  test('have both names of a renamed file', async () => {
    const root = makeWorkspace()
    const { commit, git } = initClone(root)
    const before = commit({ 'apps/web/a': 'the same text' })
    mkdirSync(join(root, 'apps/api'))
    git('mv', 'apps/web/a', 'apps/api/a')
    const after = commit({})
    expect(await diffLocally(cloneAt(root), { before, after })).toEqual([
      'apps/api/a',
      'apps/web/a',
    ])
  })

  test('of a pull request are against what both sides have in common', async () => {
    const root = makeWorkspace()
    const { commit, git } = initClone(root)
    commit({ a: '1' })
    git('switch', '--quiet', '--create', 'topic')
    const head = commit({ 'apps/web/a': '1' })
    git('switch', '--quiet', 'main')
    const base = commit({ 'apps/api/a': '1' })
    const range = { before: base, after: head, fromMergeBase: true }
    expect(await diffLocally(cloneAt(root), range)).toEqual(['apps/web/a'])
  })

  test.each(['diff.ignoreSubmodules', 'submodule.libs/ship.ignore'])(
    'have a submodule that moved, with %s set to all',
    async (setting) => {
      const workspace = makeWorkspace({ 'ship/a': '', 'shop/a': '' })
      const ship = initClone(join(workspace, 'ship'))
      ship.commit({ a: '1' })
      const { commit, git } = initClone(join(workspace, 'shop'))
      const from = ['-c', 'protocol.file.allow=always']
      git(...from, 'submodule', '--quiet', 'add', join(workspace, 'ship'), 'libs/ship')
      const before = commit({})
      const moved = ship.commit({ a: '2' })
      git('update-index', '--cacheinfo', `160000,${moved},libs/ship`)
      git('commit', '--quiet', '--message', 'move')
      git('config', setting, 'all')
      const after = git('rev-parse', 'HEAD')
      const clone = cloneAt(join(workspace, 'shop'))
      expect(await diffLocally(clone, { before, after })).toEqual(['libs/ship'])
    },
  )

  test('are unknown when a commit is not there, or what is given is no commit', async () => {
    const root = makeWorkspace()
    const after = initClone(root).commit({ a: '1' })
    const clone = cloneAt(root)
    expect(await diffLocally(clone, { before: 'a'.repeat(40), after })).toBeUndefined()
    expect(await diffLocally(clone, { before: '--output=x', after })).toBeUndefined()
    expect(await diffLocally(clone, { before: 'main', after })).toBeUndefined()
  })

  test('of a pull request are unknown in a shallow clone', async () => {
    const origin = makeWorkspace()
    const { commit, git } = initClone(origin)
    const before = commit({ a: '1' })
    const after = commit({ a: '2' })
    commit({ a: '3' })
    const root = makeWorkspace()
    git('clone', '--quiet', '--depth', '2', `file://${origin}`, join(root, 'shallow'))
    const range = { before, after, fromMergeBase: true }
    expect(await diffLocally(cloneAt(origin), range)).toEqual(['a'])
    expect(await diffLocally(cloneAt(join(root, 'shallow')), range)).toBeUndefined()
  })
})
