import { afterAll, expect, jest, test } from '@jest/globals'
import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import { startGithub } from '../../sandbox/github/server.ts'
import { openApi } from '../../src/github-api/api.ts'
import { findRepositories } from '../../src/github-api/fleet/list-repositories.ts'
import type { ListedRepository, Source } from '../../src/github-api/fleet/listed-repository.ts'
import { readWith } from '../../src/github-api/history/read-history.ts'
import { EVENT_NAMES, type EventName } from '../../src/phaset/contract/event.ts'
import { findMovedEvents, neededSources } from '../../src/sync/news.ts'
import { eventsOf, read } from '../helpers/history.ts'
import { WHOLE } from '../helpers/small-repository.ts'

jest.setTimeout(60_000)

const MINUTE = 60_000
const EVENTS: ReadonlySet<EventName> = new Set(
  EVENT_NAMES.filter((name) => name !== 'comment' && name !== 'pr-opened'),
)
const SOURCES = ['deployments', 'releases'] as const

/** A repository with little of everything, and as it is listed. */
async function list(seed: number, source: (typeof SOURCES)[number]) {
  const { model } = generateRepository({
    seed,
    ...WHOLE,
    pullRequests: 4,
    pushes: 4,
    deployments: 8,
    releases: 4,
    runs: 0,
    incidents: 4,
  })
  const github = await startGithub(model)
  try {
    const cancelled = new AbortController().signal
    const access = { token: 'token', baseUrl: github.url, repository: 'acme/shop', cancelled }
    const clock = { now: Date.now, sleep: async () => undefined }
    const means = { deadline: Date.now() + MINUTE, cancelled, clock, onProgress: () => undefined }
    const inputs = { events: EVENTS, deployments: { kind: source }, 'only-missed': false }
    const found = await readWith(await openApi(access, []), means, async (requests) => ({
      kind: 'found' as const,
      listed: await findRepositories(requests, ['acme/shop'], neededSources(inputs)),
    }))
    if (found.kind !== 'found') throw new Error(found.kind)
    return { model, inputs, listed: found.listed[0] as ListedRepository }
  } finally {
    await github.close()
  }
}

const cases = [1, 2, 3, 4].flatMap((seed) => SOURCES.map((source) => [seed, source] as const))
const quiet = new Set<EventName>()

test.each(cases)('what is not read has nothing: repository %i, %s', async (seed, source) => {
  const { model, inputs, listed } = await list(seed, source)
  const newest = [...listed.news.values()].map(({ at }) => at)
  const points = newest.flatMap((at) => [at - DAY, at, at + 1000, at + 4 * MINUTE, at + 6 * MINUTE])
  for (const from of points) {
    const window = { from, until: WHOLE.until + 400 * DAY }
    const moved = findMovedEvents(listed, window, inputs)
    const unread = new Set([...EVENTS].filter((name) => !moved.has(name)))
    for (const name of unread) quiet.add(name)
    const { history } = await read(model, window, { events: unread, deployments: { kind: source } })
    expect(eventsOf(history, window).filter(({ event }) => unread.has(event))).toEqual([])
  }
})

// Otherwise the test above would prove nothing.
afterAll(() => {
  expect([...quiet].sort()).toEqual([...EVENTS].sort())
})

const nothing = { at: 0, completeFrom: 0 }
type Inputs = Parameters<typeof neededSources>[0]
const INPUTS: Inputs = { events: EVENTS, deployments: undefined, 'only-missed': false }
const ALL_SOURCES: Source[] = ['pushes', 'deployments', 'releases', 'issues', 'pullRequests']

test('a repository without any news is quiet', () => {
  const sources = ['pushes', 'deployments', 'issues', 'pullRequests'] as const
  const news = new Map(sources.map((source) => [source, nothing]))
  expect(findMovedEvents({ news }, { from: DAY * 100, until: DAY * 101 }, INPUTS).size).toBe(0)
})

test('a source that GitHub did not list is read', () => {
  const moved = findMovedEvents({ news: new Map() }, { from: DAY, until: DAY * 2 }, INPUTS)
  expect([...moved].sort()).toEqual([...EVENTS].sort())
})

const MARGIN = 5 * MINUTE
const LONGEST = 35 * DAY
const NOW = 100 * DAY

test.each([
  ['without a deployment since the last run', { at: NOW - MARGIN - 1 }, false],
  ['with one that may be of the window', { at: NOW - MARGIN }, true],
  ['whose last 35 days are all listed', { completeFrom: NOW - LONGEST - MARGIN }, false],
  ['whose last 35 days are not all listed', { completeFrom: NOW - LONGEST - MARGIN + 1 }, true],
])('deployments %s, %j, are read: %s', (_, given, isRead) => {
  const news = new Map([['deployments', { ...nothing, ...given }] as const])
  const inputs = { ...INPUTS, events: new Set(['deployment'] as const) }
  expect(findMovedEvents({ news }, { from: NOW, until: NOW + DAY }, inputs).size > 0).toBe(isRead)
})

test.each<[string, Partial<Inputs>, EventName[]]>([
  ['pushes', {}, ['change']],
  ['deployments', {}, ['deployment']],
  ['deployments', { 'only-missed': true }, []],
  ['releases', { deployments: { kind: 'releases' } }, ['deployment']],
  ['issues', {}, ['incident-opened', 'incident-resolved']],
  ['pullRequests', {}, ['pr-closed', 'pr-merged', 'review-approved', 'review-changes']],
])('news of %s with %j are those of %j', (moved, given, events) => {
  const inputs = { ...INPUTS, ...given }
  const news = new Map(
    ALL_SOURCES.map((source) => [source, source === moved ? { ...nothing, at: NOW } : nothing]),
  )
  const found = findMovedEvents({ news }, { from: NOW, until: NOW + DAY }, inputs)
  expect([...found].sort()).toEqual(events)
})

test('deployments of a workflow are always read, because GitHub does not list its runs', () => {
  const news = new Map(ALL_SOURCES.map((source) => [source, nothing]))
  const inputs = { ...INPUTS, deployments: { kind: 'workflow', file: 'deploy.yml' } as const }
  const found = findMovedEvents({ news }, { from: NOW, until: NOW + DAY }, inputs)
  expect([...found]).toEqual(['deployment'])
})

test.each<[Partial<Inputs>, Source[]]>([
  [{}, ['deployments', 'issues', 'pullRequests', 'pushes']],
  [{ deployments: { kind: 'releases' } }, ['issues', 'pullRequests', 'pushes', 'releases']],
  [{ deployments: { kind: 'none' } }, ['issues', 'pullRequests', 'pushes']],
  [{ deployments: { kind: 'workflow', file: 'a.yml' } }, ['issues', 'pullRequests', 'pushes']],
  [{ 'only-missed': true }, ['issues', 'pullRequests', 'pushes']],
  [
    { 'only-missed': true, deployments: { kind: 'deployments' } },
    ['deployments', 'issues', 'pullRequests', 'pushes'],
  ],
  [{ events: new Set(['change', 'pr-merged'] as const) }, ['pullRequests', 'pushes']],
])('a run with %j asks for the news of %j', (given, sources) => {
  expect(neededSources({ ...INPUTS, ...given }).sort()).toEqual(sources)
})
