import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GithubApi, startGithubApi } from '../../sandbox/github-api.ts'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { initClone } from '../helpers/clone.ts'
import { manifestOf } from '../helpers/components.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace, write } from '../helpers/workspace.ts'

const IDS = { web: 'webshop001', api: 'shopapi001', catalog: 'catalog001', ship: 'libship001' }
const SHOP = {
  'apps/web/phaset.manifest.json': manifestOf(IDS.web),
  'apps/api/phaset.manifest.json': manifestOf(IDS.api),
}
const { before: BEFORE, after: AFTER, repository } = pushedToDefaultBranch()

let phaset: Phaset
let github: GithubApi
beforeAll(async () => {
  const records = Object.fromEntries(Object.values(IDS).map((id) => [id, 'token']))
  phaset = await startPhaset({ orgId: 'acme', records })
  github = await startGithubApi({
    comparisons: { [`${BEFORE}...${AFTER}`]: { files: ['apps/web/a', 'libs/ship'] } },
  })
})
afterAll(async () => {
  await Promise.all([phaset.close(), github.close()])
})

/** Pushes two commits. @returns the records that got the change, and whether GitHub was asked */
async function push(
  workspace: string,
  directories: string[],
  { before = BEFORE, after = AFTER, env = {} }: Push = {},
) {
  const [accepted, requests] = [phaset.accepted.length, github.requests.length]
  const payload = pushedToDefaultBranch()
  const [head] = payload.commits
  Object.assign(payload, { before, after, head_commit: { ...head, id: after } })
  const { exitCode } = await runInProcess({
    event: 'push',
    payload,
    workspace,
    inputs: {
      endpoint: phaset.endpoint,
      'webhook-token': 'token',
      'working-directory': directories.join('\n'),
      record: 'false',
      standards: 'false',
    },
    env: { GITHUB_API_URL: github.url, ...env },
  })
  expect(exitCode).toBe(0)
  const sent = phaset.accepted.slice(accepted).map(({ recordId }) => recordId)
  return { sent: sent.sort(), asked: github.requests.length > requests }
}

type Push = { before?: string; after?: string; env?: Record<string, string> }

describe('the changed files of a push', () => {
  test('belong to the clone of this repository, beside that of another', async () => {
    const workspace = makeWorkspace({ 'shop/a': '', 'catalog/a': '' })
    const shop = initClone(join(workspace, 'shop'))
    const before = shop.commit(SHOP)
    const after = shop.commit({ 'apps/web/a': '1' })
    initClone(join(workspace, 'catalog')).commit({
      'phaset.manifest.json': manifestOf(IDS.catalog),
    })
    const directories = ['catalog', 'shop/apps/*']
    const local = await push(workspace, directories, { before, after })
    expect(local).toEqual({ sent: [IDS.web], asked: false })

    // The commits are not in the clone, which its origin gives away.
    shop.git('remote', 'add', 'origin', `https://github.com/${repository.full_name}`)
    expect(await push(workspace, directories)).toEqual({ sent: [IDS.web], asked: true })
  })

  test('have a submodule that is a component, by git and by GitHub', async () => {
    const workspace = makeWorkspace({ 'ship/a': '', 'shop/a': '' })
    const ship = initClone(join(workspace, 'ship'))
    ship.commit({ 'phaset.manifest.json': manifestOf(IDS.ship) })
    const root = join(workspace, 'shop')
    const { commit, git } = initClone(root)
    const from = ['-c', 'protocol.file.allow=always']
    git(...from, 'submodule', '--quiet', 'add', join(workspace, 'ship'), 'libs/ship')
    const before = commit(SHOP)
    ship.commit({ a: '2' })
    git(...from, 'submodule', '--quiet', 'update', '--remote')
    const after = commit({})
    const directories = ['apps/*', 'libs/ship']
    expect(await push(root, directories, { before, after })).toEqual({
      sent: [IDS.ship],
      asked: false,
    })
    expect(await push(root, directories)).toEqual({ sent: [IDS.ship, IDS.web].sort(), asked: true })
  })

  test('are not downloaded into a partial clone: GitHub is asked', async () => {
    const origin = makeWorkspace()
    const { commit, git } = initClone(origin)
    git('config', 'uploadpack.allowFilter', 'true')
    git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const before = commit(SHOP)
    const after = commit({ 'apps/api/a': '1' })
    const root = join(makeWorkspace(), 'clone')
    git('clone', '--quiet', '--depth=1', '--filter=blob:none', `file://${origin}`, root)
    const objects = initClone(root).git('count-objects', '-v')
    // GitHub has no such comparison: the change goes to all.
    expect(await push(root, ['apps/*'], { before, after })).toEqual({
      sent: [IDS.api, IDS.web].sort(),
      asked: true,
    })
    expect(initClone(root).git('count-objects', '-v')).toBe(objects)
  })
})

describe('git', () => {
  /** A git that leaves a file behind. */
  function makeGit(): { mark: string; env: { PATH: string } } {
    const bin = makeWorkspace({ git: '#!/bin/sh\ntouch "$0.ran"\n' })
    chmodSync(join(bin, 'git'), 0o755)
    return { mark: join(bin, 'git.ran'), env: { PATH: `${bin}${delimiter}${process.env.PATH}` } }
  }

  test('is started in a clone', async () => {
    const workspace = makeWorkspace(SHOP)
    initClone(workspace)
    const { mark, env } = makeGit()
    expect(await push(workspace, ['apps/*'], { env })).toEqual({ sent: [IDS.web], asked: true })
    expect(existsSync(mark)).toBe(true)
  })

  test('is not started in plain files that look like a bare repository', async () => {
    const workspace = makeWorkspace({ ...SHOP, HEAD: 'ref: refs/heads/main\n' })
    for (const directory of ['objects', 'refs']) mkdirSync(join(workspace, directory))
    write(workspace, 'config', '[core]\nbare = true\nfsmonitor = touch ran\n')
    const { mark, env } = makeGit()
    expect(await push(workspace, ['apps/*'], { env })).toEqual({ sent: [IDS.web], asked: true })
    expect(existsSync(mark)).toBe(false)
  })
})
