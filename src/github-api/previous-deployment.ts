import * as z from 'zod/mini'
import type { Api } from './api.ts'

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
 * @throws Octokit's errors, and a ZodError if the answer isn't GitHub's
 */
export async function findPreviousDeployment(
  api: Api,
  environment: string,
  sha: string,
): Promise<string | undefined> {
  let lookedAt = 0
  for await (const deployment of listEarlier(api, environment, sha)) {
    if (await hasSucceeded(api, deployment)) return deployment.sha
    lookedAt += 1
    if (lookedAt === MOST_LOOKED_AT) return undefined
  }
  return undefined
}

/** Finds the deployments of other commits before the latest one of a commit, the newest first. */
async function* listEarlier(
  api: Api,
  environment: string,
  sha: string,
): AsyncGenerator<Deployment> {
  const later: Deployment[] = []
  let isKnown = false
  for await (const deployment of listDeployments(api, environment)) {
    if (deployment.sha === sha) isKnown = true
    else if (isKnown) yield deployment
    else later.push(deployment)
  }
  if (!isKnown) yield* later
}

/** Lists deployments, the newest first, as GitHub does. */
async function* listDeployments(
  { octokit, repository }: Api,
  environment: string,
): AsyncGenerator<Deployment> {
  const request = { ...repository, environment, per_page: 100 }
  let pages = 0
  for await (const { data } of octokit.paginate.iterator(
    octokit.rest.repos.listDeployments,
    request,
  )) {
    yield* deploymentsSchema.parse(data)
    pages += 1
    if (pages === MOST_PAGES) return
  }
}

async function hasSucceeded({ octokit, repository }: Api, { id }: Deployment): Promise<boolean> {
  const { data } = await octokit.rest.repos.listDeploymentStatuses({
    ...repository,
    deployment_id: id,
    per_page: 100,
  })
  return statusesSchema.parse(data).some(({ state }) => state === 'success')
}
