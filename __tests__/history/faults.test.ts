import { describe, expect, jest, test } from '@jest/globals'
import type { Asked, Fault, GithubOptions } from '../../sandbox/github/server.ts'
import type { HistorySettings } from '../../src/github-api/history/read-history.ts'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { compareEvents, eventsOf, expectedIn, read, SAME } from '../helpers/history.ts'
import { smallRepository, WHOLE } from '../helpers/small-repository.ts'

jest.setTimeout(180_000)

const { model, expected } = smallRepository()

const queryOf = (asked: Asked) => (asked.api === 'graphql' ? asked : undefined)
const sizeOf = (asked: Asked) => Number(queryOf(asked)?.variables.first ?? 1)

/** Reads everything, and compares it with what happened. */
async function expectWhole(options: GithubOptions, settings: Partial<HistorySettings> = {}) {
  const { history, slept, spent } = await read(model, WHOLE, settings, options)
  expect(compareEvents(eventsOf(history, WHOLE), expectedIn(expected, WHOLE))).toEqual(SAME)
  return { history, slept, spent }
}

const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' }
const minute = 60_000

describe('nothing is missed', () => {
  test.each<[string, (asked: Asked) => Fault | undefined]>([
    ['pages over 6 take too long', (asked) => (sizeOf(asked) > 6 ? { status: 502 } : undefined)],
    ['only single nodes are loaded', (asked) => (sizeOf(asked) > 1 ? { status: 504 } : undefined)],
    [
      'resource limits are exceeded',
      (asked) =>
        sizeOf(asked) > 12
          ? {
              status: 200,
              body: { data: {}, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: '' }] },
            }
          : undefined,
    ],
    [
      'a query times out',
      (asked) =>
        asked.count % 3 === 0 && queryOf(asked)
          ? {
              status: 200,
              body: {
                data: null,
                errors: [{ message: 'Something went wrong while executing your query.' }],
              },
            }
          : undefined,
    ],
    [
      'nodes of large pages are null',
      (asked) => (sizeOf(asked) > 6 ? { change: ({ data }) => emptyNodes(data) } : undefined),
    ],
    ['every fourth request breaks', ({ count }) => (count % 4 === 0 ? { status: 500 } : undefined)],
  ])('when %s', async (_, onRequest) => {
    await expectWhole({ onRequest })
  })

  /** Every second node is null. */
  function emptyNodes(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      if (key === 'nodes' && Array.isArray(part)) part.fill(null, 1, 2)
      else emptyNodes(part)
    }
  }

  test.each<[string, Asked['api'], Fault, number]>([
    ['announced in seconds', 'rest', { status: 403, headers: { 'retry-after': '30' } }, 30_000],
    ['known by its message', 'rest', { status: 403, body: secondary }, minute],
    ['answered 429', 'graphql', { status: 429 }, minute],
    ['in a query', 'graphql', { status: 200, body: { data: null, errors: [secondary] } }, minute],
  ])('after a secondary limit %s', async (_, which, fault, wait) => {
    const onRequest = ({ api, count }: Asked) => (api === which && count === 2 ? fault : undefined)
    const { slept } = await expectWhole({ onRequest })
    expect(Math.max(...slept)).toBeGreaterThan(wait - 1000)
    expect(Math.max(...slept)).toBeLessThanOrEqual(wait)
  })

  test('after the hourly limit, if it ends before the deadline', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 1200
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    const body = {
      data: null,
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    }
    const onRequest = (asked: Asked) =>
      queryOf(asked)?.count === 5 ? { status: 200, headers, body } : undefined
    const { slept } = await expectWhole({ onRequest })
    expect(Math.max(...slept)).toBeGreaterThan(1_100_000)
  })
})

describe('nothing is read', () => {
  test('when the hourly limit lasts longer than the deadline', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 3500
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    const onRequest = ({ api, count }: Asked) =>
      api === 'rest' && count === 2 ? { status: 403, headers } : undefined
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(history).toEqual({ kind: 'limited', until: reset * 1000 })
  })

  test('past the deadline', async () => {
    const { history } = await read(model, WHOLE, {}, { means: { deadline: Date.now() - 1 } })
    expect(history).toEqual({ kind: 'out-of-time' })
  })

  test('when the job is cancelled', async () => {
    const cancel = new AbortController()
    const onRequest = ({ count }: Asked) => {
      if (count === 4) cancel.abort()
      return undefined
    }
    const { history } = await read(
      model,
      WHOLE,
      {},
      { onRequest, means: { cancelled: cancel.signal } },
    )
    expect(history).toEqual({ kind: 'cancelled' })
  })

  const denied = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }
  test.each([
    ['PullRequests', 'pull-requests: read'],
    ['Issues', 'issues: read'],
    ['Deployments', 'deployments: read'],
    ['CommitDates', 'contents: read'],
  ])('without the permission that %s needs, which is named', async (operation, permission) => {
    const onRequest = (asked: Asked) =>
      queryOf(asked)?.operation === operation
        ? { status: 200, body: { data: { repository: null }, errors: [denied] } }
        : undefined
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(history).toEqual({
      kind: 'failed',
      problem: `GitHub's API refused a request of github-token; give the token ${permission} (for GITHUB_TOKEN, as \`permissions\` of the job), and check that it hasn't expired`,
    })
  })

  test.each([
    ['activity', {}, 'contents: read'],
    [
      'actions',
      { deployments: { kind: 'workflow' as const, file: 'deploy.yml' } },
      'actions: read',
    ],
  ])('without the permission for REST: %s', async (part, settings, permission) => {
    const onRequest = (asked: Asked) =>
      asked.api === 'rest' && asked.path.includes(`/${part}`) ? { status: 403 } : undefined
    const { history } = await read(model, WHOLE, settings, { onRequest })
    expect(history).toMatchObject({ kind: 'failed', problem: expect.stringContaining(permission) })
  })

  test('of a workflow that is not there', async () => {
    const deployments = { kind: 'workflow' as const, file: 'deplyo.yml' }
    const { history } = await read(model, WHOLE, { deployments })
    expect(history).toMatchObject({
      kind: 'failed',
      problem: expect.stringContaining('deployments is "deplyo.yml"'),
    })
  })

  test('of a repository that is not there', async () => {
    const gone = { ...model, name: 'gone' }
    const onRequest = () => ({
      status: 200,
      body: {
        data: { repository: null },
        errors: [{ type: 'NOT_FOUND', path: ['repository'], message: '' }],
      },
    })
    const events = new Set(['pr-merged'] as const)
    const { history } = await read(gone, WHOLE, { events }, { onRequest })
    expect(history).toMatchObject({
      kind: 'failed',
      problem: expect.stringContaining("doesn't find the repository"),
    })
  })

  test.each([
    ['an unknown shape', { status: 200, body: { data: { repository: { nodes: 7 } } } }],
    ['no JSON', { status: 200, body: 'oops' }],
    ['a status of its own', { status: 418 }],
  ])('when GitHub answers with %s', async (_, fault) => {
    const { history } = await read(model, WHOLE, {}, { onRequest: () => fault })
    expect(history).toMatchObject({
      kind: 'failed',
      problem: expect.stringContaining("GitHub's API"),
    })
  })
})

describe('while it is read', () => {
  test('a pull request that moves to the front is not missed', async () => {
    const { model, expected } = smallRepository()
    const oldest = model.pullRequests.toSorted((a, b) => a.updatedAt - b.updatedAt).slice(0, 30)
    // Somebody comments on the oldest pull requests after the first page was read.
    const onRequest = (asked: Asked) => {
      if (queryOf(asked)?.operation === 'PullRequests' && queryOf(asked)?.variables.after) {
        const moved = oldest.pop()
        if (moved) moved.updatedAt = WHOLE.until + 60_000 - oldest.length * 1000
      }
      return undefined
    }
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(oldest.length).toBeLessThan(28)
    expect(compareEvents(eventsOf(history, WHOLE), expectedIn(expected, WHOLE))).toEqual(SAME)
  })

  test('an issue that is closed is read with its closing', async () => {
    const { model } = smallRepository()
    const [first] = model.issues.toSorted((a, b) => a.updatedAt - b.updatedAt)
    const at = WHOLE.until - 1000
    const onRequest = (asked: Asked) => {
      if (queryOf(asked)?.operation === 'Issues' && queryOf(asked)?.variables.after && first) {
        if (first.updatedAt < at) {
          first.timeline.push({ id: 'late', type: 'ClosedEvent', at, actor: null })
          first.labels.push('incident')
          Object.assign(first, { updatedAt: at, closedAt: at })
        }
      }
      return undefined
    }
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(eventsOf(history, WHOLE)).toContainEqual({
      event: 'incident-resolved',
      id: String(first?.id),
      createdAt: String(first?.createdAt),
      resolvedAt: String(at),
    })
  })
})

describe('a GitHub Enterprise Server', () => {
  test('without the activity API reports everything but changes', async () => {
    const onRequest = (asked: Asked) =>
      asked.api === 'rest' && asked.path.includes('/activity') ? { status: 404 } : undefined
    const { history } = await read(model, WHOLE, {}, { onRequest, enterpriseServer: true })
    // An older server knows no types of issues either.
    const isThere = ({ event }: PhasetEvent) => event !== 'change' && !event.startsWith('incident')
    const wanted = expectedIn(expected, WHOLE).filter(isThere)
    const events = eventsOf(history, WHOLE)
    expect(compareEvents(events.filter(isThere), wanted)).toEqual(SAME)
    expect(events.filter(({ event }) => event === 'change')).toEqual([])
    expect(events.filter(({ event }) => event === 'incident-opened').length).toBeGreaterThan(20)
    expect(history).toMatchObject({
      facts: { notes: [expect.stringContaining('has no activity API')] },
    })
  })

  test('github.com always has it: a 404 is a missing permission', async () => {
    const onRequest = (asked: Asked) => (asked.api === 'rest' ? { status: 404 } : undefined)
    const { history } = await read(model, WHOLE, {}, { onRequest })
    expect(history).toMatchObject({ kind: 'failed' })
  })
})
