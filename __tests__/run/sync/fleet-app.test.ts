import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { generateMember } from '../../../sandbox/github/generate-organization.ts'
import { DAY, HOUR } from '../../../sandbox/github/generated.ts'
import type { Model } from '../../../sandbox/github/model.ts'
import type { Asked, Fault } from '../../../sandbox/github/server.ts'
import { type Phaset, startPhaset } from '../../../sandbox/phaset.ts'
import { errorsOf, openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'

jest.setTimeout(60_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const SINCE = { since: new Date(FROM).toISOString() }
const FIRST = { at: FROM + 2 * DAY }
const SECOND = { at: FROM + 4 * DAY }

/** Repositories 1 to 3, with a merged pull request each. The first one has the workflow. */
let models: [Model, Model, Model]
let phaset: Phaset
let workflow: SyncWorkflow
let githubFault: (asked: Asked) => Fault | undefined

const members = () => [1, 2, 3].map((id) => generateMember(id, 'plain', FROM))
const tokens = Object.fromEntries(
  members().flatMap(({ recordIds }) => recordIds.map((id) => [id, `token-${id}`])),
)

beforeEach(async () => {
  githubFault = () => undefined
  models = members().map(({ model }) => model) as typeof models
  phaset = await startPhaset({ orgId: 'acme', records: tokens })
  workflow = await openSyncWorkflow(models, phaset.endpoint, {
    onRequest: (asked) => githubFault(asked),
  })
})
afterEach(async () => {
  expect(workflow.violations).toEqual([])
  await workflow.close()
  await phaset.close()
})

const run = (inputs: Record<string, string>, time: { at: number }) =>
  workflow.run(
    {
      'org-id': '',
      'record-id': '',
      'github-token': 'ghs_token',
      repositories: 'acme/*',
      events: 'pr-*',
      'webhook-token': Object.entries(tokens)
        .map(([id, token]) => `${id}: ${token}`)
        .join('\n'),
      ...inputs,
    },
    time,
  )

/** The repositories of the events that Phaset got, and when each event happened. */
const events = () =>
  phaset.accepted
    .filter(({ kind }) => kind === 'event')
    .map(({ recordId, body }) => [Number(recordId.slice(1, 9)), Number(body.mergedAt)])
const firstOf = (...ids: number[]) => ids.map((id) => [id, FROM + HOUR])

test("a public repository is synced once it has the App, from the history's start", async () => {
  models[1].isWithoutApp = true
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, errorsOf(first), events()]).toEqual([0, [], firstOf(1, 3)])
  expect(first.stdout + first.summary).not.toContain('plain-2')

  models[1].isWithoutApp = false
  await run({}, SECOND)
  expect(events()).toEqual(firstOf(1, 3, 2))
})

test('with GITHUB_TOKEN, a warning says why only one repository is synced', async () => {
  for (const model of models.slice(1)) model.isWithoutApp = true
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, errorsOf(first), events()]).toEqual([0, [], firstOf(1)])
  expect(first.stdout).toMatch(/^::warning title=Phaset%3A input::.*GITHUB_TOKEN/m)
  expect(first.summary).toContain(
    'finds only acme/plain-1, because acme/plain-1 is the only repository of github-token',
  )

  // The others begin where the first run began, although their history would be shorter.
  for (const model of models.slice(1)) model.isWithoutApp = false
  const second = await run({ history: '0' }, SECOND)
  expect([second.exitCode, errorsOf(second)]).toEqual([0, []])
  expect(second.stdout).not.toContain('GITHUB_TOKEN')
  expect(events()).toEqual(firstOf(1, 2, 3))
})

test('a run that can read nothing shows up to when the others have been read', async () => {
  models[1].files = {}
  const first = await run(SINCE, FIRST)
  const readUpTo = first.outputs['synced-until'] ?? ''

  // A run by hand uploads all records, so it reads something of each repository.
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }
  githubFault = (asked) => (isRest(asked) || isNews(asked) ? undefined : { status: 403, headers })
  const second = await run({ record: 'true' }, SECOND)
  expect([second.exitCode, second.outputs['synced-until']]).toEqual([0, readUpTo])
  expect(second.summary).toContain(`Read up to \`${readUpTo}\`.`)
})

test('without any manifest, nothing has been read up to any time', async () => {
  for (const model of models) model.files = {}
  const { exitCode, outputs, summary } = await run(SINCE, FIRST)
  expect([exitCode, outputs['synced-until']]).toEqual([0, ''])
  expect(summary).toContain('Skipped: 3 without a manifest.')
  expect(summary).not.toContain('Read up to')
})

const isRest = ({ api }: Asked) => api === 'rest'
const isNews = (asked: Asked) =>
  asked.api === 'graphql' && asked.operation === 'InstalledRepositories'

test.each([
  ['list', isRest],
  ['news', isNews],
])("if GitHub's limit comes with the %s, the next run does everything", async (_, isHit) => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }
  githubFault = (asked) => (isHit(asked) ? { status: 403, headers } : undefined)
  const first = await run(SINCE, FIRST)
  expect([first.exitCode, errorsOf(first), events()]).toEqual([0, [], []])
  expect(first.stdout).toMatch(
    /::The list of repositories wasn't read: GitHub's limit on requests lasts until/,
  )

  githubFault = () => undefined
  const second = await run({}, SECOND)
  expect([second.exitCode, errorsOf(second), events()]).toEqual([0, [], firstOf(1, 2, 3)])
})

test('a token that GitHub refuses is an error, and the next run does everything', async () => {
  githubFault = () => ({ status: 401 })
  const { exitCode, outputs, stdout } = await run(SINCE, FIRST)
  expect([exitCode, outputs['synced-until'], events()]).toEqual([1, '', []])
  expect(stdout).toMatch(/::error .*acme\/\*: GitHub's API refused a request of github-token/)

  githubFault = () => undefined
  await run({}, SECOND)
  expect(events()).toEqual(firstOf(1, 2, 3))
})

test('if names alone are refused, the error is about the list', async () => {
  githubFault = () => ({ status: 401 })
  const result = await run({ ...SINCE, repositories: 'acme/plain-1, acme/plain-2' }, FIRST)
  expect([result.exitCode, events()]).toEqual([1, []])
  expect(errorsOf(result)).toEqual([
    expect.stringMatching(/^The list of repositories: GitHub's API refused .*hasn't expired/),
  ])
})

test("without repositories, the workflow's own one is named", async () => {
  githubFault = () => ({ status: 401 })
  const result = await run({ ...SINCE, repositories: '' }, FIRST)
  expect(errorsOf(result)).toEqual([expect.stringMatching(/^acme\/plain-1: GitHub's API refused/)])
})
