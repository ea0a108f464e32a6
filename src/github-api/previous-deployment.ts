import * as z from 'zod/mini'
import type { Get } from './api.ts'

const PERMISSION = 'deployments: read'
/** At most this many deployments are checked, because each one takes a request. */
const MOST_LOOKED_AT = 20
/** At most this many pages of 100 deployments are read. */
const MOST_PAGES = 10

const deploymentsSchema = z.array(z.object({ id: z.number(), sha: z.string() }))
const statusesSchema = z.array(z.object({ state: z.string() }))

type Deployment = z.infer<typeof deploymentsSchema>[number]

/**
 * Finds the commit that an environment had before a deployment: that of the latest earlier deployment
 * that succeeded and had another commit.
 *
 * @param sha the deployed commit. If GitHub has no deployment of it, because the deployer doesn't
 *   report to GitHub, the search begins with the environment's latest deployment
 * @returns undefined if there is none
 * @throws what `get` throws
 */
export async function findPreviousDeployment(
  get: Get,
  environment: string,
  sha: string,
): Promise<string | undefined> {
  let lookedAt = 0
  for await (const deployment of listEarlier(get, environment, sha)) {
    if (await hasSucceeded(get, deployment)) return deployment.sha
    lookedAt += 1
    if (lookedAt === MOST_LOOKED_AT) return undefined
  }
  return undefined
}

/** Finds the deployments of other commits before the latest one of a commit, the newest first. */
async function* listEarlier(
  get: Get,
  environment: string,
  sha: string,
): AsyncGenerator<Deployment> {
  const later: Deployment[] = []
  let isKnown = false
  for await (const deployment of listDeployments(get, environment)) {
    if (deployment.sha === sha) isKnown = true
    else if (isKnown) yield deployment
    else later.push(deployment)
  }
  if (!isKnown) yield* later
}

/** Lists deployments, the newest first, as GitHub does. */
async function* listDeployments(get: Get, environment: string): AsyncGenerator<Deployment> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const asked = { environment, per_page: 100, page }
    const { data, next } = await get(
      'GET /repos/{owner}/{repo}/deployments',
      asked,
      deploymentsSchema,
      PERMISSION,
    )
    yield* data
    if (next === undefined) return
  }
}

async function hasSucceeded(get: Get, { id }: Deployment): Promise<boolean> {
  const { data } = await get(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: id, per_page: 100 },
    statusesSchema,
    PERMISSION,
  )
  return data.some(({ state }) => state === 'success')
}
