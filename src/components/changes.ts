import { resolve } from 'node:path'
import { diffLocally, findClone } from '../git/diff.ts'
import type { DecidedEvent, Subject } from '../github/decision.ts'
import type { Api, ApiAccess } from '../github-api/api.ts'
import type { ChangedFiles } from '../github-api/list-changed-files.ts'
import type { Component } from './component.ts'
import { type EventWithChanges, needsChangedFiles } from './route.ts'

/** Where changed files are asked for. */
export type ChangeSources = {
  /** An absolute path. */
  workspace: string
  access: ApiAccess
}

/** Commits between which nothing is missing. */
type Range = { before: string; after: string; fromMergeBase?: boolean }

/**
 * Adds to each event the changed files by which it finds its components: from the local clone when
 * both ends are there, else from GitHub's API. Each subject is asked for once. Paths are relative
 * to the workspace. Never rejects: what can't be known is told as unknown.
 */
export async function gatherChanges(
  events: readonly DecidedEvent[],
  components: readonly Component[],
  { workspace, access }: ChangeSources,
): Promise<EventWithChanges[]> {
  const clone = findClone(workspace, components[0]?.directory ?? '.')
  const github = createAsk(access)
  const gathered = new Map<string, Promise<ChangedFiles>>()
  const gather = (subject: Subject) => {
    const key = JSON.stringify(subject)
    const asked = gathered.get(key) ?? findChangedFiles(subject, resolve(workspace, clone), github)
    gathered.set(key, asked)
    return asked
  }
  return Promise.all(
    events.map(async (event) =>
      needsChangedFiles(event.subject, components)
        ? { ...event, changed: fromWorkspace(await gather(event.subject), clone) }
        : event,
    ),
  )
}

async function findChangedFiles(subject: Subject, root: string, ask: Ask): Promise<ChangedFiles> {
  switch (subject.kind) {
    case 'commits':
      return compare(subject, root, ask)
    case 'pull-request':
      return findPullRequestFiles(subject, root, ask)
    case 'deployment':
      return compareWithPrevious(subject, root, ask)
    case 'incident':
    case 'repository':
      return unknown('it is about no commit')
  }
}

/** As a push tells of a branch that was not there before. */
const NO_COMMIT = /^0+$/

async function compare(range: Range, root: string, ask: Ask): Promise<ChangedFiles> {
  if (NO_COMMIT.test(range.before)) return unknown('the branch is new, with nothing before it')
  const files = await diffLocally(root, range)
  if (files !== undefined) return { kind: 'known', files }
  return ask('contents: read', async (api) => {
    const { compareCommits } = await import('../github-api/list-changed-files.ts')
    return compareCommits(api, range.before, range.after)
  })
}

async function findPullRequestFiles(
  { number, base, head }: Extract<Subject, { kind: 'pull-request' }>,
  root: string,
  ask: Ask,
): Promise<ChangedFiles> {
  if (base !== undefined && head !== undefined) {
    const files = await diffLocally(root, { before: base, after: head, fromMergeBase: true })
    if (files !== undefined) return { kind: 'known', files }
  }
  return ask('pull-requests: read', async (api) => {
    const { listPullRequestFiles } = await import('../github-api/list-changed-files.ts')
    return listPullRequestFiles(api, number)
  })
}

async function compareWithPrevious(
  { sha, environment }: Extract<Subject, { kind: 'deployment' }>,
  root: string,
  ask: Ask,
): Promise<ChangedFiles> {
  if (environment === undefined) return unknown('it has no environment')
  const previous = await ask('deployments: read', async (api) => {
    const { findPreviousDeployment } = await import('../github-api/deployments.ts')
    return findPreviousDeployment(api, environment, sha)
  })
  if (previous === undefined) return unknown('the environment has no earlier deployment')
  return typeof previous === 'string'
    ? compare({ before: previous, after: sha }, root, ask)
    : previous
}

/** Asks GitHub's API; a failure is told as unknown files. */
type Ask = <T>(permission: string, request: (api: Api) => Promise<T>) => Promise<T | ChangedFiles>

/** The API is loaded and opened by the first question. */
function createAsk(access: ApiAccess): Ask {
  let opened: Promise<Api> | undefined
  return async (permission, request) => {
    if (access.token === '')
      return unknown(`github-token is empty; give it a token with ${permission}`)
    const { explainApiFailure, openApi } = await import('../github-api/api.ts')
    try {
      opened ??= openApi(access)
      return await request(await opened)
    } catch (error) {
      return unknown(explainApiFailure(error, permission))
    }
  }
}

function unknown(reason: string): ChangedFiles {
  return { kind: 'unknown', reason }
}

function fromWorkspace(changed: ChangedFiles, clone: string): ChangedFiles {
  if (changed.kind !== 'known' || clone === '.') return changed
  return { kind: 'known', files: changed.files.map((file) => `${clone}/${file}`) }
}
