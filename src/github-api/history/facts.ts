/*
 * What GitHub's API says about a repository's past, limited to what decides on Phaset events. Times
 * are milliseconds since 1970.
 */

/** From one time up to, but not including, another one. */
export type Window = { from: number; until: number }

/** An account as in webhooks: the login of a bot ends in `[bot]`. Null if it was deleted. */
export type Actor = { login: string; type: string } | null

export type Repository = {
  /** Stays the same if the repository is renamed. */
  id: number
  /** `owner/name`. */
  fullName: string
  /** Absent for a repository without commits. */
  defaultBranch: string | undefined
}

/** `date`: the committer's date, as GitHub writes it. It may be any date. */
export type Commit = { sha: string; date: string }

/** Commits that were added to a branch. */
export type Push = {
  id: string
  at: number
  /** Such as `refs/heads/main`. */
  ref: string
  before: string
  after: string
  actor: Actor
  /** The oldest first. The last one is `after`. With `changes: head`, only that one. */
  commits: Commit[]
}

/** A deployment that succeeded. */
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
  /** The commit that the tag points to. Absent if the tag was deleted. */
  sha: string | undefined
  publishedAt: number
  author: Actor
}

/** A workflow run that succeeded: its first successful attempt. */
export type WorkflowRun = {
  id: string
  name: string
  /** What started it, such as `push`. */
  event: string
  headBranch: string | null
  headSha: string
  /** `owner/name`. Null if the fork was deleted. */
  headRepository: string | null
  succeededAt: number
  actor: Actor
}

export type IssueEvent = { id: string; at: number; actor: Actor } & (
  | { kind: 'labeled' | 'unlabeled'; label: string }
  /** `type`: the type that was added, removed or set. `previous`: the type before a change. */
  | { kind: 'typed' | 'untyped'; type: string }
  | { kind: 'retyped'; type: string; previous: string }
  | { kind: 'closed' | 'reopened' | 'transferred' }
)

/** An issue as it is now, with all past changes of its labels, type and state. */
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

/** `state`: the result of the review, even if it was dismissed later. */
export type Review = { id: string; at: number; author: Actor; state: ReviewState }

export type PullRequest = {
  id: string
  number: number
  createdAt: number
  author: Actor
  isFromFork: boolean
  merged: { at: number; by: Actor } | null
  /** The commit of the merge. Absent without a merge. */
  mergeCommit: string | undefined
  /** The paths that it changes, if they were requested and one query has them all. */
  files: string[] | undefined
  /** When it was closed without a merge. */
  closings: { id: string; at: number; actor: Actor }[]
  reviews: Review[]
}

/** Where readers put what people should know. One sentence each. */
export type Remarks = {
  note: (sentence: string) => void
  /** For what GitHub couldn't load. No later run reads it again. */
  warn: (sentence: string) => void
}

/** Everything of one repository that a window may need. Each list may have more than the window. */
export type Facts = {
  repository: Repository
  pushes: Push[]
  deployments: Deployment[]
  releases: Release[]
  workflowRuns: WorkflowRun[]
  issues: Issue[]
  pullRequests: PullRequest[]
  /** What couldn't be read. One sentence each. */
  notes: string[]
}
