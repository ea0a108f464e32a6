import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCommitterDate, readHead } from '../../src/git/head.ts'
import { isSparse } from '../../src/git/sparse.ts'
import { cloneAt, initClone } from '../helpers/clone.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

/** A clone of a repository with two commits. */
function makeFetched() {
  const origin = makeWorkspace()
  const { commit, git } = initClone(origin)
  const first = commit({ a: '1' })
  const last = commit({ a: '2' })
  const root = join(makeWorkspace(), 'clone')
  git('clone', '--quiet', origin, root)
  return { root, ...initClone(root), first, last }
}

describe('the commit that is checked out', () => {
  test('was fetched where a branch of the remote has it', async () => {
    const { root, git, first, last } = makeFetched()
    expect(await readHead(cloneAt(root))).toEqual({ commit: last, isFetched: true })
    git('switch', '--quiet', '--detach', first)
    expect(await readHead(cloneAt(root))).toEqual({ commit: first, isFetched: true })
  })

  test('was fetched where the last fetch brought it, without a branch', async () => {
    const { root, git, last } = makeFetched()
    git('fetch', '--quiet', 'origin', last)
    git('update-ref', '-d', 'refs/remotes/origin/main')
    git('update-ref', '-d', 'refs/remotes/origin/HEAD')
    expect(await readHead(cloneAt(root))).toEqual({ commit: last, isFetched: true })
  })

  test('was fetched where a tag has it, unless the job made it', async () => {
    const { root, git, commit } = makeFetched()
    const made = commit({ a: '3' })
    expect(await readHead(cloneAt(root))).toEqual({ commit: made, isFetched: false })
    git('tag', 'v1.0.1')
    expect(await readHead(cloneAt(root))).toEqual({ commit: made, isFetched: false })
    git('reflog', 'expire', '--expire=all', '--all')
    expect(await readHead(cloneAt(root))).toEqual({ commit: made, isFetched: true })
  })

  test('was fetched where the job checked it out, without a reference to it', async () => {
    const { root, git, first } = makeFetched()
    git('checkout', '--quiet', '--detach', first)
    for (const name of ['remotes/origin/main', 'remotes/origin/HEAD', 'heads/main']) {
      git('update-ref', '-d', `refs/${name}`)
    }
    expect(await readHead(cloneAt(root))).toEqual({ commit: first, isFetched: true })
  })

  test('was not fetched where the job made it and pushed it', async () => {
    const { root, git, commit, last } = makeFetched()
    const made = commit({ a: '3' })
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/released')
    expect(await readHead(cloneAt(root))).toEqual({ commit: made, isFetched: false })
    git('switch', '--quiet', '--detach', last)
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/deployed')
    expect(await readHead(cloneAt(root))).toEqual({ commit: last, isFetched: true })
  })

  test('was fetched where an earlier job in the same directory made and pushed it', async () => {
    const { root, git, commit, last } = makeFetched()
    const made = commit({ a: '3' })
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/released')
    git('switch', '--quiet', '--detach', last)
    git('switch', '--quiet', '--detach', made)
    expect(await readHead(cloneAt(root))).toEqual({ commit: made, isFetched: true })
  })

  test.each<[string, (clone: ReturnType<typeof makeFetched>) => void]>([
    ['merge', ({ git, last }) => git('merge', '--quiet', '--no-ff', '--message', 'x', last)],
    ['pull', ({ git }) => git('pull', '--quiet', '--no-rebase', '--no-edit', 'origin', 'main')],
    ['pull --rebase', ({ git }) => git('pull', '--quiet', '--rebase', 'origin', 'main')],
    ['rebase', ({ git, last }) => git('rebase', '--quiet', last)],
    ['cherry-pick', ({ git, last }) => git('cherry-pick', last)],
    ['revert', ({ git }) => git('revert', '--no-edit', 'HEAD')],
    ['commit --amend', ({ git }) => git('commit', '--quiet', '--amend', '--message', 'x')],
  ])('was not fetched where %s made it, even if a tag has it', async (_, make) => {
    const clone = makeFetched()
    const { root, git, commit, first } = clone
    git('switch', '--quiet', '--create', 'topic', first)
    commit({ b: '1' })
    make(clone)
    git('tag', 'v1.0.1')
    expect(await readHead(cloneAt(root))).toMatchObject({ isFetched: false })
  })

  test.each<[string, (clone: ReturnType<typeof makeFetched>) => void]>([
    ['merge', ({ git, last }) => git('merge', '--quiet', '--ff-only', last)],
    ['pull', ({ git }) => git('pull', '--quiet', '--ff-only', 'origin', 'main')],
    ['rebase', ({ git, last }) => git('rebase', '--quiet', last)],
    ['cherry-pick', ({ git, last }) => git('cherry-pick', '--ff', last)],
    ['reset', ({ git, last }) => git('reset', '--quiet', '--hard', last)],
  ])('was fetched where %s only moved to it', async (_, move) => {
    const clone = makeFetched()
    clone.git('switch', '--quiet', '--create', 'topic', clone.first)
    move(clone)
    expect(await readHead(cloneAt(clone.root))).toEqual({ commit: clone.last, isFetched: true })
  })

  test('is unknown before the first one', async () => {
    const root = makeWorkspace()
    initClone(root)
    expect(await readHead(cloneAt(root))).toBeUndefined()
  })
})

test("a commit's time is its committer's", async () => {
  const { root, git, last } = makeFetched()
  const seconds = Number(git('show', '--no-patch', '--format=%ct', last))
  expect(await readCommitterDate(cloneAt(root), last)).toBe(seconds * 1000)
  expect(await readCommitterDate(cloneAt(root), 'a'.repeat(40))).toBeUndefined()
  expect(await readCommitterDate(cloneAt(root), 'HEAD')).toBeUndefined()
})

test('a clone is sparse from when it is made so until that is switched off', async () => {
  const { root, git } = makeFetched()
  expect(await isSparse(cloneAt(root))).toBe(false)
  git('sparse-checkout', 'set', '--no-cone', 'phaset.manifest.json')
  expect(await isSparse(cloneAt(root))).toBe(true)
  git('sparse-checkout', 'disable')
  expect(await isSparse(cloneAt(root))).toBe(false)
})
