import * as z from 'zod/mini'
import { quote } from '../../base/quote.ts'
import { matches } from '../../github/patterns.ts'
import { ACTOR, graphqlActor, inRepository, instant } from './answer-fields.ts'
import type { Deployment, Remarks, Window } from './facts.ts'
import { completeList, connectionOf, pagesOf } from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'deployments: read'
const PAGE = 100

const STATUSES = `statuses(first: $mostStatuses, after: $statusesAfter) {
  nodes { state environment createdAt }
  pageInfo { hasNextPage endCursor }
}`
const QUERY = `query Deployments(
  $owner: String!, $name: String!, $first: Int!, $after: String,
  $mostStatuses: Int!, $statusesAfter: String
) {
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        id commitOid environment createdAt creator ${ACTOR}
        ${STATUSES}
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`
const FURTHER_STATUSES = `query DeploymentStatuses($id: ID!, $mostStatuses: Int!, $statusesAfter: String) {
  node(id: $id) { ... on Deployment { ${STATUSES} } }
}`

const statusesSchema = connectionOf(
  z.object({
    state: z.string(),
    environment: z.nullish(z.string()),
    createdAt: instant,
  }),
)
const deploymentSchema = z.object({
  id: z.string(),
  commitOid: z.string(),
  environment: z.nullable(z.string()),
  createdAt: instant,
  creator: graphqlActor,
  statuses: z.nullable(statusesSchema),
})
const pageSchema = inRepository(z.object({ deployments: connectionOf(deploymentSchema) }))
const furtherSchema = z.object({ node: z.object({ statuses: statusesSchema }) })
type Listed = z.infer<typeof deploymentSchema>
type Status = { state: string; environment?: string | null | undefined; createdAt: number }

/** An approval may take 30 days, and then the deployment itself some time. */
export const LONGEST_DEPLOYMENT_MS = 35 * 24 * 60 * 60 * 1000

/**
 * Reads the deployments that succeeded, perhaps in the window. The list never changes its order, and
 * deployments that are added meanwhile are after the window.
 *
 * @param environments patterns
 * @throws RequestFailure, ReadingEnded
 */
export async function readDeployments(
  requests: Requests,
  { from }: Window,
  environments: string[],
  warn: Remarks['warn'],
): Promise<Deployment[]> {
  const ask = async (first: number, after: string | null) => {
    const variables = { first, after, mostStatuses: PAGE, statusesAfter: null }
    const { repository } = await requests.query(QUERY, variables, pageSchema, PERMISSION)
    return repository.deployments
  }
  const onUnreadable = (listed: Listed | null) => warn(describeUnreadable(listed))
  const listsIn = ({ statuses }: Listed) => [statuses]
  const list = { ask, largest: PAGE, listsIn, onUnreadable }
  const found: Deployment[] = []
  for await (const page of pagesOf(requests, list)) {
    for (const listed of page) {
      const deployment = toFacts(listed, await readStatuses(listed, requests, warn))
      if (deployment && matches(environments, deployment.environment)) found.push(deployment)
    }
    requests.onProgress('deployments', found.length, page.at(-1)?.createdAt)
    if (page.some(({ createdAt }) => createdAt < from - LONGEST_DEPLOYMENT_MS)) break
  }
  return found
}

function describeUnreadable(listed: Listed | null): string {
  return listed === null
    ? "GitHub couldn't load a deployment, so its event is missing"
    : `GitHub couldn't load all statuses of the deployment of ${listed.commitOid} to ${quote(listed.environment ?? '')}, so its event may be missing`
}

async function readStatuses(
  listed: Listed,
  requests: Requests,
  warn: Remarks['warn'],
): Promise<Status[]> {
  const { id, statuses } = listed
  const ask = async (mostStatuses: number, statusesAfter: string | null) => {
    const variables = { id, mostStatuses, statusesAfter }
    const { node } = await requests.query(FURTHER_STATUSES, variables, furtherSchema, PERMISSION)
    return node.statuses
  }
  const onUnreadable = () => warn(describeUnreadable(listed))
  return completeList(requests, statuses, { ask, onUnreadable })
}

/** @returns undefined for a deployment that never succeeded */
function toFacts(listed: Listed, statuses: readonly Status[]): Deployment | undefined {
  const [first] = statuses
    .filter(({ state }) => state === 'SUCCESS')
    .toSorted((one, other) => one.createdAt - other.createdAt)
  if (first === undefined) return undefined
  return {
    // The IDs of deployments are too large for the 32 bits of GraphQL's `databaseId`.
    id: listed.id,
    sha: listed.commitOid,
    environment: first.environment || (listed.environment ?? ''),
    creator: listed.creator,
    succeededAt: first.createdAt,
  }
}
