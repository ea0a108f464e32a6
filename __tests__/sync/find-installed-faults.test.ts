import { describe, expect, jest, test } from '@jest/globals'
import type { Model } from '../../sandbox/github/model.ts'
import type { Asked, Fault } from '../../sandbox/github/server.ts'
import { find, isList, newsOf, organizationOf, repositoryOf } from '../helpers/find-repositories.ts'

jest.setTimeout(60_000)

describe('while the list is read', () => {
  test('a repository that moves to the next page appears once, by its new name', async () => {
    const models = organizationOf(150)
    const onRequest = (asked: Asked) => {
      if (!isList(asked, 2)) return undefined
      models.unshift(repositoryOf(200, 'added'))
      Object.assign(models[100] as Model, { name: 'renamed' })
      return undefined
    }
    const { names } = await find(models, 'acme/*', { onRequest })
    expect(names).toHaveLength(150)
    expect(names.filter((name) => name === 'acme/renamed')).toHaveLength(1)
    expect(names).not.toContain('acme/r100')
  })

  test('an outage is waited for', async () => {
    let faults = 2
    const onRequest = (asked: Asked) =>
      isList(asked, 2) && faults-- > 0 ? { status: 503 } : undefined
    const { names, slept, problems } = await find(organizationOf(150), 'acme/*', { onRequest })
    expect([names.length, slept, problems]).toEqual([150, [1000, 2000], []])
  })

  test('a longer outage is a warning, because only GitHub can fix it', async () => {
    const onRequest = (asked: Asked) => (isList(asked, 2) ? { status: 502 } : undefined)
    const { names, problems } = await find(organizationOf(150), 'acme/*, other/*', { onRequest })
    expect(names).toEqual([])
    expect(problems).toMatchObject([
      { level: 'warning', concerns: 'acme/*', message: expect.stringMatching(/can't be reached/) },
      { level: 'warning', concerns: 'other/*', message: expect.stringMatching(/can't be reached/) },
    ])
  })

  test('a limit is waited for', async () => {
    let isLimited = true
    const onRequest = (asked: Asked) => {
      if (!isList(asked, 2) || !isLimited) return undefined
      isLimited = false
      return { status: 403, headers: { 'retry-after': '30' } }
    }
    const { names, slept } = await find(organizationOf(150), 'acme/*', { onRequest })
    expect(names).toHaveLength(150)
    expect(slept).toHaveLength(1)
  })

  test('a limit that lasts longer than the deadline ends the run', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }
    const onRequest = (asked: Asked) => (isList(asked, 2) ? { status: 403, headers } : undefined)
    const { end } = await find(organizationOf(150), 'acme/*', { onRequest })
    expect(end).toMatchObject({ kind: 'limited' })
  })

  test.each([
    ['no list', {}, 'repositories is wrong'],
    ['an ID that is no number', listWith({ id: 'x' }), 'repositories[0].id is wrong'],
    ['no ID for GraphQL', listWith({ node_id: 1 }), 'repositories[0].node_id is wrong'],
    ['no name', listWith({ full_name: 1 }), 'repositories[0].full_name is wrong'],
    ['no word on forks', listWith({ fork: 'x' }), 'repositories[0].fork is wrong'],
    ['no word on archived ones', listWith({ archived: 1 }), 'repositories[0].archived is wrong'],
  ])('an answer with %s is an error', async (_, body, detail) => {
    const onRequest = (asked: Asked) => (isList(asked, 1) ? { status: 200, body } : undefined)
    const { names, problems } = await find(organizationOf(1), 'acme/*', { onRequest })
    expect(names).toEqual([])
    expect(problems).toMatchObject([
      { level: 'error', concerns: 'acme/*', message: expect.stringContaining(detail) },
    ])
  })
})

function listWith(wrong: object) {
  const right = { id: 1, node_id: 'R_1', full_name: 'acme/r1', archived: false, fork: false }
  return { total_count: 1, repositories: [{ ...right, ...wrong }] }
}

test.each([403, 404])('if GitHub answers %i, the list of the owner is read', async (status) => {
  const onRequest = (asked: Asked) => (isList(asked, 1) ? { status } : undefined)
  const models = [repositoryOf(1, 'web'), repositoryOf(2, 'public', { isWithoutApp: true })]
  expect(await find(models, 'acme/*', { onRequest })).toMatchObject({
    names: ['acme/web', 'acme/public'],
    problems: [],
    spent: { queries: 1, requests: 1 },
  })
})

test('if GitHub refuses only a later page, the list of the owner is not read', async () => {
  const onRequest = (asked: Asked) => (isList(asked, 2) ? { status: 403 } : undefined)
  const { names, problems, spent } = await find(organizationOf(101), 'acme/*', { onRequest })
  expect(names).toEqual([])
  expect(problems).toMatchObject([
    {
      level: 'error',
      message: expect.stringMatching(/refused a request .*give the token metadata: read/),
    },
  ])
  expect(spent).toEqual({ queries: 0, requests: 2 })
})

describe("a repository that GitHub doesn't load", () => {
  test('is named, and the others are synced', async () => {
    const models = organizationOf(150)
    const onRequest = (asked: Asked) => {
      if (newsOf(asked)) Object.assign(models[41] as Model, { isHidden: true })
      return undefined
    }
    const { names, problems, spent } = await find(models, 'acme/*', { onRequest })
    expect(names).toHaveLength(149)
    expect(problems).toMatchObject([
      { level: 'warning', message: "GitHub couldn't load acme/r42, so it isn't synced" },
    ])
    expect(spent).toEqual({ queries: 3, requests: 2 })
  })

  test('with the others is read alone', async () => {
    const onRequest = (asked: Asked): Fault | undefined =>
      newsOf(asked) ? { change: ({ data }) => Object.assign(data.nodes as [], [null]) } : undefined
    const { names, problems } = await find(organizationOf(3), 'acme/*', { onRequest })
    expect([names, problems]).toEqual([['acme/r1', 'acme/r2', 'acme/r3'], []])
  })

  test('in a query that is too large is in a smaller one', async () => {
    const onRequest = (asked: Asked) =>
      (newsOf(asked)?.length ?? 0) > 25 ? { status: 502 } : undefined
    const { names, problems, spent } = await find(organizationOf(60), 'acme/*', { onRequest })
    expect(names).toHaveLength(60)
    expect([problems, spent.queries]).toEqual([[], 5])
  })

  test('in a query that is always too large is in a larger one after every fourth', async () => {
    const onRequest = (asked: Asked) =>
      (newsOf(asked)?.length ?? 0) > 25 ? { status: 502 } : undefined
    const { names, spent } = await find(organizationOf(250), 'acme/*', { onRequest })
    // 10 queries of 25 repositories, and one each of 100, 50, 50 and 50 that are too large.
    expect([names.length, spent.queries]).toEqual([250, 14])
  })

  test('during an outage makes the queries small only until it ends', async () => {
    let faults = 6
    const onRequest = (asked: Asked) =>
      newsOf(asked) && faults-- > 0 ? { status: 502 } : undefined
    const { names, problems, spent } = await find(organizationOf(500), 'acme/*', { onRequest })
    // 4 queries each of 1, 2, 4, 8, 16, 32 and 64 repositories.
    expect([names.length, problems, spent.queries]).toEqual([500, [], 6 + 4 * 7])
  })

  test('just as all others means that a permission is missing', async () => {
    const onRequest = (asked: Asked): Fault | undefined =>
      newsOf(asked) ? { change: ({ data }) => (data.nodes as []).fill(null as never) } : undefined
    const { names, problems } = await find(organizationOf(2), 'acme/*', { onRequest })
    expect(names).toEqual([])
    expect(problems).toMatchObject([
      {
        level: 'error',
        concerns: 'acme/*',
        message: expect.stringMatching(
          /refused a request .*contents: read, deployments: read, issues: read, pull-requests: read/,
        ),
      },
    ])
  })

  test('and is the only one is read alone', async () => {
    const onRequest = (asked: Asked): Fault | undefined =>
      newsOf(asked) ? { change: ({ data }) => Object.assign(data.nodes as [], [null]) } : undefined
    const { names, problems } = await find(organizationOf(1), 'acme/*', { onRequest })
    expect([names, problems]).toEqual([['acme/r1'], []])
  })
})
