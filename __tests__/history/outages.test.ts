import { describe, expect, jest, test } from '@jest/globals'
import { HOUR, SECOND } from '../../sandbox/github/generated.ts'
import { emptyModel, type Model } from '../../sandbox/github/model.ts'
import type { Asked, Fault } from '../../sandbox/github/server.ts'
import type { HistorySettings } from '../../src/github-api/history/read-history.ts'
import {
  compareEvents,
  createImpatientClock,
  eventsOf,
  expectedIn,
  read,
  SAME,
} from '../helpers/history.ts'
import { tinyRepository, WHOLE } from '../helpers/small-repository.ts'

jest.setTimeout(120_000)

const { model, expected } = tinyRepository()
const ANN = { login: 'ann', type: 'User' as const }
const many = (count: number) => Array.from({ length: count }, (_, index) => index)

const gateway: Fault = { status: 502 }
const nothingLoaded: Fault = { change: ({ data }) => emptyNodes(data) }

function emptyNodes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'nodes' && Array.isArray(part)) part.fill(null)
    else emptyNodes(part)
  }
}

const isOperation = (asked: Asked, operation: string) =>
  asked.api === 'graphql' && asked.operation === operation
const variableOf = (asked: Asked, name: string) =>
  asked.api === 'graphql' ? Number(asked.variables[name]) : Number.NaN

/** Answers an operation with a fault for some seconds. */
function outage(operation: string, fault: Fault, seconds: number) {
  const clock = createImpatientClock()
  const end = clock.now() + seconds * SECOND
  const onRequest = (asked: Asked) =>
    isOperation(asked, operation) && clock.now() < end ? fault : undefined
  return { onRequest, means: { clock, deadline: end + 3000 * SECOND } }
}

const all = { changes: 'all' as const }
const releases = { deployments: { kind: 'releases' as const } }

describe('an outage of six seconds loses nothing', () => {
  test.each<[string, string, Fault, Partial<HistorySettings>]>([
    ['PullRequests', '502', gateway, {}],
    ['Issues', '502', gateway, {}],
    ['Deployments', '502', gateway, {}],
    ['Releases', '502', gateway, releases],
    ['CommitDates', '502', gateway, {}],
    ['Commits', '502', gateway, all],
    ['PullRequests', 'null nodes', nothingLoaded, {}],
    ['Issues', 'null nodes', nothingLoaded, {}],
    ['Deployments', 'null nodes', nothingLoaded, {}],
    ['Releases', 'null nodes', nothingLoaded, releases],
    ['Commits', 'null nodes', nothingLoaded, all],
  ])('%s with %s', async (operation, _, fault, settings) => {
    const { history } = await read(model, WHOLE, settings, outage(operation, fault, 6))
    const { changes = 'head' } = settings
    const wanted = expectedIn(expected, WHOLE, {
      changes,
      source: settings.deployments ? 'releases' : 'deployments',
    })
    expect(compareEvents(eventsOf(history, WHOLE, { changes }), wanted)).toEqual(SAME)
    expect(history).toMatchObject({ facts: { notes: [] } })
  })
})

describe('the wait for the end of an outage', () => {
  test('ends when the job is cancelled', async () => {
    const cancel = new AbortController()
    const clock = createImpatientClock()
    const sleep = async (delay: number) => {
      cancel.abort()
      await clock.sleep(delay, cancel.signal)
    }
    const means = { clock: { ...clock, sleep }, cancelled: cancel.signal }
    const onRequest = (asked: Asked) => (isOperation(asked, 'Issues') ? gateway : undefined)
    const { history } = await read(model, WHOLE, {}, { onRequest, means })
    expect(history).toEqual({ kind: 'cancelled' })
  })

  test('ends with the deadline', async () => {
    const { onRequest, means } = outage('Issues', gateway, 6)
    const deadline = means.clock.now() + 2 * SECOND
    const events = new Set(['incident-opened'] as const)
    const { history } = await read(
      model,
      WHOLE,
      { events },
      { onRequest, means: { ...means, deadline } },
    )
    expect(history).toEqual({ kind: 'out-of-time' })
  })
})

describe('a long list inside of another', () => {
  const { from, until } = WHOLE

  /** A pull request with 250 reviews. */
  function manyReviews(): Model {
    const reviews = many(250).map((id) => {
      const submittedAt = from + id * SECOND
      return { id, state: 'APPROVED' as const, submittedAt, author: ANN }
    })
    const merge = { mergedAt: null, mergedBy: null, isFromFork: false }
    const times = { createdAt: from, updatedAt: until }
    const pull = { id: 1, number: 12, author: ANN, ...times, ...merge, reviews, timeline: [] }
    return { ...emptyModel(), pullRequests: [pull] }
  }

  /** An issue that is labeled, unlabeled, and so on, 250 times. */
  function manyLabels(): Model {
    const timeline = many(250).map((place) => ({
      id: String(place),
      type: place % 2 === 0 ? 'LabeledEvent' : 'UnlabeledEvent',
      at: from + HOUR + place * SECOND,
      actor: ANN,
      label: 'incident',
    }))
    const state = { labels: [], type: null, closedAt: null }
    const times = { createdAt: from, updatedAt: until }
    return {
      ...emptyModel(),
      issues: [{ id: 1, number: 7, author: ANN, ...times, ...state, timeline }],
    }
  }

  /** A deployment whose first status of 250 is its only success. */
  function manyStatuses(): Model {
    const statuses = many(250).map((place) => ({
      state: place === 0 ? 'success' : 'inactive',
      at: from + HOUR + place * SECOND,
    }))
    const place = { sha: 'a'.repeat(40), environment: 'production', createdAt: from }
    return { ...emptyModel(), deployments: [{ id: 1, ...place, creator: ANN, statuses }] }
  }

  const lists: [string, Model, string, number][] = [
    ['PullRequest', manyReviews(), 'last', 250],
    ['Issue', manyLabels(), 'last', 250],
    ['DeploymentStatuses', manyStatuses(), 'mostStatuses', 1],
  ]

  test.each(lists)('is read whole after an outage: %s', async (operation, long, _, count) => {
    for (const fault of [gateway, nothingLoaded]) {
      const { history } = await read(long, WHOLE, {}, outage(operation, fault, 6))
      expect(eventsOf(history, WHOLE)).toHaveLength(count)
    }
  })

  test.each(lists)('is read in small pages: %s', async (operation, long, variable, count) => {
    const sizes: number[] = []
    const onRequest = (asked: Asked) => {
      if (!isOperation(asked, operation)) return undefined
      sizes.push(variableOf(asked, variable))
      return variableOf(asked, variable) > 30 ? gateway : undefined
    }
    const { history, slept } = await read(long, WHOLE, {}, { onRequest })
    expect(eventsOf(history, WHOLE)).toHaveLength(count)
    expect([sizes.slice(0, 4), slept]).toEqual([[100, 50, 25, 50], []])
  })

  test('is in order: the last of 61 closings is the merge', async () => {
    const timeline = many(121).map((place) => ({
      id: String(place),
      type: place % 2 === 0 ? 'ClosedEvent' : 'ReopenedEvent',
      at: from + place * SECOND,
      actor: ANN,
    }))
    const merge = { mergedAt: from + 120 * SECOND, mergedBy: ANN, isFromFork: false }
    const times = { createdAt: from, updatedAt: until }
    const pull = { id: 1, number: 12, author: ANN, ...times, ...merge, reviews: [], timeline }
    const { history } = await read({ ...emptyModel(), pullRequests: [pull] }, WHOLE)
    const closed = eventsOf(history, WHOLE).flatMap((event) =>
      event.event === 'pr-closed' ? [Number(event.closedAt) - from] : [],
    )
    expect(closed.toSorted((a, b) => a - b)).toEqual(many(60).map((place) => place * 2 * SECOND))
  })
})
