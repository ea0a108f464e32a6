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
    expect(history).toMatchObject({ unreadable: [], facts: { notes: [] } })
  })
})

type Loaded = { number?: number; nodes?: unknown } & Record<string, unknown>

/** Changes the nodes of a list of the repository, such as its issues. */
function changeNodes(list: string, change: (node: Loaded) => void): Fault {
  return {
    change: ({ data }) => {
      const { repository } = data as { repository: Record<string, { nodes: Loaded[] }> }
      for (const node of repository[list]?.nodes ?? []) change(node)
    },
  }
}

const inside: [string, string, string, (node: Loaded) => void][] = [
  ['a review is null', 'PullRequests', 'pullRequests', (node) => emptyNodes(node.reviews)],
  [
    'reviews are null',
    'PullRequests',
    'pullRequests',
    (node) => Object.assign(node, { reviews: null }),
  ],
  ['a closing is null', 'PullRequests', 'pullRequests', (node) => emptyNodes(node.timelineItems)],
  ['a change of a label is null', 'Issues', 'issues', (node) => emptyNodes(node.timelineItems)],
  ['a label is null', 'Issues', 'issues', (node) => emptyNodes(node.labels)],
  ['labels are null', 'Issues', 'issues', (node) => Object.assign(node, { labels: null })],
  ['a status is null', 'Deployments', 'deployments', (node) => emptyNodes(node.statuses)],
  [
    'statuses are null',
    'Deployments',
    'deployments',
    (node) => Object.assign(node, { statuses: null }),
  ],
]

test.each(inside)('nothing is lost if %s in large pages', async (_, operation, list, change) => {
  const fault = changeNodes(list, change)
  const onRequest = (asked: Asked) =>
    isOperation(asked, operation) && variableOf(asked, 'first') > 6 ? fault : undefined
  const { history, slept } = await read(model, WHOLE, {}, { onRequest })
  expect(compareEvents(eventsOf(history, WHOLE), expectedIn(expected, WHOLE))).toEqual(SAME)
  expect([history, slept]).toMatchObject([{ unreadable: [] }, []])
})

describe('what GitHub never loads is named, and the rest is read', () => {
  const pull = model.pullRequests.find(({ reviews }) => reviews.length > 2)
  const issue = model.issues[3]
  const deployment = model.deployments[3]

  test.each<[string, string, string, (node: Loaded) => boolean, (node: Loaded) => void, string]>([
    [
      'the reviews of a pull request',
      'PullRequests',
      'pullRequests',
      ({ number }) => number === pull?.number,
      (node) => emptyNodes(node.reviews),
      `GitHub couldn't load everything that happened to pull request #${pull?.number}, so some of its events may be missing`,
    ],
    [
      'the changes of an issue',
      'Issues',
      'issues',
      ({ number }) => number === issue?.number,
      (node) => emptyNodes(node.timelineItems),
      `GitHub couldn't load everything that happened to issue #${issue?.number}, so some of its events may be missing`,
    ],
    [
      'the statuses of a deployment',
      'Deployments',
      'deployments',
      ({ id }) => id === `node${deployment?.id}`,
      (node) => Object.assign(node, { statuses: null }),
      `GitHub couldn't load all statuses of the deployment of ${deployment?.sha} to "${deployment?.environment}", so its event may be missing`,
    ],
  ])('%s', async (_, operation, list, isBroken, change, sentence) => {
    const fault = changeNodes(list, (node) => isBroken(node) && change(node))
    const onRequest = (asked: Asked) => (isOperation(asked, operation) ? fault : undefined)
    const { history, slept } = await read(model, WHOLE, {}, { onRequest })
    expect([history, slept]).toMatchObject([{ unreadable: [sentence] }, [1000, 2000, 4000]])
    const { extra, missing } = compareEvents(eventsOf(history, WHOLE), expectedIn(expected, WHOLE))
    expect(extra).toEqual([])
    expect(missing.length).toBeLessThan(6)
  })

  test('a whole pull request', async () => {
    const onRequest = (asked: Asked) =>
      isOperation(asked, 'PullRequests') ? nothingLoaded : undefined
    const { history } = await read(model, WHOLE, {}, { onRequest })
    const sentence = "GitHub couldn't load a pull request, so its events are missing"
    expect(history).toMatchObject({ unreadable: [sentence], facts: { notes: [] } })
  })
})

test('an outage that lasts ends the reading', async () => {
  for (const status of [502, 500]) {
    const onRequest = (asked: Asked) => (isOperation(asked, 'Issues') ? { status } : undefined)
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(history).toMatchObject({ kind: 'failed', isOutage: true })
  }
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
