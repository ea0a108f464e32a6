import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import {
  generateMember,
  mergePullRequest,
  pushCommit,
} from '../../../sandbox/github/generate-organization.ts'
import { DAY, HOUR } from '../../../sandbox/github/generated.ts'
import type { Model } from '../../../sandbox/github/model.ts'
import type { Asked, Fault } from '../../../sandbox/github/server.ts'
import { findCall } from '../../../sandbox/phaset-calls.ts'
import { type FaultyServer, startServer } from '../../helpers/faulty-server.ts'
import { errorsOf, openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'

jest.setTimeout(60_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const SINCE = { since: new Date(FROM).toISOString() }
const FIRST = { at: FROM + 2 * DAY }
const SECOND = { at: FROM + 4 * DAY }

/** Repositories 1 to 5 with a merged pull request each. */
let models: Model[]
let phaset: FaultyServer
let workflow: SyncWorkflow
/** What Phaset and GitHub do with their requests, until a test says otherwise. */
let answer: RequestListener
let githubFault: (asked: Asked) => Fault | undefined

const recordId = (id: number) => `r0000000${id}x`
const takes: RequestListener = (request, response) => {
  const { kind, recordId = '' } = findCall(request.url ?? '') ?? {}
  const { mergedAt } = JSON.parse(phaset.requests.at(-1)?.body ?? '')
  if (kind === 'event') events.push([Number(recordId.slice(1, 9)), Number(mergedAt)])
  else records.push(Number(recordId.slice(1, 9)))
  response.end()
}
/** What Phaset answered with 200: the repository of each event, and when it happened. */
let events: [repository: number, at: number][]
let records: number[]

beforeEach(async () => {
  events = []
  records = []
  answer = takes
  githubFault = () => undefined
  models = [1, 2, 3, 4, 5].map((id) => generateMember(id, 'plain', FROM).model)
  phaset = await startServer((request, response) => answer(request, response))
  workflow = await openSyncWorkflow(models as [Model, ...Model[]], phaset.endpoint, {
    onRequest: (asked) => githubFault(asked),
  })
})
afterEach(async () => {
  expect(workflow.violations).toEqual([])
  await workflow.close()
  await phaset.close()
})

const INPUTS = {
  'org-id': '',
  'record-id': '',
  repositories: 'acme/*',
  events: 'pr-*',
  'webhook-token': [1, 2, 3, 4, 5, 6].map((id) => `${recordId(id)}: token`).join('\n'),
}
const run = (inputs: Record<string, string>, time: { at: number }) =>
  workflow.run({ ...INPUTS, ...inputs }, time)

const firstOf = (...ids: number[]) => ids.map((id) => [id, FROM + HOUR])

/** Between the runs, something happens in the repositories that were read. */
function moveOn(...ids: number[]) {
  for (const id of ids) mergePullRequest(models[id - 1] as Model, FROM + 3 * DAY)
  return ids.map((id) => [id, FROM + 3 * DAY])
}

/** Whether GitHub is asked for the pull requests of a repository. */
const isAbout = (asked: Asked, id: number) =>
  asked.api === 'graphql' &&
  asked.operation === 'PullRequests' &&
  asked.variables.name === `plain-${id}`

test('if the deadline passes in the middle, the next run does the rest, and the slow one last', async () => {
  githubFault = (asked) => {
    if (!isAbout(asked, 3)) return undefined
    const { now } = Date
    Date.now = () => now() + HOUR
    return { status: 502 }
  }
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, events, records]).toEqual([0, firstOf(1, 2), [1, 2]])
  expect(first.stdout).toMatch(/3 repositories weren't read completely before deadline/)
  expect(first.summary).toContain('Left for the next run: 3.')

  githubFault = () => undefined
  const moved = moveOn(1, 2)
  const second = await run({}, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events).toEqual([...firstOf(1, 2, 4, 5), ...moved, ...firstOf(3)])
  expect(records.toSorted()).toEqual([1, 2, 3, 4, 5])
})

test("if GitHub's limit comes in the middle, the next run begins with what was read the longest ago", async () => {
  const reset = String((FROM + 3 * DAY) / 1000)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  githubFault = (asked) => (isAbout(asked, 3) ? { status: 403, headers } : undefined)
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, events, records]).toEqual([0, firstOf(1, 2), [1, 2]])
  expect(first.stdout).toMatch(
    /3 repositories weren't read: GitHub's limit on requests lasts until/,
  )
  expect(first.summary).toContain('Left for the next run: 3.')

  githubFault = () => undefined
  const moved = moveOn(1, 2)
  const second = await run({}, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events).toEqual([...firstOf(1, 2, 3, 4, 5), ...moved])
  expect(records.toSorted()).toEqual([1, 2, 3, 4, 5])
})

test.each<[string, () => void]>([
  [
    'answers with 503',
    () => {
      answer = (_, response) => response.writeHead(503).end()
    },
  ],
  ['refuses connections', () => phaset.close()],
])('if Phaset %s from the middle on, the next run sends each event once', async (_, breakDown) => {
  githubFault = (asked) => {
    if (isAbout(asked, 3)) breakDown()
    return undefined
  }
  const first = await run({ ...SINCE, 'fail-on': 'any' }, FIRST)
  expect([first.exitCode, events]).toEqual([1, firstOf(1, 2)])
  expect(first.stdout).toMatch(/1 event left for the next run/)
  // What is found while Phaset is down would only fill the state.
  expect(first.summary).toContain('Left for the next run: 2.')

  await phaset.close()
  phaset = await startServer(takes)
  githubFault = () => undefined
  const moved = moveOn(1, 2)
  const second = await run({ endpoint: phaset.endpoint }, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events).toEqual([...firstOf(1, 2, 3, 4, 5), ...moved])
  expect(records.toSorted()).toEqual([1, 2, 3, 4, 5])
})

test.each([
  ["doesn't find", 'NOT_FOUND', /acme\/plain-3: .*doesn't find the repository/],
  ['refuses to read', 'FORBIDDEN', /acme\/plain-3: .*refused a request .*contents: read/],
])('a repository that GitHub %s at first has all its events later', async (_, type, message) => {
  githubFault = (asked) => {
    if (asked.api !== 'graphql' || asked.variables.name !== 'plain-3') return undefined
    const errors = [{ type, path: ['repository'], message: '' }]
    return { status: 200, body: { data: { repository: null }, errors } }
  }
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, errorsOf(first)]).toEqual([1, [expect.stringMatching(message)]])
  expect([events, records]).toEqual([firstOf(1, 2, 4, 5), [1, 2, 4, 5]])

  githubFault = () => undefined
  const moved = moveOn(3, 5)
  const second = await run({}, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events).toEqual([...firstOf(1, 2, 4, 5, 3), ...moved])
  expect(records.toSorted()).toEqual([1, 2, 3, 4, 5])
})

test('a run that gets no list of repositories is not synced until any time', async () => {
  githubFault = (asked) =>
    asked.api === 'graphql' && asked.operation === 'Repositories' ? { status: 401 } : undefined
  const { exitCode, outputs, summary } = await run(SINCE, FIRST)
  expect([exitCode, outputs['synced-until'], events]).toEqual([1, '', []])
  expect(summary).not.toContain('Read up to')
})

test('a renamed repository continues, and an added one starts its history back', async () => {
  await run(SINCE, FIRST)
  const moved = moveOn(1)
  Object.assign(models[0] as Model, { name: 'renamed' })
  const { model: added } = generateMember(6, 'plain', FROM - 10 * DAY)
  pushCommit(added, FROM + DAY)
  mergePullRequest(added, FROM + DAY)
  models.push(added)
  await run({ history: '7d' }, SECOND)
  expect(events).toEqual([...firstOf(1, 2, 3, 4, 5), [6, FROM + DAY], ...moved])
})

test('a warning about several repositories is one line that names them', async () => {
  githubFault = (asked) =>
    asked.api === 'graphql' && asked.operation === 'PullRequests'
      ? { change: ({ data }) => Object.assign(data, { repository: UNREADABLE }) }
      : undefined
  const { exitCode, summary } = await run(SINCE, FIRST)
  expect([exitCode, events]).toEqual([0, []])
  expect(summary.match(/⚠️ GitHub.*/g)).toEqual([
    "⚠️ GitHub couldn't load a pull request, so its events are missing; for acme/plain-1, acme/plain-2, acme/plain-3, acme/plain-4, acme/plain-5",
  ])
})

test('a note on several repositories is one line that names the first', async () => {
  for (const { releases } of models) {
    const times = { createdAt: FROM, publishedAt: FROM + DAY }
    const flags = { isDraft: false, isPrerelease: false, author: null }
    releases.push({ id: 1, tag: 'v1', sha: undefined, ...times, ...flags })
  }
  const { summary } = await run({ ...SINCE, events: 'deployment', deployments: 'releases' }, FIRST)
  expect(summary.match(/ℹ️ .*/g)).toEqual([
    expect.stringMatching(/^ℹ️ acme\/plain-1 and 4 more: Release "v1" isn't reported/),
  ])
})

const UNREADABLE = {
  pullRequests: { nodes: [null], pageInfo: { hasNextPage: false, endCursor: null } },
}

test.each([
  ['a first start', false],
  ['another start', true],
])("%s that meets GitHub's limit begins there in the next run", async (_, isKnown) => {
  if (isKnown) await run({ since: new Date(FROM - 9 * DAY).toISOString() }, { at: FROM - 8 * DAY })
  const limit = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
  }
  githubFault = () => limit
  const start = { since: new Date(FROM + 2 * HOUR).toISOString() }
  const first = await run(start, FIRST)
  expect([first.exitCode, events]).toEqual([0, []])
  expect(first.stdout).toMatch(/GitHub's limit on requests lasts until/)

  githubFault = () => undefined
  const moved = moveOn(1, 2)
  const second = await run({}, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events).toEqual(moved)
})

test('a repository that is missing at a start begins there too once it is found', async () => {
  const inputs = { repositories: 'acme/plain-1, acme/plain-2' }
  Object.assign(models[1] as Model, { isHidden: true })
  const start = { ...inputs, since: new Date(FROM + 2 * HOUR).toISOString() }
  const first = await run(start, FIRST)
  expect([first.exitCode, events]).toEqual([1, []])

  Object.assign(models[1] as Model, { isHidden: false })
  const moved = moveOn(1, 2)
  const second = await run(inputs, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(events.toSorted()).toEqual(moved)
})

test('a repair that reaches beyond the point sends nothing twice', async () => {
  await run(SINCE, FIRST)
  const moved = moveOn(1, 2)
  events.length = 0
  const since = new Date(FROM).toISOString()
  const until = new Date(SECOND.at).toISOString()
  await run({ since, until }, SECOND)
  expect(events.toSorted()).toEqual(firstOf(1, 2, 3, 4, 5))
  events.length = 0
  await run({}, SECOND)
  expect(events.toSorted()).toEqual(moved)
})
