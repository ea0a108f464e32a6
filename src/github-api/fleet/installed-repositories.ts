import * as z from 'zod/mini'
import { isFailure, RequestFailure } from '../history/failures.ts'
import { askInChunks } from '../history/pages.ts'
import type { Requests } from '../history/requests.ts'
import { findAlone } from './list-repositories.ts'
import {
  describePermissions,
  type ListedRepository,
  repositorySchema,
  type Source,
  selectRepository,
} from './listed-repository.ts'

/** A repository for which a GitHub App is installed. */
export type InstalledRepository = {
  id: number
  /** Its ID in GraphQL. */
  nodeId: string
  /** `owner/name`. */
  name: string
  isArchived: boolean
  isFork: boolean
}

const PAGE = 100
const NODES = 100

const installedSchema = z.pipe(
  z.object({
    id: z.int(),
    node_id: z.string(),
    full_name: z.string(),
    archived: z.boolean(),
    fork: z.boolean(),
  }),
  z.transform(
    ({ id, node_id, full_name, archived, fork }): InstalledRepository => ({
      id,
      nodeId: node_id,
      name: full_name,
      isArchived: archived,
      isFork: fork,
    }),
  ),
)
const pageSchema = z.object({ repositories: z.array(installedSchema) })

/** Whether a token is that of a GitHub App's installation, as `GITHUB_TOKEN` is too. */
export function isInstallationToken(token: string): boolean {
  return token.startsWith('ghs_')
}

/**
 * Lists the repositories for which the GitHub App of the token is installed. Other public ones, which
 * every token can read, aren't among them.
 *
 * @returns undefined if GitHub doesn't list any for this token
 * @throws RequestFailure, ReadingEnded
 */
export async function listInstalled({
  get,
  onProgress,
}: Requests): Promise<InstalledRepository[] | undefined> {
  const route = 'GET /installation/repositories'
  // If the list changes meanwhile, the next page may have a repository again.
  const found = new Map<number, InstalledRepository>()
  try {
    for (let page = 1; ; page++) {
      const { data, next } = await get(
        route,
        { per_page: PAGE, page },
        pageSchema,
        'metadata: read',
      )
      for (const repository of data.repositories) found.set(repository.id, repository)
      onProgress('repositories', found.size)
      if (next === undefined) return [...found.values()]
    }
  } catch (error) {
    const isRefused = isFailure(error, 'denied') || isFailure(error, 'missing')
    if (isRefused && found.size === 0) return undefined
    throw error
  }
}

const nodesSchema = z.object({ nodes: z.array(z.nullable(repositorySchema)) })

/** The path of a repository is `nodes` and its index. */
const DEPTH_OF_NODES = 1

/**
 * Reads what is new in some repositories of the installation.
 *
 * @param sources what shows whether there is anything new
 * @throws RequestFailure, ReadingEnded
 */
export async function readInstalled(
  requests: Requests,
  installed: readonly InstalledRepository[],
  sources: readonly Source[],
  note: (sentence: string) => void,
): Promise<ListedRepository[]> {
  const { query, onProgress } = requests
  const permission = describePermissions(sources)
  const text = `query InstalledRepositories($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Repository { ${selectRepository(sources)} } }
  }`
  let checked = 0
  return askInChunks(requests, installed, NODES, async (chunk) => {
    const ids = chunk.map(({ nodeId }) => nodeId)
    const { nodes } = await query(text, { ids }, nodesSchema, permission, DEPTH_OF_NODES)
    // Without a permission, GitHub returns null for every repository.
    if (nodes.length > 1 && nodes.every((node) => node === null)) {
      throw new RequestFailure({ kind: 'denied' }, permission)
    }
    const read: ListedRepository[] = []
    for (const [index, { name }] of chunk.entries()) {
      const repository = nodes[index] ?? (await findAlone(requests, name))
      if (repository instanceof RequestFailure) {
        note(`GitHub couldn't load ${name}, so it isn't synced`)
      } else read.push(repository)
    }
    checked += chunk.length
    onProgress('checked for news', checked)
    return read
  })
}
