import * as z from 'zod/mini'
import { instant } from '../history/answer-fields.ts'

/** Where the events of a repository come from. */
export type Source = 'pushes' | 'deployments' | 'releases' | 'issues' | 'pullRequests'

/** When something last happened in a source. */
export type News = {
  /** Milliseconds since 1970; 0 if nothing ever happened. */
  at: number
  /** What was created before isn't counted. */
  completeFrom: number
}

/** A repository as GitHub lists it, with what shows whether there is anything new to read. */
export type ListedRepository = {
  /** Its numeric ID, which stays the same if the repository is renamed. */
  id: number
  /** `owner/name`. */
  name: string
  /** Its page. */
  url: string
  isArchived: boolean
  isFork: boolean
  /** Absent for a repository without commits. */
  defaultBranch?: string
  /** The latest commit of the default branch. Absent for a repository without commits. */
  head?: string
  /** A source that isn't in the map has to be read. */
  news: ReadonlyMap<Source, News>
}

/** More deployments than these have to be read. Each takes GitHub some time. */
const DEPLOYMENTS = 20
const RELEASES = 50

const NEWEST_UPDATE = 'first: 1, orderBy: { field: UPDATED_AT, direction: DESC }'
const NEWEST = 'orderBy: { field: CREATED_AT, direction: DESC }'

const SELECTIONS: Record<Source, string> = {
  pushes: 'pushedAt',
  issues: `issues(${NEWEST_UPDATE}) { nodes { updatedAt } }`,
  pullRequests: `pullRequests(${NEWEST_UPDATE}) { nodes { updatedAt } }`,
  releases: `releases(first: ${RELEASES}, ${NEWEST}) {
    nodes { publishedAt } pageInfo { hasNextPage }
  }`,
  deployments: `deployments(first: ${DEPLOYMENTS}, ${NEWEST}) {
    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }
  }`,
}

const PERMISSIONS: Record<Source, string> = {
  pushes: 'contents',
  releases: 'contents',
  deployments: 'deployments',
  issues: 'issues',
  pullRequests: 'pull-requests',
}

/** The selected fields of a repository. */
export function selectRepository(sources: readonly Source[]): string {
  const news = sources.map((source) => SELECTIONS[source])
  return `databaseId nameWithOwner url isArchived isFork
    defaultBranchRef { name target { oid } }
    ${news.join('\n')}`
}

/** Describes what the selection needs, such as `contents: read, issues: read`. */
export function describePermissions(sources: readonly Source[]): string {
  const names = new Set(['contents', ...sources.map((source) => PERMISSIONS[source])])
  return [...names].map((name) => `${name}: read`).join(', ')
}

const updated = z.optional(
  z.object({ nodes: z.array(z.nullable(z.object({ updatedAt: instant }))) }),
)
const more = z.object({ hasNextPage: z.boolean() })
const listedSchema = z.object({
  databaseId: z.int(),
  nameWithOwner: z.string(),
  url: z.string(),
  isArchived: z.boolean(),
  isFork: z.boolean(),
  defaultBranchRef: z.nullable(
    z.object({ name: z.string(), target: z.object({ oid: z.string() }) }),
  ),
  pushedAt: z.nullish(instant),
  issues: updated,
  pullRequests: updated,
  releases: z.optional(
    z.object({
      nodes: z.array(z.nullable(z.object({ publishedAt: z.nullable(instant) }))),
      pageInfo: more,
    }),
  ),
  deployments: z.optional(
    z.object({
      nodes: z.array(
        z.nullable(
          z.object({
            createdAt: instant,
            latestStatus: z.nullable(z.object({ createdAt: instant })),
          }),
        ),
      ),
      pageInfo: more,
    }),
  ),
})
type Listed = z.infer<typeof listedSchema>

export const repositorySchema = z.pipe(
  listedSchema,
  z.transform(
    (listed): ListedRepository => ({
      id: listed.databaseId,
      name: listed.nameWithOwner,
      url: listed.url,
      isArchived: listed.isArchived,
      isFork: listed.isFork,
      ...(listed.defaultBranchRef && {
        defaultBranch: listed.defaultBranchRef.name,
        head: listed.defaultBranchRef.target.oid,
      }),
      news: new Map(findNews(listed)),
    }),
  ),
)

/** A source with a node that GitHub couldn't load has to be read. */
function* findNews(listed: Listed): Generator<[Source, News], void, void> {
  const { pushedAt, issues, pullRequests, releases, deployments } = listed
  if (pushedAt !== undefined) yield ['pushes', newest([pushedAt])]
  const updates = { issues, pullRequests }
  for (const source of ['issues', 'pullRequests'] as const) {
    const nodes = loadedNodes(updates[source])
    if (nodes) yield [source, newest(nodes.map(({ updatedAt }) => updatedAt))]
  }
  // A draft may be published at any time after its creation.
  const published = releases?.pageInfo.hasNextPage ? undefined : loadedNodes(releases)
  if (published) yield ['releases', newest(published.map(({ publishedAt }) => publishedAt))]
  const deployed = loadedNodes(deployments)
  if (deployed) {
    const changed = deployed.map((each) => (each.latestStatus ?? each).createdAt)
    const oldest = deployed.at(-1)?.createdAt ?? 0
    const completeFrom = deployments?.pageInfo.hasNextPage ? oldest : 0
    yield ['deployments', { ...newest(changed), completeFrom }]
  }
}

/** @returns undefined if the nodes weren't selected, or if not all could be loaded */
function loadedNodes<Node>(list: { nodes: (Node | null)[] } | undefined): Node[] | undefined {
  const nodes = list?.nodes.filter((node) => node !== null)
  return nodes?.length === list?.nodes.length ? nodes : undefined
}

function newest(instants: readonly (number | null)[]): News {
  return { at: Math.max(0, ...instants.map((at) => at ?? 0)), completeFrom: 0 }
}
