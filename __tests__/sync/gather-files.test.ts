import { expect, jest, test } from '@jest/globals'
import { DAY, HOUR, SECOND } from '../../sandbox/github/generated.ts'
import { emptyModel, isoOf, type Model } from '../../sandbox/github/model.ts'
import { type GithubOptions, startGithub } from '../../sandbox/github/server.ts'
import { openApi } from '../../src/github-api/api.ts'
import type { Deployment } from '../../src/github-api/history/facts.ts'
import { readWith } from '../../src/github-api/history/read-history.ts'
import { gatherFiles, type PastSubject } from '../../src/sync/gather-files.ts'
import { createImpatientClock } from '../helpers/history.ts'

// The first test loads GitHub's description of its API.
jest.setTimeout(60_000)

const NOW = Date.parse('2026-03-01T00:00:00Z')
const shaOf = (index: number) => String(index).repeat(40)

/** Five commits in a line. Each changes one file, and each was deployed, the third one in vain. */
function createModel(): Model {
  const model = emptyModel()
  for (const index of [1, 2, 3, 4, 5]) {
    const at = NOW - 60 * DAY + index * DAY
    const parents = index === 1 ? [] : [shaOf(index - 1)]
    const files = [`file${index}`]
    model.commits.set(shaOf(index), { sha: shaOf(index), parents, date: isoOf(at), files })
    model.deployments.push({
      id: index,
      sha: shaOf(index),
      environment: 'production',
      createdAt: at,
      creator: null,
      statuses: [{ state: index === 3 ? 'FAILURE' : 'SUCCESS', at: at + HOUR }],
    })
  }
  const files = Array.from({ length: 150 }, (_, i) => ({ path: `f${i}`, changeType: 'ADDED' }))
  const dates = { createdAt: NOW, updatedAt: NOW, mergedAt: null }
  const people = { mergedBy: null, author: null, isFromFork: false }
  model.pullRequests.push({
    id: 7,
    number: 7,
    ...dates,
    ...people,
    files,
    reviews: [],
    timeline: [],
  })
  return model
}

const deployed = (index: number): Deployment => ({
  id: String(index),
  sha: shaOf(index),
  environment: 'production',
  creator: null,
  succeededAt: NOW - 60 * DAY + index * DAY + HOUR,
})

const push = (before: number, after: number): PastSubject => ({
  at: NOW,
  subject: { kind: 'commits', before: shaOf(before), after: shaOf(after) },
})
const deployment = (index: number): PastSubject => ({
  at: deployed(index).succeededAt,
  subject: { kind: 'deployment', sha: shaOf(index), names: [], environment: 'production' },
})
const known = (...files: string[]) => ({ kind: 'known', files })

async function gather(
  subjects: PastSubject[],
  options: GithubOptions & { deployments?: Deployment[]; deadline?: number } = {},
) {
  const { deployments = [], deadline = HOUR, ...given } = options
  const github = await startGithub(createModel(), given)
  const cancelled = new AbortController().signal
  const clock = createImpatientClock()
  try {
    const access = { token: 'token', baseUrl: github.url, repository: 'acme/shop', cancelled }
    const means = {
      deadline: clock.now() + deadline,
      cancelled,
      clock,
      onProgress: () => undefined,
    }
    const result = await readWith(await openApi(access, []), means, async (requests) => ({
      kind: 'found' as const,
      files: await gatherFiles(subjects, requests, deployments),
    }))
    expect(github.violations).toEqual([])
    const asked = github.spent.requests
    return { result, asked, slept: clock.slept }
  } finally {
    await github.close()
  }
}

test('pushes and pull requests get all their files, each read once', async () => {
  const pull: PastSubject = { at: NOW, subject: { kind: 'pull-request', number: 7 } }
  const { result, asked } = await gather([push(1, 3), pull, push(1, 3), { ...pull, at: NOW + 1 }])
  const all = known(...Array.from({ length: 150 }, (_, i) => `f${i}`))
  expect(result).toEqual({
    kind: 'found',
    files: [known('file2', 'file3'), all, known('file2', 'file3'), all],
  })
  expect(asked).toBe(3)
})

test('a force push gets the files of both sides', async () => {
  const { result } = await gather([push(5, 3)])
  expect(result).toMatchObject({ files: [known('file4', 'file5')] })
})

test('a deployment gets the files since the one before it, from what is already read', async () => {
  const deployments = [1, 2, 4, 5].map(deployed)
  const { result, asked } = await gather([deployment(4), deployment(5)], { deployments })
  expect(result).toMatchObject({ files: [known('file3', 'file4'), known('file5')] })
  expect(asked).toBe(2)
})

test('a deployment follows the latest earlier one of another commit in its environment', async () => {
  const others: Deployment[] = [
    { ...deployed(1), environment: 'staging' },
    { ...deployed(5), succeededAt: deployed(4).succeededAt },
    deployed(2),
    { ...deployed(4), succeededAt: deployed(3).succeededAt },
    deployed(1),
  ]
  const { result, asked } = await gather([deployment(4)], { deployments: others })
  expect(result).toMatchObject({ files: [known('file3', 'file4')] })
  expect(asked).toBe(1)
})

test('two deployments of a commit each have the one before them', async () => {
  const again = { ...deployment(4), at: deployed(5).succeededAt + HOUR }
  const deployments = [1, 2, 4, 5].map(deployed)
  const { result } = await gather([deployment(4), again], { deployments })
  expect(result).toMatchObject({ files: [known('file3', 'file4'), known('file5')] })
})

test('the first deployment that is read gets the one before it from GitHub', async () => {
  const { result } = await gather([deployment(4)], { deployments: [deployed(4)] })
  expect(result).toMatchObject({ files: [known('file3', 'file4')] })
})

test.each<[string, PastSubject, string]>([
  ['commits that GitHub no longer has', push(1, 9), 'GitHub no longer has its commits'],
  ['a new branch', push(0, 3), 'the branch is new'],
  ['the first deployment', deployment(1), 'the environment has no earlier deployment'],
  [
    'a deployment without an environment',
    { at: NOW, subject: { kind: 'deployment', sha: shaOf(4), names: [] } },
    'it has no environment',
  ],
  ['an incident', { at: NOW, subject: { kind: 'incident', labels: [] } }, 'it has no commit'],
  ['nothing but a repository', { at: NOW, subject: { kind: 'repository' } }, 'it has no commit'],
])('the files of %s are unknown', async (_, subject, reason) => {
  const { result } = await gather([subject])
  expect(result).toEqual({ kind: 'found', files: [{ kind: 'unknown', reason }] })
})

test("GitHub's limits are waited for", async () => {
  const limited = { status: 403, headers: { 'retry-after': '30' } }
  const onRequest = ({ count }: { count: number }) => (count === 1 ? limited : undefined)
  const { result, slept } = await gather([push(1, 2)], { onRequest })
  expect(result).toMatchObject({ files: [known('file2')] })
  expect(slept.some((delay) => delay > 29 * SECOND)).toBe(true)
})

test('a limit that lasts longer than the deadline ends the reading', async () => {
  const onRequest = () => ({ status: 429, headers: { 'retry-after': '3600' } })
  const { result } = await gather([push(1, 2)], { onRequest, deadline: HOUR / 2 })
  expect(result).toMatchObject({ kind: 'limited' })
})

test('a comparison that is too large for GitHub is unknown, but an outage ends the reading', async () => {
  const tooLarge = await gather([push(1, 2), push(2, 3)], {
    onRequest: (asked) =>
      asked.api === 'rest' && asked.path.includes(shaOf(1)) ? { status: 500 } : undefined,
  })
  const unknown = { kind: 'unknown', reason: "GitHub's API can't list them" }
  expect(tooLarge.result).toEqual({ kind: 'found', files: [unknown, known('file3')] })
  const outage = await gather([push(1, 2)], { onRequest: () => ({ status: 500 }) })
  expect(outage.result).toMatchObject({ kind: 'failed' })
})

test('a missing permission ends the reading, and is named', async () => {
  const { result } = await gather([deployment(4)], { onRequest: () => ({ status: 403 }) })
  expect(result).toMatchObject({
    kind: 'failed',
    problem: expect.stringContaining('give the token deployments: read'),
  })
})
