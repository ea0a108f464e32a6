import { omitUndefined } from '../base/omit-undefined.ts'
import type { Checkout } from './checkout.ts'
import { findInPayload } from './find-in-payload.ts'
import type { Source } from './make-event.ts'
import type { Occurrence } from './occurrence.ts'
import { visible } from './payload.ts'

/** The commit that a named event is about, or why it is unknown. */
export type FoundCommit =
  | {
      kind: 'found'
      source: Source
      /** The commit's branch. Absent if it is unknown. */
      branch?: string
      /** It is of a pull request with an unknown branch. */
      isOfPullRequest?: true
      notes: string[]
      warnings: string[]
    }
  | { kind: 'unknown'; problem: string }

/** Finds the commit of a payload that has one. Other payloads are about the run's commit. */
export function findPayloadCommit(occurrence: Occurrence): Source | undefined {
  return (
    findInPayload(occurrence, 'deployment.sha') ??
    findInPayload(occurrence, 'workflow_run.head_sha') ??
    findInPayload(
      occurrence,
      isMerged(occurrence) ? 'pull_request.merge_commit_sha' : 'pull_request.head.sha',
    )
  )
}

/**
 * Finds the commit that a named event is about. The first of these that exists: the payload's commit,
 * the commit that is checked out (as in a deployment by comment or of `inputs.ref`) unless the job
 * made it, the run's commit.
 *
 * @param run the run's `GITHUB_REF`, and what is checked out
 */
export function findCommit(
  occurrence: Occurrence,
  { ref, head }: { ref: string; head: Checkout['head'] },
): FoundCommit {
  const ofPayload = findPayloadCommit(occurrence)
  if (ofPayload !== undefined) {
    return found(ofPayload, findPayloadBranch(occurrence) ?? branchOf(ref))
  }
  const { sha = '' } = occurrence
  const isElsewhere = head.kind === 'one' && head.commit.toLowerCase() !== sha.toLowerCase()
  if (isElsewhere && head.isFetched) {
    const source = { path: 'the commit that is checked out', value: head.commit }
    const note = `The commit is ${head.commit}, which is checked out; GITHUB_SHA is ${visible(sha)}`
    const isOfPullRequest = isOnPullRequest(occurrence)
    return { ...found(source), ...(isOfPullRequest && { isOfPullRequest }), notes: [note] }
  }
  if (isOnPullRequest(occurrence)) return { kind: 'unknown', problem: COMMENT }
  const ofRun = found({ path: 'GITHUB_SHA', value: occurrence.sha }, branchOf(ref))
  if (isElsewhere) {
    const note = `The commit is GITHUB_SHA, ${visible(sha)}: this job made ${head.commit}, which is checked out`
    return { ...ofRun, notes: [note] }
  }
  return head.kind === 'several' ? { ...ofRun, warnings: [SEVERAL] } : ofRun
}

function found(source: Source, branch?: string): Extract<FoundCommit, { kind: 'found' }> {
  return { kind: 'found', source, ...omitUndefined({ branch }), notes: [], warnings: [] }
}

function findPayloadBranch(occurrence: Occurrence): string | undefined {
  // The head branch of a release's run is its tag.
  if (findInPayload(occurrence, 'workflow_run.event')?.value === 'release') return undefined
  const branch =
    findInPayload(occurrence, 'workflow_run.head_branch') ??
    findInPayload(
      occurrence,
      isMerged(occurrence) ? 'pull_request.base.ref' : 'pull_request.head.ref',
    )
  return typeof branch?.value === 'string' ? branch.value : undefined
}

/** The branch of a ref. A deployment's ref is also the run's. */
function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

function isMerged(occurrence: Occurrence): boolean {
  return findInPayload(occurrence, 'pull_request.merged')?.value === true
}

/** Only a comment's payload says so. Its run is of the default branch's last commit. */
function isOnPullRequest(occurrence: Occurrence): boolean {
  return findInPayload(occurrence, 'issue.pull_request') !== undefined
}

const COMMENT =
  "issue_comment: GITHUB_SHA is the default branch's last commit, not the pull request's; check the " +
  'pull request out before this step, or set commitSha in event-fields'

const SEVERAL =
  'The workspace has clones of this repository at different commits, so the commit is GITHUB_SHA; ' +
  'if another one is deployed, set it as commitSha in event-fields'
