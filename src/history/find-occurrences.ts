import type { Facts, Window } from '../github-api/history/facts.ts'
import { findDeployment, findRelease, findWorkflowRun } from './deployment-occurrences.ts'
import { findIssue } from './issue-occurrences.ts'
import type { PastOccurrence } from './past-occurrence.ts'
import { findPullRequest } from './pull-request-occurrences.ts'
import { findPushes } from './push-occurrences.ts'

export type OccurrenceSettings = {
  /** Only what a live workflow can't report. */
  onlyMissed: boolean
}

/** Most events that this account causes start no workflow, and neither do any of those found here. */
const ACTIONS = 'github-actions[bot]'

/**
 * Finds what happened in a window, in the shape of webhook deliveries, the oldest first. Pure. Two
 * adjacent windows have the same result as one.
 */
export function findOccurrences(
  facts: Facts,
  { from, until }: Window,
  { onlyMissed }: OccurrenceSettings,
): PastOccurrence[] {
  const { repository } = facts
  const all = [
    ...findPushes(facts),
    ...facts.deployments.flatMap((deployment) => findDeployment(deployment, repository)),
    ...facts.releases.flatMap((release) => findRelease(release, repository)),
    ...facts.workflowRuns.flatMap((run) => findWorkflowRun(run, repository)),
    ...facts.issues.flatMap((issue) => findIssue(issue, repository)),
    ...facts.pullRequests.flatMap((pull) => findPullRequest(pull, repository)),
  ]
  return all
    .filter(({ at }) => at >= from && at < until)
    .filter((occurrence) => !onlyMissed || isMissed(occurrence))
    .sort(byInstant)
}

function isMissed({ by, isWithoutSecrets }: PastOccurrence): boolean {
  return isWithoutSecrets === true || by?.login === ACTIONS
}

function byInstant(one: PastOccurrence, other: PastOccurrence): number {
  return one.at - other.at || compare(one.name, other.name) || compare(thingOf(one), thingOf(other))
}

/** Events of one thing in the same second stay in GitHub's order. */
function thingOf({ id }: PastOccurrence): string {
  return id.split(' ', 1)[0] ?? ''
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
