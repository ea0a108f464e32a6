import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diffLocally, findClone } from '../../src/git/diff.ts'
import { initClone } from '../helpers/clone.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

describe('changed files from a local clone', () => {
  test('are those in which two commits differ, whatever their names', async () => {
    const root = makeWorkspace()
    const { commit } = initClone(root)
    const before = commit({ 'apps/web/a': '1', 'apps/api/a': '1' })
    commit({ 'apps/web/a': '2' })
    const after = commit({ 'apps/web/ä "b"\nc': '3' })
    expect(await diffLocally(root, { before, after })).toEqual(['apps/web/a', 'apps/web/ä "b"\nc'])
  })

  test('have both names of a renamed file', async () => {
    const root = makeWorkspace()
    const { commit, git } = initClone(root)
    const before = commit({ 'apps/web/a': 'the same text' })
    mkdirSync(join(root, 'apps/api'))
    git('mv', 'apps/web/a', 'apps/api/a')
    const after = commit({})
    expect(await diffLocally(root, { before, after })).toEqual(['apps/api/a', 'apps/web/a'])
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
    expect(await diffLocally(root, range)).toEqual(['apps/web/a'])
  })

  test('are unknown when a commit is not there, or there is no clone', async () => {
    const root = makeWorkspace()
    expect(
      await diffLocally(root, { before: 'a'.repeat(40), after: 'b'.repeat(40) }),
    ).toBeUndefined()
    const { commit } = initClone(root)
    const after = commit({ a: '1' })
    expect(await diffLocally(root, { before: 'a'.repeat(40), after })).toBeUndefined()
    expect(await diffLocally(join(root, 'none'), { before: after, after })).toBeUndefined()
  })

  test('of a pull request are unknown in a shallow clone', async () => {
    const origin = makeWorkspace()
    const { commit, git } = initClone(origin)
    const before = commit({ a: '1' })
    const after = commit({ a: '2' })
    commit({ a: '3' })
    const root = makeWorkspace()
    git('clone', '--quiet', '--depth', '3', `file://${origin}`, join(root, 'full'))
    git('clone', '--quiet', '--depth', '2', `file://${origin}`, join(root, 'shallow'))
    const range = { before, after, fromMergeBase: true }
    expect(await diffLocally(origin, range)).toEqual(['a'])
    expect(await diffLocally(join(root, 'shallow'), range)).toBeUndefined()
  })
})

test('a clone is found in the workspace, or below it where it was checked out', () => {
  const workspace = makeWorkspace({ 'shop/apps/web/a': '', 'other/a': '' })
  expect(findClone(workspace, 'shop/apps/web')).toBe('.')
  mkdirSync(join(workspace, 'shop/apps/web/.git'))
  mkdirSync(join(workspace, 'shop/.git'))
  expect(findClone(workspace, 'shop/apps/web')).toBe('shop')
  expect(findClone(workspace, 'other')).toBe('.')
  mkdirSync(join(workspace, '.git'))
  expect(findClone(workspace, 'shop/apps/web')).toBe('.')
})
