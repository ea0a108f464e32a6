/*
 * What GitHub's API knows of a repository's past, reduced to what decides about Phaset events.
 * Instants are milliseconds since 1970.
 */

/** From an instant up to, but without, another one. */
export type Window = { from: number; until: number }

/** As webhooks name an account: a bot's login ends in `[bot]`. Null: the account was deleted. */
export type Actor = { login: string; type: string } | null

export type Repository = {
  /** Stays the same when the repository is renamed. */
  id: number
  /** `owner/name`. */
  fullName: string
  /** Absent for a repository without commits. */
  defaultBranch: string | undefined
}

/** `date`: the committer's, as GitHub writes it. It may be any date at all. */
export type Commit = { sha: string; date: string }

/** Commits that came onto a branch. */
export type Push = {
  id: string
  at: number
  /** Such as `refs/heads/main`. */
  ref: string
  before: string
  after: string
  actor: Actor
  /** Oldest first, the last one being `after`; with `changes: head` that one alone. */
  commits: Commit[]
}

/** A deployment that has succeeded at some time. */
export type Deployment = {
  id: string
  sha: string
  environment: string
  creator: Actor
  /** Its first success. */
  succeededAt: number
}

/** A published release that is neither a draft nor a pre-release. */
export type Release = {
  id: string
  tag: string
  /** The commit that the tag points to; absent where the tag is gone. */
  sha: string | undefined
  publishedAt: number
  author: Actor
}

/** A workflow run that has succeeded, at its first attempt that did. */
export type WorkflowRun = {
  id: string
  name: string
  /** What started it, such as `push`. */
  event: string
  headBranch: string | null
  headSha: string
  /** `owner/name`; null where the fork is gone. */
  headRepository: string | null
  succeededAt: number
  actor: Actor
}

export type IssueEvent = { id: string; at: number; actor: Actor } & (
  | { kind: 'labeled' | 'unlabeled'; label: string }
  /** `type` is what the issue became or was; `previous` what a changed type was before. */
  | { kind: 'typed' | 'untyped'; type: string }
  | { kind: 'retyped'; type: string; previous: string }
  | { kind: 'closed' | 'reopened' | 'transferred' }
)

/** An issue as it is now, with all that ever happened to its labels, type and state. */
export type Issue = {
  id: string
  number: number
  createdAt: number
  author: Actor
  labels: string[]
  type: string | null
  closedAt: number | null
  /** In order of time. */
  events: IssueEvent[]
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED'

/** `state`: the verdict, also of a review that was dismissed later. */
export type Review = { id: string; at: number; author: Actor; state: ReviewState }

export type PullRequest = {
  id: string
  number: number
  createdAt: number
  author: Actor
  isFromFork: boolean
  merged: { at: number; by: Actor } | null
  /** The commit that the merge brought; absent without a merge. */
  mergeCommit: string | undefined
  /** The paths that it changes, where they were asked for and one query could tell them all. */
  files: string[] | undefined
  /** Closings without a merge. */
  closings: { id: string; at: number; actor: Actor }[]
  reviews: Review[]
}

/** Everything of one repository that a window may need; each kind may hold more than the window. */
export type Facts = {
  repository: Repository
  pushes: Push[]
  deployments: Deployment[]
  releases: Release[]
  workflowRuns: WorkflowRun[]
  issues: Issue[]
  pullRequests: PullRequest[]
  /** What could not be read although the rest could, a sentence each. */
  notes: string[]
}
