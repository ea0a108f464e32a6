/*
 * A repository of the stand-in for GitHub, from which both APIs answer. Times are milliseconds since
 * 1970, in whole seconds as on GitHub.
 */

export type Account = { login: string; type: 'User' | 'Bot' | 'Organization' } | null

/** `files`: the paths that it changed. */
export type ModelCommit = { sha: string; parents: string[]; date: string; files?: string[] }

export type ModelActivity = {
  id: number
  type:
    | 'push'
    | 'force_push'
    | 'branch_deletion'
    | 'branch_creation'
    | 'pr_merge'
    | 'merge_queue_merge'
  at: number
  ref: string
  before: string
  after: string
  actor: Account
}

export type ModelStatus = { state: string; at: number }

export type ModelDeployment = {
  id: number
  sha: string
  environment: string
  createdAt: number
  creator: Account
  statuses: ModelStatus[]
}

export type ModelRelease = {
  id: number
  tag: string
  sha: string | undefined
  isDraft: boolean
  isPrerelease: boolean
  createdAt: number
  publishedAt: number | null
  author: Account
}

export type ModelAttempt = { conclusion: string | null; updatedAt: number; actor: Account }

export type ModelRun = {
  id: number
  workflow: string
  event: string
  branch: string
  sha: string
  /** `owner/name`. */
  headRepository: string | null
  createdAt: number
  attempts: ModelAttempt[]
}

export type ModelReview = {
  id: number
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  submittedAt: number
  author: Account
}

/** `type`: the GraphQL type of a timeline item, such as `ClosedEvent`. */
export type ModelItem = { id: string; type: string; at: number; actor: Account } & {
  label?: string
  issueType?: string
  previousType?: string
  /** For a dismissal: the review, and its state before. */
  review?: number
  previousState?: string
}

export type ModelPullRequest = {
  id: number
  number: number
  createdAt: number
  updatedAt: number
  mergedAt: number | null
  mergedBy: Account
  author: Account
  isFromFork: boolean
  mergeCommit?: string
  files?: { path: string; changeType: string }[]
  reviews: ModelReview[]
  timeline: ModelItem[]
}

export type ModelIssue = {
  id: number
  number: number
  createdAt: number
  updatedAt: number
  closedAt: number | null
  author: Account
  labels: string[]
  type: string | null
  timeline: ModelItem[]
}

export type Model = {
  id: number
  owner: string
  name: string
  defaultBranch: string | null
  commits: Map<string, ModelCommit>
  /** Oldest first. */
  activities: ModelActivity[]
  deployments: ModelDeployment[]
  releases: ModelRelease[]
  runs: ModelRun[]
  issues: ModelIssue[]
  pullRequests: ModelPullRequest[]
  /** Each file's path and its text. */
  files?: Record<string, string>
  isArchived?: boolean
  isFork?: boolean
  /** The token can't read it. */
  isHidden?: boolean
  /** The GitHub App isn't installed for it. If it is public, the token of the App can read it. */
  isWithoutApp?: boolean
  /** Its name before it was renamed, which GitHub still finds. */
  formerName?: string
}

/** Finds a repository, also by its former name. */
export function findModel(
  models: readonly Model[],
  owner: string,
  name: string,
): Model | undefined {
  return models.find(
    (model) =>
      model.owner === owner &&
      !model.isHidden &&
      (model.name === name || model.formerName === name),
  )
}

/** A repository's ID in GraphQL, which REST has too. */
export function repositoryNodeId({ id }: Model): string {
  return `R_${id}`
}

export function emptyModel(): Model {
  return {
    id: 9919,
    owner: 'acme',
    name: 'shop',
    defaultBranch: 'main',
    commits: new Map(),
    activities: [],
    deployments: [],
    releases: [],
    runs: [],
    issues: [],
    pullRequests: [],
  }
}

/** A time as webhooks and APIs write it, without fractions of a second. */
export function isoOf(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
