import { describe, expect, jest, test } from '@jest/globals'
import type { Model } from '../../sandbox/github/model.ts'
import type { Asked } from '../../sandbox/github/server.ts'
import { find, newsOf, organizationOf, repositoryOf } from '../helpers/find-repositories.ts'

jest.setTimeout(60_000)

const NONE = { archived: 0, forks: 0, empty: 0, withoutManifest: 0 }

describe('a token', () => {
  const models = [
    repositoryOf(1, 'web'),
    repositoryOf(2, 'public', { isWithoutApp: true }),
    repositoryOf(3, 'api'),
  ]

  test("of an App doesn't find a public repository without the App by a glob", async () => {
    const { names, problems, spent } = await find(models, 'acme/*')
    expect([names, problems]).toEqual([['acme/web', 'acme/api'], []])
    expect(spent).toEqual({ queries: 1, requests: 1 })
  })

  test('of an App finds it by its name, also beside a glob', async () => {
    expect(await find(models, 'acme/public')).toMatchObject({
      names: ['acme/public'],
      problems: [],
      spent: { requests: 0 },
    })
    expect(await find(models, 'acme/*, acme/public')).toMatchObject({
      names: ['acme/public', 'acme/web', 'acme/api'],
      problems: [],
    })
  })

  test('of an App reads a repository with a name and a glob once', async () => {
    const asked: string[][] = []
    const onRequest = (each: Asked) => {
      asked.push(newsOf(each) ?? [])
      return undefined
    }
    const { names } = await find(models, 'acme/*, web', { onRequest })
    expect(names).toEqual(['acme/web', 'acme/api'])
    expect(asked.flat()).toEqual(['R_3'])
  })

  test('of an App finds the owner in upper or lower case', async () => {
    expect((await find(models, 'ACME/W*')).names).toEqual(['acme/web'])
  })

  test.each(['github_pat_x', 'ghp_x', 'ghu_x'])(
    'of a person, %s, finds all public ones',
    async (token) => {
      const { names, problems, spent } = await find(models, 'acme/*', { token })
      expect([names, problems]).toEqual([['acme/web', 'acme/public', 'acme/api'], []])
      expect(spent).toEqual({ queries: 1, requests: 0 })
    },
  )

  test('of a person lists 100 repositories of the owner with one query', async () => {
    const all = organizationOf(250)
    const { names, spent, progress } = await find(all, 'acme/*', { token: 'github_pat_x' })
    expect(names).toHaveLength(250)
    expect(spent).toEqual({ queries: 3, requests: 0 })
    expect(progress.at(-1)).toBe('250 repositories')
  })

  test('of an App is recognized in the longer format too', async () => {
    const token = 'ghs_123_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjMifQ.c2lnbmF0dXJl'
    expect((await find(models, 'acme/*', { token })).names).toEqual(['acme/web', 'acme/api'])
  })
})

test('an archived repository and a fork cost nothing, and all that are skipped are counted', async () => {
  const models = [
    repositoryOf(1, 'web'),
    repositoryOf(2, 'old', { isArchived: true, isFork: true }),
    repositoryOf(3, 'fork', { isFork: true }),
    repositoryOf(4, 'new', { commits: new Map() }),
  ]
  const asked: string[][] = []
  const onRequest = (each: Asked) => {
    asked.push(newsOf(each) ?? [])
    return undefined
  }
  expect(await find(models, 'acme/*', { onRequest })).toMatchObject({
    names: ['acme/web'],
    skipped: { ...NONE, archived: 1, forks: 1, empty: 1 },
    problems: [],
  })
  expect(asked.flat()).toEqual(['R_1', 'R_4'])
})

test('each job of a matrix asks only about its own shard', async () => {
  const models = organizationOf(250)
  Object.assign(models[3] as Model, { isArchived: true })
  const jobs = [
    await find(models, 'acme/*', { shard: '0/3' }),
    await find(models, 'acme/*', { shard: '1/3' }),
    await find(models, 'acme/*', { shard: '2/3' }),
  ]
  expect(jobs.map(({ spent }) => spent)).toEqual(Array(3).fill({ queries: 1, requests: 3 }))
  expect(jobs.map(({ skipped }) => skipped?.archived)).toEqual([0, 1, 0])
  const names = jobs.flatMap((job) => job.names)
  expect(names).toHaveLength(249)
  expect(new Set(names).size).toBe(249)
})

test('the list is read once for all globs, and the log says how far it is', async () => {
  const { names, spent, progress } = await find(organizationOf(250), 'r*, acme/r1*')
  expect(names).toHaveLength(250)
  expect(spent).toEqual({ queries: 3, requests: 3 })
  expect(progress).toEqual([
    '100 repositories',
    '200 repositories',
    '250 repositories',
    '100 checked for news',
    '200 checked for news',
    '250 checked for news',
  ])
})

test('GitHub Enterprise Server lists them too', async () => {
  const models = [...organizationOf(101), repositoryOf(200, 'public', { isWithoutApp: true })]
  const { names, problems, spent } = await find(models, 'acme/*', { enterpriseServer: true })
  expect([names.length, problems]).toEqual([101, []])
  expect(spent).toEqual({ queries: 2, requests: 2 })
})

describe('a glob that finds nothing', () => {
  const models = [repositoryOf(1, 'web'), repositoryOf(2, 'api')]

  test('says how many repositories the App has', async () => {
    expect((await find(models, 'acme/lib-*')).problems).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(
          /^repositories: "acme\/lib-\*" matches none of the 2 repositories of acme/,
        ),
      },
    ])
  })

  test("because the App isn't installed at all says so", async () => {
    const { problems } = await find([], 'acme/*')
    expect(problems).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/isn't installed for any repository of acme/),
      },
    ])
  })

  test("because the App isn't installed there says so, and the other owner is synced", async () => {
    const other = repositoryOf(3, 'web', { owner: 'other', isWithoutApp: true })
    const { names, problems } = await find([...models, other], 'acme/*, other/*')
    expect(names).toEqual(['acme/web', 'acme/api'])
    expect(problems).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(
          /^repositories: "other\/\*" finds nothing, because the GitHub App .* isn't installed for any repository of other;/,
        ),
      },
    ])
  })
})

test('the repositories of two owners are found if the App has both', async () => {
  const models = [repositoryOf(1, 'web'), repositoryOf(2, 'web', { owner: 'other' })]
  expect(await find(models, 'acme/*, other/*')).toMatchObject({
    names: ['acme/web', 'other/web'],
    problems: [],
  })
  expect((await find(models, 'other/*')).names).toEqual(['other/web'])
})

describe("a token of the workflow's own repository, such as GITHUB_TOKEN", () => {
  const models = [repositoryOf(1, 'fleet'), repositoryOf(2, 'public', { isWithoutApp: true })]

  test('syncs that one, with a warning', async () => {
    const { names, problems } = await find(models, 'acme/*')
    expect(names).toEqual(['acme/fleet'])
    expect(problems).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(
          /^repositories: "acme\/\*" finds only acme\/fleet, because .*GITHUB_TOKEN.* otherwise set owner of actions\/create-github-app-token,/,
        ),
      },
    ])
  })

  test('that matches no glob is an error', async () => {
    const { names, problems } = await find(models, 'acme/web-*')
    expect(names).toEqual([])
    expect(problems).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(
          /^repositories: "acme\/web-\*" finds nothing, .*GITHUB_TOKEN/,
        ),
      },
    ])
  })

  test("of an App that is installed for a single other one isn't meant", async () => {
    const { names, problems } = await find(models, 'acme/*', { own: 'acme/another' })
    expect([names, problems]).toEqual([['acme/fleet'], []])
  })

  test('and of another one needs no warning', async () => {
    const both = [...models, repositoryOf(3, 'web')]
    expect((await find(both, 'acme/*')).problems).toEqual([])
  })

  test('with a personal access token needs no warning either', async () => {
    const [own] = models
    expect((await find([own as Model], 'acme/*', { token: 'ghp_x' })).problems).toEqual([])
  })
})
