import type { Deployment, Release, Repository, WorkflowRun } from '../github-api/history/facts.ts'
import { isoOf, originOf, type PastOccurrence } from './past-occurrence.ts'

/** Makes a `deployment_status` of a deployment's first success. */
export function findDeployment(
  { id, sha, environment, creator, succeededAt: at }: Deployment,
  repository: Repository,
): PastOccurrence[] {
  const payload = {
    deployment: { sha, environment },
    deployment_status: { state: 'success', environment, created_at: isoOf(at) },
    ...originOf(repository, creator),
  }
  return [{ name: 'deployment_status', payload, at, id, by: creator }]
}

/** Makes a `release` of its publication. Without its tag, the deployed commit is unknown. */
export function findRelease(
  { id, tag, sha, author, publishedAt: at }: Release,
  repository: Repository,
): PastOccurrence[] {
  if (sha === undefined) return []
  const payload = {
    action: 'published',
    release: { tag_name: tag, draft: false, prerelease: false, published_at: isoOf(at) },
    ...originOf(repository, author),
  }
  return [{ name: 'release', payload, at, id, by: author, sha }]
}

/** Makes a `workflow_run` of the run's first success. */
export function findWorkflowRun(
  { id, name, event, headBranch, headSha, headRepository, actor, succeededAt: at }: WorkflowRun,
  repository: Repository,
): PastOccurrence[] {
  const payload = {
    action: 'completed',
    workflow_run: {
      name,
      event,
      conclusion: 'success',
      head_branch: headBranch,
      head_sha: headSha,
      head_repository: headRepository === null ? null : { full_name: headRepository },
      updated_at: isoOf(at),
    },
    ...originOf(repository, actor),
  }
  return [{ name: 'workflow_run', payload, at, id, by: actor }]
}
