import { type Clone, findClones } from '../git/clone.ts'
import { type CommitRange, diffLocally } from '../git/diff.ts'
import { findClonesOf } from '../git/own-clones.ts'
import type { DecidedEvent, Subject } from '../github/decision.ts'
import type { ApiAccess, Get } from '../github-api/api.ts'
import type { ChangedFiles } from '../github-api/list-changed-files.ts'
import type { Component } from './component.ts'
import { type EventWithChanges, needsChangedFiles } from './route.ts'

/** The sources of changed files. */
export type ChangeSources = {
  /** An absolute path. */
  workspace: string
  access: ApiAccess
  /** `GITHUB_SERVER_URL`. */
  serverUrl: string
}

/** The clones and the API in which a run looks for changed files. */
type Means = { clones: Clone[]; ask: Ask }

/**
 * Adds to each event the changed files that decide its components: from a local clone if it has both
 * commits, otherwise from GitHub's API. Looks up each subject once. Paths are relative to the
 * workspace. Never rejects: files that can't be found are reported as unknown.
 */
export async function gatherChanges(
  events: readonly DecidedEvent[],
  components: readonly Component[],
  { workspace, access, serverUrl }: ChangeSources,
): Promise<EventWithChanges[]> {
  const needing = events.filter(({ subject }) => needsChangedFiles(subject, components))
  if (needing.length === 0) return [...events]
  const clones = await findClonesOf(
    {
      serverUrl,
      repository: access.repository,
      commits: [...new Set(needing.flatMap(({ subject }) => commitsOf(subject)))],
    },
    findClones(
      workspace,
      components.map(({ directory }) => directory),
    ),
  )
  const means = { clones, ask: createAsk(access) }
  const gathered = new Map<string, Promise<ChangedFiles>>()
  const gather = (subject: Subject) => {
    const key = JSON.stringify(subject)
    const asked = gathered.get(key) ?? findChangedFiles(subject, means)
    gathered.set(key, asked)
    return asked
  }
  const isNeeding = new Set(needing)
  return Promise.all(
    events.map(async (event) =>
      isNeeding.has(event)
        ? { ...event, changed: fromWorkspace(await gather(event.subject), clones) }
        : event,
    ),
  )
}

/** The commits that identify a clone of the repository. */
function commitsOf(subject: Subject): string[] {
  switch (subject.kind) {
    case 'commits':
      return [subject.before, subject.after]
    case 'pull-request':
      return [subject.base, subject.head].filter((commit) => commit !== undefined)
    case 'deployment':
      return [subject.sha]
    case 'incident':
    case 'repository':
      return []
  }
}

async function findChangedFiles(subject: Subject, means: Means): Promise<ChangedFiles> {
  switch (subject.kind) {
    case 'commits':
      return compare(subject, means)
    case 'pull-request':
      return findPullRequestFiles(subject, means)
    case 'deployment':
      return compareWithPrevious(subject, means)
    case 'incident':
    case 'repository':
      return unknown('it has no commit')
  }
}

/** The commit before a push that creates a branch. */
const NO_COMMIT = /^0+$/

async function compare(range: CommitRange, { clones, ask }: Means): Promise<ChangedFiles> {
  if (NO_COMMIT.test(range.before)) return unknown('the branch is new')
  const files = await diffInClones(clones, range)
  if (files !== undefined) return { kind: 'known', files }
  return ask('contents: read', async (get) => {
    const { compareCommits } = await import('../github-api/list-changed-files.ts')
    return compareCommits(get, range.before, range.after)
  })
}

async function findPullRequestFiles(
  { number, base, head }: Extract<Subject, { kind: 'pull-request' }>,
  { clones, ask }: Means,
): Promise<ChangedFiles> {
  if (base !== undefined && head !== undefined) {
    const files = await diffInClones(clones, { before: base, after: head, fromMergeBase: true })
    if (files !== undefined) return { kind: 'known', files }
  }
  return ask('pull-requests: read', async (get) => {
    const { listPullRequestFiles } = await import('../github-api/list-changed-files.ts')
    return listPullRequestFiles(get, number)
  })
}

async function compareWithPrevious(
  { sha, environment }: Extract<Subject, { kind: 'deployment' }>,
  means: Means,
): Promise<ChangedFiles> {
  if (environment === undefined) return unknown('it has no environment')
  const previous = await means.ask('deployments: read', async (get) => {
    const { findPreviousDeployment } = await import('../github-api/previous-deployment.ts')
    return findPreviousDeployment(get, environment, sha)
  })
  if (previous === undefined) return unknown('the environment has no earlier deployment')
  return typeof previous === 'string' ? compare({ before: previous, after: sha }, means) : previous
}

/** Asks all clones of the repository, because one may have commits that another lacks. */
async function diffInClones(
  clones: readonly Clone[],
  range: CommitRange,
): Promise<string[] | undefined> {
  for (const clone of clones) {
    const files = await diffLocally(clone, range)
    if (files !== undefined) return files
  }
  return undefined
}

/** Asks GitHub's API. If that fails, the files are unknown. */
type Ask = <T>(permission: string, request: (get: Get) => Promise<T>) => Promise<T | ChangedFiles>

/** The first request loads and opens the API. */
function createAsk(access: ApiAccess): Ask {
  let opened: Promise<Get> | undefined
  return async (permission, request) => {
    if (access.token === '')
      return unknown(`github-token is empty; set it to a token with ${permission}`)
    const { openApi, openGet } = await import('../github-api/api.ts')
    const { describeApiFailure } = await import('../github-api/describe-failure.ts')
    try {
      opened ??= openApi(access).then(openGet)
      return await request(await opened)
    } catch (error) {
      return unknown(describeApiFailure(error, permission))
    }
  }
}

function unknown(reason: string): ChangedFiles {
  return { kind: 'unknown', reason }
}

/** The repository may be checked out in a subdirectory of the workspace, and more than once. */
function fromWorkspace(changed: ChangedFiles, clones: readonly Clone[]): ChangedFiles {
  if (changed.kind !== 'known' || clones.every(({ directory }) => directory === '.')) return changed
  const files = clones.flatMap(({ directory }) =>
    directory === '.' ? changed.files : changed.files.map((file) => `${directory}/${file}`),
  )
  return { kind: 'known', files }
}
