import type { Api } from './api.ts'

/** How many deployments are looked at; each of another commit costs a request. */
const MOST_LOOKED_AT = 20

/**
 * The commit that an environment had before a deployment: that of the latest deployment before it
 * which succeeded and was of another commit.
 *
 * @param sha the deployed commit; where GitHub knows no deployment of it (a deployer that tells
 *   GitHub nothing), the environment's latest one counts
 * @returns undefined when there is none
 * @throws as Octokit does
 */
export async function findPreviousDeployment(
  { octokit, repository }: Api,
  environment: string,
  sha: string,
): Promise<string | undefined> {
  // GitHub gives the newest first.
  const { data: deployments } = await octokit.rest.repos.listDeployments({
    ...repository,
    environment,
    per_page: MOST_LOOKED_AT,
  })
  const current = deployments.findIndex((deployment) => deployment.sha === sha)
  for (const deployment of deployments.slice(current + 1)) {
    if (deployment.sha === sha) continue
    const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
      ...repository,
      deployment_id: deployment.id,
      per_page: 100,
    })
    if (statuses.some(({ state }) => state === 'success')) return deployment.sha
  }
  return undefined
}
