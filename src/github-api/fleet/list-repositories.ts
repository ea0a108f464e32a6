import * as z from 'zod/mini'
import { RequestFailure } from '../history/failures.ts'
import { askInChunks, connectionOf, pagesOf } from '../history/pages.ts'
import type { Requests } from '../history/requests.ts'
import {
  describePermissions,
  type ListedRepository,
  repositorySchema,
  type Source,
  selectRepository,
} from './listed-repository.ts'

const PAGE = 100
const NAMES = 50

const pageSchema = z.object({
  repositoryOwner: z.nullable(z.object({ repositories: connectionOf(repositorySchema) })),
})

/**
 * Lists all repositories of an organization or a user. The oldest come first, so one that is created
 * meanwhile appears at the end.
 *
 * @param sources what shows whether there is anything new
 * @throws RequestFailure, ReadingEnded
 */
export async function listRepositories(
  requests: Requests,
  owner: string,
  sources: readonly Source[],
  note: (sentence: string) => void,
): Promise<ListedRepository[]> {
  const { query, onProgress } = requests
  const permission = describePermissions(sources)
  const text = `query Repositories($login: String!, $first: Int!, $after: String) {
    repositoryOwner(login: $login) {
      repositories(
        first: $first, after: $after, ownerAffiliations: [OWNER],
        orderBy: { field: CREATED_AT, direction: ASC }
      ) {
        nodes { ${selectRepository(sources)} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`
  const ask = async (first: number, after: string | null) => {
    const variables = { login: owner, first, after }
    const { repositoryOwner } = await query(text, variables, pageSchema, permission)
    if (repositoryOwner === null) throw new RequestFailure({ kind: 'missing' }, permission)
    const { nodes } = repositoryOwner.repositories
    // Without a permission, GitHub returns null for every repository, and a smaller page doesn't help.
    if (nodes.length > 1 && nodes.every((node) => node === null)) {
      throw new RequestFailure({ kind: 'denied' }, permission)
    }
    return repositoryOwner.repositories
  }
  const onUnreadable = () =>
    note(`GitHub couldn't load a repository of ${owner}, so it isn't synced`)
  const found: ListedRepository[] = []
  for await (const page of pagesOf(requests, { ask, largest: PAGE, onUnreadable })) {
    found.push(...page)
    onProgress('repositories', found.length)
  }
  return found
}

const namedSchema = z.record(z.string(), z.nullable(repositorySchema))

/**
 * Reads repositories by their names, `owner/name`. GitHub follows a rename.
 *
 * @returns for each name the repository, or why it can't be read
 * @throws RequestFailure, ReadingEnded
 */
export function findRepositories(
  requests: Requests,
  names: readonly string[],
  sources: readonly Source[],
): Promise<(ListedRepository | RequestFailure)[]> {
  return askInChunks(requests, names, NAMES, async (chunk) => {
    const listed = await askByName(requests, chunk, sources, 0)
    const found: (ListedRepository | RequestFailure)[] = []
    for (const [index, name] of chunk.entries()) {
      found.push(listed[index] ?? (await findAlone(requests, name)))
    }
    return found
  })
}

/** Finds out why a repository wasn't found. If only its news can't be read, it has none. */
export async function findAlone(
  requests: Requests,
  name: string,
): Promise<ListedRepository | RequestFailure> {
  try {
    const [repository] = await askByName(requests, [name], [], ALONE)
    return repository ?? new RequestFailure({ kind: 'missing' }, 'contents: read')
  } catch (error) {
    if (error instanceof RequestFailure) return error
    throw error
  }
}

/** No path is longer, so every error counts. */
const ALONE = 100

async function askByName(
  { query }: Requests,
  names: readonly string[],
  sources: readonly Source[],
  depth: number,
): Promise<(ListedRepository | undefined)[]> {
  const parts = names.map((name) => name.split('/'))
  const variables = parts.flatMap(([owner, name], index) => [
    [`o${index}`, owner],
    [`n${index}`, name],
  ])
  const declared = variables.map(([variable]) => `$${variable}: String!`).join(', ')
  const fields = names.map(
    (_, index) =>
      `r${index}: repository(owner: $o${index}, name: $n${index}) { ${selectRepository(sources)} }`,
  )
  const text = `query NamedRepositories(${declared}) { ${fields.join('\n')} }`
  const permission = sources.length === 0 ? 'contents: read' : describePermissions(sources)
  const answer = await query(text, Object.fromEntries(variables), namedSchema, permission, depth)
  return names.map((_, index) => answer[`r${index}`] ?? undefined)
}
