import * as z from 'zod/mini'
import type { Api } from './api.ts'

/** How many deployments are looked at; each costs a request. */
const MOST_LOOKED_AT = 20
/** How many pages of deployments are read, of 100 each. */
const MOST_PAGES = 10

const deploymentsSchema = z.array(z.object({ id: z.number(), sha: z.string() }))
const statusesSchema = z.array(z.object({ state: z.string() }))

type Deployment = z.infer<typeof deploymentsSchema>[number]

/**
 * The commit that an environment had before a deployment: that of the latest deployment before it
 * which succeeded and was of another commit.
 *
 * @param sha the deployed commit; where GitHub knows no deployment of it (a deployer that reports
 *   nothing to GitHub), the environment's latest one counts
 * @returns undefined when there is none
 * @throws as Octokit does, and for an answer that is none of GitHub's
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

/** The deployments of other commits before the latest one of a commit, the newest first. */
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

/** GitHub gives the newest first. */
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
