import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type GithubApi, type GithubFacts, startGithubApi } from '../../sandbox/github-api.ts'
import { gatherChanges } from '../../src/components/changes.ts'
import type { Subject } from '../../src/github/decision.ts'
import { initClone } from '../helpers/clone.ts'
import { componentOf } from '../helpers/components.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

// A busy machine starts git slowly.
jest.setTimeout(30_000)

const NEVER = new AbortController().signal
const BEFORE = 'a'.repeat(40)
const AFTER = 'b'.repeat(40)
const PUSH: Subject = { kind: 'commits', before: BEFORE, after: AFTER }
const PULL_REQUEST: Subject = { kind: 'pull-request', number: 2 }
const DEPLOYMENT: Subject = {
  kind: 'deployment',
  sha: AFTER,
  names: ['production'],
  environment: 'production',
}
const COMPONENTS = [componentOf('apps/web', 'webshop001'), componentOf('apps/api', 'shopapi001')]

const apis: GithubApi[] = []
afterEach(async () => {
  for (const api of apis.splice(0)) {
    await api.close()
    expect(api.violations).toEqual([])
  }
})

/** The changed files of a subject, and the requests to GitHub for them. */
async function gather(facts: GithubFacts, subject: Subject, workspace = makeWorkspace()) {
  const api = await startGithubApi(facts)
  apis.push(api)
  const access = { token: 'token', baseUrl: api.url, repository: 'acme/shop', cancelled: NEVER }
  const events = [{ body: { event: 'comment' as const }, subject }]
  const gathered = await gatherChanges([...events, ...events], COMPONENTS, {
    workspace,
    access,
    serverUrl: 'https://github.com',
  })
  expect(gathered[1]).toEqual(gathered[0])
  return { changed: gathered[0]?.changed, requests: api.requests }
}

const many = (count: number) => Array.from({ length: count }, (_, i) => `apps/web/${i}`)

describe('what a push changed', () => {
  test('comes from the local clone when both ends are there', async () => {
    const workspace = makeWorkspace()
    const { commit } = initClone(workspace)
    const before = commit({ 'apps/web/a': '1' })
    const after = commit({ 'apps/web/a': '2' })
    expect(await gather({}, { kind: 'commits', before, after }, workspace)).toEqual({
      changed: { kind: 'known', files: ['apps/web/a'] },
      requests: [],
    })
  })

  test("comes from GitHub's API otherwise, in one request, old names too", async () => {
    const files = ['apps/web/a', { filename: 'apps/api/new', previous_filename: 'apps/web/old' }]
    const { changed, requests } = await gather(
      { comparisons: { [`${BEFORE}...${AFTER}`]: { files } } },
      PUSH,
    )
    expect(changed).toEqual({
      kind: 'known',
      files: ['apps/web/a', 'apps/api/new', 'apps/web/old'],
    })
    expect(requests).toEqual([`/repos/acme/shop/compare/${BEFORE}...${AFTER}?per_page=1`])
  })

  test('after a force push has what either side has', async () => {
    const comparisons = {
      [`${BEFORE}...${AFTER}`]: { files: ['apps/web/new'], behindBy: 1 },
      [`${AFTER}...${BEFORE}`]: { files: ['apps/web/gone'], behindBy: 1 },
    }
    const { changed } = await gather({ comparisons }, PUSH)
    expect(changed).toEqual({ kind: 'known', files: ['apps/web/new', 'apps/web/gone'] })
  })

  test.each([
    [299, 'known'],
    [300, 'too-many'],
    [5000, 'too-many'],
  ])('with %i files is %s', async (count, kind) => {
    const comparisons = { [`${BEFORE}...${AFTER}`]: { files: many(count) } }
    expect((await gather({ comparisons }, PUSH)).changed).toMatchObject({ kind })
  })

  test('to a new branch is unknown, and nothing is asked', async () => {
    const subject: Subject = { kind: 'commits', before: '0'.repeat(40), after: AFTER }
    const { changed, requests } = await gather({}, subject)
    expect(changed).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('new') })
    expect(requests).toEqual([])
  })

  test.each([401, 403, 404])(
    'is unknown when GitHub answers %i, with what to do',
    async (refusal) => {
      const { changed } = await gather({ refusal }, PUSH)
      expect(changed).toEqual({
        kind: 'unknown',
        reason: `GitHub's API answered ${refusal}; give the job \`permissions: contents: read\`, or another github-token`,
      })
    },
  )

  test.each([
    ['501', 501, "GitHub's API answered 501"],
    ['429', 429, "GitHub's API limits the requests of github-token (429)"],
  ])('is unknown when GitHub answers %s', async (_, refusal, reason) => {
    expect((await gather({ refusal }, PUSH)).changed).toEqual({ kind: 'unknown', reason })
  })

  test('is unknown without a way to GitHub, or without a token', async () => {
    const api = await startGithubApi({})
    await api.close()
    const ask = (token: string) =>
      gatherChanges([{ body: { event: 'comment' }, subject: PUSH }], COMPONENTS, {
        workspace: makeWorkspace(),
        access: { token, baseUrl: api.url, repository: 'acme/shop', cancelled: NEVER },
        serverUrl: 'https://github.com',
      })
    const reason =
      "GitHub's API can't be reached; check GITHUB_API_URL, and the proxy if there is one"
    expect(await ask('token')).toMatchObject([{ changed: { kind: 'unknown', reason } }])
    expect(await ask('')).toMatchObject([
      { changed: { reason: 'github-token is empty; set it to a token with contents: read' } },
    ])
  })

  test('in a clone below the workspace has paths from the workspace', async () => {
    const workspace = makeWorkspace({ 'apps/x': '' })
    const { commit } = initClone(`${workspace}/apps`)
    const before = commit({ 'web/a': '1' })
    const after = commit({ 'web/a': '2' })
    const { changed } = await gather({}, { kind: 'commits', before, after }, workspace)
    expect(changed).toEqual({ kind: 'known', files: ['apps/web/a'] })
  })
})

describe('what a pull request changes', () => {
  test('comes from the local clone when both sides are there', async () => {
    const workspace = makeWorkspace()
    const { commit, git } = initClone(workspace)
    commit({ a: '1' })
    git('switch', '--quiet', '--create', 'topic')
    const head = commit({ 'apps/web/a': '1' })
    git('switch', '--quiet', 'main')
    const base = commit({ 'apps/api/a': '1' })
    expect(await gather({}, { ...PULL_REQUEST, base, head }, workspace)).toEqual({
      changed: { kind: 'known', files: ['apps/web/a'] },
      requests: [],
    })
  })

  test('comes from a clone of a fork too, which has both sides', async () => {
    const workspace = makeWorkspace()
    const { commit, git } = initClone(workspace)
    git('remote', 'add', 'origin', 'https://github.com/mona/shop')
    const base = commit({ a: '1' })
    const head = commit({ 'apps/web/a': '1' })
    expect(await gather({}, { ...PULL_REQUEST, base, head }, workspace)).toEqual({
      changed: { kind: 'known', files: ['apps/web/a'] },
      requests: [],
    })
  })

  test.each([
    [0, 'known', 1],
    [250, 'known', 3],
    [2999, 'known', 30],
    [3000, 'too-many', 30],
  ])("comes from GitHub's API: %i files are %s, in %i pages", async (count, kind, pages) => {
    const { changed, requests } = await gather({ pullRequests: { 2: many(count) } }, PULL_REQUEST)
    expect(changed).toMatchObject(
      kind === 'known' ? { kind, files: many(count) } : { kind, limit: 3000 },
    )
    expect(requests).toHaveLength(pages)
  })
})

describe('what a deployment brings', () => {
  const deployments = [
    { id: 5, sha: 'e'.repeat(40), environment: 'production', states: ['success'] },
    { id: 4, sha: AFTER, environment: 'production', states: ['success', 'in_progress'] },
    { id: 3, sha: 'c'.repeat(40), environment: 'production', states: ['failure'] },
    { id: 2, sha: 'd'.repeat(40), environment: 'staging', states: ['success'] },
    { id: 1, sha: BEFORE, environment: 'production', states: ['inactive', 'success'] },
  ]
  const comparisons = { [`${BEFORE}...${AFTER}`]: { files: ['apps/web/a'] } }

  test('is the difference to the one that succeeded before in that environment', async () => {
    const { changed } = await gather({ deployments, comparisons }, DEPLOYMENT)
    expect(changed).toEqual({ kind: 'known', files: ['apps/web/a'] })
  })

  test('is found behind pages of deployments of the same commit, or of others that failed', async () => {
    const again = Array.from({ length: 150 }, (_, i) => ({
      id: 1000 - i,
      sha: AFTER,
      environment: 'production',
      states: ['success'],
    }))
    const facts = { deployments: [...again, ...deployments.slice(1)], comparisons }
    const { changed, requests } = await gather(facts, DEPLOYMENT)
    expect(changed).toEqual({ kind: 'known', files: ['apps/web/a'] })
    // Two pages, the statuses of two deployments, and the comparison.
    expect(requests).toHaveLength(5)
  })

  test.each<[string, GithubFacts, Subject, string]>([
    [
      'the first one',
      { deployments: deployments.slice(0, 3) },
      DEPLOYMENT,
      'no earlier deployment',
    ],
    [
      'one without an environment',
      {},
      { kind: 'deployment', sha: AFTER, names: [] },
      'no environment',
    ],
    ['one that may not be looked up', { refusal: 403 }, DEPLOYMENT, 'deployments: read'],
  ])('is unknown for %s', async (_, facts, subject, reason) => {
    expect((await gather(facts, subject)).changed).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining(reason),
    })
  })

  test('is not looked up when its environment names a component', async () => {
    const subject: Subject = { ...DEPLOYMENT, names: ['production-web'] }
    expect(await gather({}, subject)).toEqual({ changed: undefined, requests: [] })
  })
})
