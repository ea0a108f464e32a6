import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { getLocal } from 'mockttp'
import { type GithubApi, startGithubApi } from '../../sandbox/github-api.ts'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { initClone } from '../helpers/clone.ts'
import { manifestOf } from '../helpers/components.ts'
import { MANIFEST, ORG_ID, RECORD_ID, runBuiltStep, startAcme, TOKEN } from '../helpers/run-step.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

/** Each part of the line once, from the file of dist that has it. `__tests__/run` tests the rest. */

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const MANIFEST_FILE = { 'phaset.manifest.json': JSON.stringify(MANIFEST) }
const FILES = { ...MANIFEST_FILE, 'README.md': 'Hello\n', 'src/a.ts': 'export {}\n' }

test('record and standards are uploaded, and no other program is started', async () => {
  // Node's permission model refuses child processes; newer ones refuse the network too.
  const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ' --allow-net' : ''
  const { exitCode, sent, outputs } = await runBuiltStep(phaset, {
    files: FILES,
    env: { NODE_OPTIONS: `--permission --allow-fs-read=* --allow-fs-write=*${network}` },
  })
  expect([exitCode, sent]).toEqual([0, ['change', 'record', 'standards']])
  expect(outputs).toMatchObject({ passes: '1', warnings: '1', failures: '1' })
})

test('a mistake in a manifest is shown at its line, by its path in the repository', async () => {
  const workspace = makeWorkspace({ 'shop/a': '' })
  const wrong = JSON.stringify({ ...MANIFEST, spec: 7 })
  initClone(join(workspace, 'shop')).commit({ 'web/phaset.manifest.json': wrong })
  const inputs = { 'working-directory': 'shop/web', event: 'none', standards: 'false' }
  const { exitCode, stdout } = await runBuiltStep(phaset, { workspace, inputs })
  expect(exitCode).toBe(1)
  expect(stdout).toMatch(/^::error [^:]*file=web\/phaset\.manifest\.json,line=1/m)
})

test('a manual run without a manifest shows one', async () => {
  const { exitCode, summary } = await runBuiltStep(phaset, {
    event: 'workflow_dispatch',
    payload: {
      ref: 'refs/heads/main',
      repository: { name: 'greeter', full_name: 'acme/greeter', default_branch: 'main' },
    },
    files: { 'package.json': { version: '1.4.0' } },
  })
  expect(exitCode).toBe(0)
  expect(summary).toContain('"version": "1.4.0"')
})

test('a replay sends what its file has', async () => {
  const body = { event: 'comment' }
  const line = { outcome: 'not-arrived', kind: 'event', orgId: ORG_ID, recordId: RECORD_ID, body }
  const { exitCode, accepted } = await runBuiltStep(phaset, {
    files: { 'a.jsonl': JSON.stringify(line) },
    inputs: { replay: 'a.jsonl' },
  })
  expect([exitCode, accepted.map((each) => each.body)]).toEqual([0, [body]])
})

test('a named deployment is of the commit that is checked out', async () => {
  const workspace = makeWorkspace()
  const { commit, git } = initClone(workspace)
  git('remote', 'add', 'origin', 'https://github.com/Codertocat/Hello-World')
  const sha = commit(MANIFEST_FILE)
  git('update-ref', 'refs/remotes/origin/topic', 'HEAD')
  const given = { event: 'schedule', payload: {}, workspace, inputs: { event: 'deployment' } }
  const { exitCode, accepted } = await runBuiltStep(phaset, given)
  expect([exitCode, accepted.map(({ body }) => body.commitSha)]).toEqual([0, [sha]])
})

describe('a push to a repository of several components', () => {
  const { before, after } = pushedToDefaultBranch()
  const SHOP = {
    'apps/web/phaset.manifest.json': manifestOf('webshop001'),
    'apps/api/phaset.manifest.json': manifestOf('shopapi001'),
  }
  let fleet: Phaset
  let github: GithubApi
  beforeAll(async () => {
    fleet = await startPhaset({ orgId: 'acme', records: { webshop001: TOKEN, shopapi001: TOKEN } })
    github = await startGithubApi({
      comparisons: { [`${before}...${after}`]: { files: ['apps/web/a'] } },
    })
  })
  beforeEach(() => {
    fleet.accepted.length = 0
  })
  afterAll(() => Promise.all([fleet.close(), github.close()]))

  /** @returns the records that got the change */
  async function push(workspace: string, env: Record<string, string>): Promise<string[]> {
    const inputs = { 'working-directory': 'apps/*', record: 'false', standards: 'false' }
    const given = { payload: pushedToDefaultBranch(), workspace, inputs, env }
    const { exitCode, accepted } = await runBuiltStep(fleet, given)
    expect(exitCode).toBe(0)
    return accepted.map(({ recordId }) => recordId)
  }

  test('goes to those that it changed, which GitHub says', async () => {
    const env = { GITHUB_API_URL: github.url }
    expect(await push(makeWorkspace(SHOP), env)).toEqual(['webshop001'])
  })

  test("asks GitHub through the runner's proxy", async () => {
    const proxy = getLocal()
    await proxy.start()
    const answer = { behind_by: 0, files: [{ filename: 'apps/api/a' }] }
    const asked = await proxy.forGet().thenJson(200, answer)
    const env = {
      GITHUB_API_URL: 'http://github.invalid/api/v3',
      http_proxy: proxy.url,
      no_proxy: '127.0.0.1',
    }
    const sent = await push(makeWorkspace(SHOP), env)
    const requests = await asked.getSeenRequests()
    await proxy.stop()
    expect(requests.map(({ url }) => new URL(url).host)).toEqual(['github.invalid'])
    expect(sent).toEqual(['shopapi001'])
  })

  test('starts no git from the current directory', async () => {
    const workspace = makeWorkspace({ ...SHOP, git: '#!/bin/sh\ntouch "$0.ran"\n' })
    chmodSync(join(workspace, 'git'), 0o755)
    initClone(workspace).commit({ a: '1' })
    const PATH = ['', '.', process.env.PATH].join(delimiter)
    await push(workspace, { GITHUB_API_URL: github.url, PATH })
    expect(existsSync(join(workspace, 'git.ran'))).toBe(false)
  })
})

test('where RUNNER_TEMP is empty, the undelivered file is in the directory for temporary files', async () => {
  const directory = makeWorkspace()
  const { outputs } = await runBuiltStep(phaset, {
    inputs: { 'webhook-token': 'wrong' },
    env: { RUNNER_TEMP: '', TMPDIR: directory },
  })
  const [file = ''] = readdirSync(directory).filter((name) => name.startsWith('phaset-'))
  expect(outputs.undelivered).toBe(join(directory, file))
})
