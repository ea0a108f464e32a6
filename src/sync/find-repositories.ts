import type { Problem } from '../base/problem.ts'
import { matches } from '../github/patterns.ts'
import {
  type InstalledRepository,
  isInstallationToken,
  listInstalled,
  readInstalled,
} from '../github-api/fleet/installed-repositories.ts'
import { findRepositories, listRepositories } from '../github-api/fleet/list-repositories.ts'
import type { ListedRepository, Source } from '../github-api/fleet/listed-repository.ts'
import { RequestFailure } from '../github-api/history/failures.ts'
import type { Requests } from '../github-api/history/requests.ts'
import type { Shard } from '../inputs/parse-shard.ts'
import { type Glob, globProblems } from './glob-problems.ts'
import { neededSources } from './news.ts'
import { isGlob, type RepositoryPattern } from './parse-repositories.ts'
import { failedProblem, unreadableProblem } from './reading-end.ts'
import type { SyncInputs } from './sync-inputs.ts'
import { NONE_SKIPPED, type SkippedCounts } from './sync-results.ts'

/** The repositories of a run. */
export type FoundRepositories = {
  repositories: ListedRepository[]
  skipped: SkippedCounts
  /** The repositories that can't be found, or whose owner can't. */
  problems: Problem[]
}

/**
 * Finds the repositories that a run syncs. A glob skips archived repositories, forks and those without
 * commits; a name doesn't.
 *
 * @param own the workflow's repository, `owner/name`
 * @throws RequestFailure, ReadingEnded
 */
export async function findSyncedRepositories(
  requests: Requests,
  inputs: SyncInputs,
  own: string,
): Promise<FoundRepositories> {
  const { names, globs } = namesAndGlobs(inputs.repositories, own)
  const search: Search = {
    requests,
    sources: neededSources(inputs),
    shard: inputs.shard,
    own,
    found: new Map(),
    skipped: { ...NONE_SKIPPED },
    problems: [],
  }
  await findNamed(search, names)
  if (globs.length > 0) await findMatching(search, globs, inputs['github-token'])
  const { found, skipped, problems } = search
  return { repositories: [...found.values()], skipped, problems }
}

/** What is known during a search. */
type Search = {
  requests: Requests
  sources: readonly Source[]
  shard: Shard | undefined
  own: string
  /** By their IDs. */
  found: Map<number, ListedRepository>
  skipped: SkippedCounts
  problems: Problem[]
}

async function findNamed(search: Search, names: readonly string[]): Promise<void> {
  const { requests, sources, found, problems } = search
  for (const [index, each] of (await findRepositories(requests, names, sources)).entries()) {
    if (each instanceof RequestFailure) problems.push(unreadable(names[index] ?? '', each))
    else if (isNew(search, each)) found.set(each.id, each)
  }
}

/** The token of a GitHub App finds only repositories for which the App is installed. */
async function findMatching(search: Search, globs: readonly Glob[], token: string): Promise<void> {
  const { requests, found, skipped, problems } = search
  const installed = isInstallationToken(token)
    ? await listInstalled(requests).catch(takeFailure)
    : undefined
  for (const glob of globs) {
    const listed = await listMatching(search, glob, installed).catch(takeFailure)
    if (listed instanceof RequestFailure) {
      problems.push(unreadable(glob.patterns[0] ?? '', listed))
      continue
    }
    for (const repository of listed) {
      if (repository.head === undefined) skipped.empty++
      else found.set(repository.id, repository)
    }
  }
}

async function listMatching(
  search: Search,
  glob: Glob,
  installed: InstalledRepository[] | RequestFailure | undefined,
): Promise<ListedRepository[]> {
  const { requests, sources, problems } = search
  const note = (sentence: string) => problems.push(unreadableProblem(sentence))
  if (installed instanceof RequestFailure) throw installed
  if (installed === undefined) {
    const all = await listRepositories(requests, glob.owner, sources, note)
    return choose(search, glob, all, false)
  }
  // A job of a matrix reads no more than its shard.
  return readInstalled(requests, choose(search, glob, installed, true), sources, note)
}

type Candidate = Omit<InstalledRepository, 'nodeId'>

/** Finds what matches and is new, and counts what is skipped. */
function choose<Each extends Candidate>(
  search: Search,
  glob: Glob,
  all: readonly Each[],
  isApp: boolean,
): Each[] {
  const { own, skipped, problems } = search
  const matching = all.filter(({ name }) => matches(glob.patterns, name))
  problems.push(...globProblems(glob, { all, matching, own, isApp }))
  return matching.filter((each) => {
    if (!isNew(search, each)) return false
    const reason = reasonToSkip(each)
    if (reason !== undefined) skipped[reason]++
    return reason === undefined
  })
}

function namesAndGlobs(patterns: readonly RepositoryPattern[], own: string) {
  const [ownOwner = ''] = own.split('/')
  const full = patterns.map((pattern) => {
    const { owner = ownOwner, name } = pattern
    return { owner, pattern: `${owner}/${name}`, isGlob: isGlob(pattern) }
  })
  const names = full.filter((each) => !each.isGlob).map(({ pattern }) => pattern)
  const byOwner = Map.groupBy(
    full.filter((each) => each.isGlob),
    ({ owner }) => owner,
  )
  return {
    names: patterns.length === 0 ? [own] : [...new Set(names)],
    globs: [...byOwner].map(
      ([owner, same]): Glob => ({ owner, patterns: same.map(({ pattern }) => pattern) }),
    ),
  }
}

function isNew({ found, shard }: Search, { id }: Candidate): boolean {
  return !found.has(id) && isInShard(id, shard)
}

/** An ID decides alone, so a repository stays in its shard when it is renamed or others are added. */
function isInShard(id: number, shard: Shard | undefined): boolean {
  return shard === undefined || id % shard.total === shard.index
}

function reasonToSkip({ isArchived, isFork }: Candidate) {
  if (isArchived) return 'archived'
  return isFork ? 'forks' : undefined
}

function takeFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error
  throw error
}

function unreadable(name: string, { message, isOutage }: RequestFailure): Problem {
  return failedProblem(message, name, isOutage)
}
