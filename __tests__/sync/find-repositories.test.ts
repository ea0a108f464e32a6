import { describe, expect, test } from '@jest/globals'
import { RequestFailure } from '../../src/github-api/history/failures.ts'
import type { Requests } from '../../src/github-api/history/requests.ts'
import { findSyncedRepositories } from '../../src/sync/find-repositories.ts'
import { syncInputsOf } from '../helpers/sync-inputs.ts'

type Node = { id: number; name: string; isArchived?: boolean; isFork?: boolean; isEmpty?: boolean }

const nodeOf = (owner: string, { id, name, isArchived, isFork, isEmpty }: Node) => ({
  databaseId: id,
  nameWithOwner: `${owner}/${name}`,
  url: `https://github.com/${owner}/${name}`,
  isArchived: isArchived ?? false,
  isFork: isFork ?? false,
  defaultBranchRef: isEmpty ? null : { name: 'main', target: { oid: 'head' } },
})

const OWNERS: Record<string, Node[]> = {
  acme: [
    { id: 1, name: 'web' },
    { id: 2, name: 'web-old', isArchived: true, isFork: true },
    { id: 3, name: 'web-fork', isFork: true },
    { id: 4, name: 'web-new', isEmpty: true },
    { id: 5, name: 'api' },
  ],
  other: [{ id: 6, name: 'web' }],
}

/** GitHub with the repositories of `OWNERS`. */
const query: Requests['query'] = async (text, variables, schema, permission) => {
  const given = Object.fromEntries(Object.entries(variables))
  if (text.includes('repositoryOwner')) {
    const owner = String(given.login)
    const nodes = OWNERS[owner]?.map((node) => nodeOf(owner, node))
    if (nodes === undefined) throw new RequestFailure({ kind: 'missing' }, permission)
    const pageInfo = { hasNextPage: false, endCursor: null }
    return schema.parse({ repositoryOwner: { repositories: { nodes, pageInfo } } })
  }
  const names = Object.keys(given).filter((name) => name.startsWith('n'))
  const found = names.map((key) => {
    const index = key.slice(1)
    const owner = String(given[`o${index}`])
    const node = OWNERS[owner]?.find(({ name }) => name === given[key])
    return [`r${index}`, node ? nodeOf(owner, node) : null] as const
  })
  return schema.parse(Object.fromEntries(found))
}

async function find(repositories: string, { shard = '' } = {}) {
  const requests: Requests = {
    query,
    get: () => Promise.reject(new Error('No REST request is expected')),
    onProgress: () => undefined,
    waitToRepeat: async () => undefined,
    isEnterpriseServer: false,
  }
  const inputs = syncInputsOf({ repositories, shard })
  const found = await findSyncedRepositories(requests, inputs, 'acme/api')
  return {
    names: found.repositories.map(({ name }) => name),
    skipped: found.skipped,
    problems: found.problems,
  }
}

const NONE = { archived: 0, forks: 0, empty: 0, withoutManifest: 0 }

test.each<[string, string, string[]]>([
  ['none: the repository of the workflow', '', ['acme/api']],
  ['a name of the same owner', 'web', ['acme/web']],
  ['a name of another owner', 'other/web', ['other/web']],
  ['a name twice', 'web, acme/web', ['acme/web']],
  ['a glob of the same owner', 'a*', ['acme/api']],
  ['a glob of another owner', 'other/*', ['other/web']],
  ['globs of both', '*, other/*', ['acme/web', 'acme/api', 'other/web']],
  ['a glob, and a name that it has too', 'acme/*, api', ['acme/api', 'acme/web']],
])('repositories has %s', async (_, repositories, names) => {
  expect(await find(repositories)).toMatchObject({ names, problems: [] })
})

describe('an archived repository, a fork and one without commits', () => {
  test('are skipped in a glob, and counted', async () => {
    expect(await find('web*')).toEqual({
      names: ['acme/web'],
      skipped: { ...NONE, archived: 1, forks: 1, empty: 1 },
      problems: [],
    })
  })

  test('are synced by their names', async () => {
    expect(await find('web*, web-old, web-fork, web-new')).toMatchObject({
      names: ['acme/web-old', 'acme/web-fork', 'acme/web-new', 'acme/web'],
      skipped: NONE,
    })
  })
})

test('a repository stays in one shard', async () => {
  expect(await find('*', { shard: '0/2' })).toMatchObject({
    names: [],
    skipped: { ...NONE, archived: 1, empty: 1 },
  })
  expect(await find('*', { shard: '1/2' })).toMatchObject({
    names: ['acme/web', 'acme/api'],
    skipped: { ...NONE, forks: 1 },
  })
})

describe('a mistake in repositories', () => {
  test.each<[string, string, string, RegExp]>([
    ['a name', 'gone', 'acme/gone', /doesn't find the repository/],
    ['a name among others', 'web, gone', 'acme/gone', /doesn't find the repository/],
    ['an owner', 'nobody/*', 'nobody/*', /doesn't find the repository/],
  ])('%s that GitHub does not know is named', async (_, repositories, concerns, message) => {
    const { problems } = await find(repositories)
    expect(problems).toMatchObject([{ concerns, message: expect.stringMatching(message) }])
  })

  test('a glob that matches nothing says how many there are', async () => {
    const { names, problems } = await find('lib-*, other/*')
    expect(names).toEqual(['other/web'])
    expect(problems).toMatchObject([
      {
        message: expect.stringMatching(
          /^repositories: "acme\/lib-\*" matches none of the 5 repositories of acme/,
        ),
      },
    ])
  })

  test('an owner that GitHub does not know stops no other', async () => {
    expect((await find('nobody/*, other/*')).names).toEqual(['other/web'])
  })
})

test('an outage ends the search', async () => {
  const requests: Requests = {
    query: () => Promise.reject(new Error('broken')),
    get: () => Promise.reject(new Error('broken')),
    onProgress: () => undefined,
    waitToRepeat: async () => undefined,
    isEnterpriseServer: false,
  }
  const inputs = syncInputsOf({ repositories: 'acme/*' })
  await expect(findSyncedRepositories(requests, inputs, 'acme/api')).rejects.toThrow('broken')
})
