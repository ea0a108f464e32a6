import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { matches } from '../github/patterns.ts'
import { findRepositories, listRepositories } from '../github-api/fleet/list-repositories.ts'
import type { ListedRepository, Source } from '../github-api/fleet/listed-repository.ts'
import { RequestFailure } from '../github-api/history/failures.ts'
import type { Requests } from '../github-api/history/requests.ts'
import type { Shard } from '../inputs/parse-shard.ts'
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
  const sources = neededSources(inputs)
  const { listed, problems } = await listAll(requests, names, globs, sources)
  const found = new Map<number, ListedRepository>()
  const skipped = { ...NONE_SKIPPED }
  for (const { repository, isNamed } of listed) {
    if (found.has(repository.id) || !isInShard(repository.id, inputs.shard)) continue
    const reason = isNamed ? undefined : reasonToSkip(repository)
    if (reason === undefined) found.set(repository.id, repository)
    else skipped[reason]++
  }
  return { repositories: [...found.values()], skipped, problems }
}

/** Patterns by their owners. */
type Globs = readonly (readonly [owner: string, patterns: string[]])[]

/** What matches, those that are named first. */
type Listing = {
  listed: { repository: ListedRepository; isNamed: boolean }[]
  problems: Problem[]
}

async function listAll(
  requests: Requests,
  names: readonly string[],
  globs: Globs,
  sources: readonly Source[],
): Promise<Listing> {
  const { listed, problems }: Listing = { listed: [], problems: [] }
  for (const [index, each] of (await findRepositories(requests, names, sources)).entries()) {
    if (each instanceof RequestFailure) problems.push(unreadable(names[index] ?? '', each))
    else listed.push({ repository: each, isNamed: true })
  }
  const note = (sentence: string) => problems.push(unreadableProblem(sentence))
  for (const [owner, patterns] of globs) {
    const all = await listRepositories(requests, owner, sources, note).catch(takeFailure)
    if (all instanceof RequestFailure) {
      problems.push(unreadable(`${owner}/${patterns[0]}`, all))
      continue
    }
    const matching = all.filter(({ name }) => matches(patterns, name.slice(owner.length + 1)))
    if (matching.length === 0) problems.push(unmatched(owner, patterns, all.length))
    listed.push(...matching.map((repository) => ({ repository, isNamed: false })))
  }
  return { listed, problems }
}

function namesAndGlobs(patterns: readonly RepositoryPattern[], own: string) {
  const [ownOwner = ''] = own.split('/')
  const full = patterns.map((pattern) => ({ owner: ownOwner, ...pattern }))
  const names = full
    .filter((pattern) => !isGlob(pattern))
    .map(({ owner, name }) => `${owner}/${name}`)
  const globs = Map.groupBy(full.filter(isGlob), ({ owner }) => owner)
  return {
    names: patterns.length === 0 ? [own] : [...new Set(names)],
    globs: [...globs].map(([owner, same]) => [owner, same.map(({ name }) => name)] as const),
  }
}

/** An ID decides alone, so a repository stays in its shard when it is renamed or others are added. */
function isInShard(id: number, shard: Shard | undefined): boolean {
  return shard === undefined || id % shard.total === shard.index
}

function reasonToSkip({ isArchived, isFork, head }: ListedRepository) {
  if (isArchived) return 'archived'
  if (isFork) return 'forks'
  return head === undefined ? 'empty' : undefined
}

function takeFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error
  throw error
}

function unreadable(name: string, { message, isOutage }: RequestFailure): Problem {
  return failedProblem(message, name, isOutage)
}

function unmatched(owner: string, patterns: readonly string[], count: number): Problem {
  const [pattern = ''] = patterns
  return inputProblem(
    `repositories: ${quote(`${owner}/${pattern}`)} matches none of the ${count} repositories of ${owner} that github-token can read; correct it, or install the GitHub App for more repositories`,
  )
}
