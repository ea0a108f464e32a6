import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCheckout } from '../../src/git/read-checkout.ts'
import { initClone } from '../helpers/clone.ts'
import { STARTS } from '../helpers/plans.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const OWN = 'https://github.com/Codertocat/Hello-World.git'

/** Adds a clone with one commit, as if it were fetched from an address. */
function addClone(directory: string, origin: string | undefined, text = 'a') {
  const { git, commit } = initClone(directory)
  if (origin !== undefined) git('remote', 'add', 'origin', origin)
  const sha = commit({ 'a.txt': text })
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return { commit, sha }
}

/** Makes a directory in a workspace. */
function makeIn(workspace: string, directory: string): string {
  const path = join(workspace, directory)
  mkdirSync(path, { recursive: true })
  return path
}

const read = (workspace: string, commits: string[] = []) =>
  readCheckout({ ...STARTS.schedule.run, workspace }, commits)

describe('what is checked out', () => {
  test.each([
    OWN,
    'git@github.com:codertocat/hello-world.git',
    'ssh://git@github.com/Codertocat/Hello-World',
  ])('is the workspace’s commit, of the origin %s', async (origin) => {
    const workspace = makeWorkspace()
    const { sha } = addClone(workspace, origin)
    const { head } = await read(workspace)
    expect(head).toEqual({ kind: 'one', commit: sha, isFetched: true })
  })

  test('is not fetched when the job made it', async () => {
    const workspace = makeWorkspace()
    const made = addClone(workspace, OWN).commit({ 'b.txt': 'b' })
    expect((await read(workspace)).head).toEqual({ kind: 'one', commit: made, isFetched: false })
  })

  test('is that of the only clone one directory below', async () => {
    const workspace = makeWorkspace({ 'notes/a.txt': '', 'deep/er/a.txt': '' })
    const { sha } = addClone(makeIn(workspace, 'app'), OWN)
    addClone(makeIn(workspace, 'tools'), 'https://github.com/Codertocat/tools')
    addClone(makeIn(workspace, 'mirror'), 'https://ghes.example/Codertocat/Hello-World')
    addClone(makeIn(workspace, 'scratch'), undefined)
    addClone(makeIn(workspace, 'deep/er'), OWN, 'deep')
    expect((await read(workspace)).head).toMatchObject({ kind: 'one', commit: sha })
  })

  test('is that of the clone below when the workspace is a clone of another repository', async () => {
    const workspace = makeWorkspace()
    addClone(workspace, 'https://github.com/Codertocat/tools')
    const { sha } = addClone(makeIn(workspace, 'app'), OWN, 'app')
    expect((await read(workspace)).head).toMatchObject({ kind: 'one', commit: sha })
  })

  test('is several when two clones below differ', async () => {
    const workspace = makeWorkspace()
    addClone(makeIn(workspace, 'left'), OWN, 'left')
    addClone(makeIn(workspace, 'right'), OWN, 'right')
    expect((await read(workspace)).head).toEqual({ kind: 'several' })
  })

  test('is none without a clone, without a commit and without a workspace', async () => {
    const workspace = makeWorkspace()
    expect(await read(workspace)).toEqual({ head: { kind: 'none' }, dates: new Map() })
    initClone(workspace).git('remote', 'add', 'origin', OWN)
    expect((await read(workspace)).head).toEqual({ kind: 'none' })
    expect((await read(join(workspace, 'missing'))).head).toEqual({ kind: 'none' })
  })
})

test('commits have the dates at which they were committed, with that of what is checked out', async () => {
  const workspace = makeWorkspace()
  const { git, commit } = initClone(workspace)
  git('remote', 'add', 'origin', OWN)
  const first = commit({ 'a.txt': 'a' })
  const dateOf = (sha: string) => Number(git('show', '--no-patch', '--format=%ct', sha)) * 1000
  const last = commit({ 'a.txt': 'b' })
  const { dates } = await read(workspace, [first.toUpperCase(), 'ab'.repeat(20), 'main'])
  expect([...dates]).toEqual([
    [first, dateOf(first)],
    [last, dateOf(last)],
  ])
})
