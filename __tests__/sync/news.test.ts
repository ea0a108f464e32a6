import { afterAll, expect, jest, test } from '@jest/globals'
import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import { startGithub } from '../../sandbox/github/server.ts'
import { openApi } from '../../src/github-api/api.ts'
import { findRepositories } from '../../src/github-api/fleet/list-repositories.ts'
import type { ListedRepository } from '../../src/github-api/fleet/listed-repository.ts'
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
const INPUTS = { events: EVENTS, deployments: undefined, 'only-missed': false }

test('a repository without any news is quiet', () => {
  const sources = ['pushes', 'deployments', 'issues', 'pullRequests'] as const
  const news = new Map(sources.map((source) => [source, nothing]))
  expect(findMovedEvents({ news }, { from: DAY * 100, until: DAY * 101 }, INPUTS).size).toBe(0)
})

test('a source that GitHub did not list is read', () => {
  const moved = findMovedEvents({ news: new Map() }, { from: DAY, until: DAY * 2 }, INPUTS)
  expect([...moved].sort()).toEqual([...EVENTS].sort())
})

test('deployments are read if some of the last 35 days are not listed', () => {
  const from = 100 * DAY
  const isRead = (completeFrom: number) =>
    findMovedEvents(
      { news: new Map([['deployments', { at: 0, completeFrom }]]) },
      { from, until: from + DAY },
      { ...INPUTS, events: new Set(['deployment'] as const) },
    ).size > 0
  expect([isRead(from - 36 * DAY), isRead(from - 34 * DAY)]).toEqual([false, true])
})
