import * as z from 'zod/mini'
import { inRepository } from './answer-fields.ts'
import { addCommits, type CommitGraph, findCommitsOfSteps, type Step } from './commit-graph.ts'
import type { Commit, Window } from './facts.ts'
import { isFailure } from './failures.ts'
import { askInChunks, connectionOf, pagesOf } from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'contents: read'
const PAGE = 100

const dated = z.nullish(z.object({ committedDate: z.optional(z.string()) }))

/**
 * Reads the dates of commits.
 *
 * @returns the dates by SHA, without commits that GitHub no longer has
 * @throws RequestFailure, ReadingEnded
 */
export async function readCommitDates(
  requests: Requests,
  shas: readonly string[],
): Promise<Map<string, string>> {
  const { query, onProgress } = requests
  let count = 0
  const dates = await askInChunks(requests, [...new Set(shas)], PAGE, async (chunk) => {
    const fields = chunk.map(
      (sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { committedDate } }`,
    )
    const text = `query CommitDates($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${fields.join('\n')} }
    }`
    const schema = inRepository(z.record(z.string(), dated))
    const { repository } = await query(text, {}, schema, PERMISSION)
    count += chunk.length
    onProgress('commits', count)
    return chunk.map((sha, index) => [sha, repository[`c${index}`]?.committedDate] as const)
  })
  return new Map(dates.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const HISTORY = `query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $tip) {
      ... on Commit {
        history(first: $first, after: $after) {
          nodes { oid committedDate parents(first: 100) { nodes { oid } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`

const commitSchema = z.pipe(
  z.object({
    oid: z.string(),
    committedDate: z.string(),
    parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
  }),
  z.transform(({ oid, committedDate, parents }) => ({
    sha: oid,
    date: committedDate,
    parents: parents.nodes.map((parent) => parent.oid),
  })),
)
const historySchema = inRepository(
  z.object({ object: z.nullable(z.object({ history: z.optional(connectionOf(commitSchema)) })) }),
)
const EMPTY = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/**
 * Reads the commits that pushes added, the oldest first.
 *
 * Reads the history of a branch once, back to the beginning of the window, and finds the commits of
 * each push in it. For a push that goes further back, such as the merge of a very old branch, reads
 * another page of history as long as this is cheaper than a comparison of two commits.
 *
 * @param steps pushes without force pushes, in order of time
 * @returns undefined for a push that needs a comparison of the commits before and after it
 * @throws RequestFailure, ReadingEnded
 */
export async function readCommitsOfSteps(
  requests: Requests,
  steps: readonly Step[],
  window: Window,
): Promise<(Commit[] | undefined)[]> {
  const graph: CommitGraph = new Map()
  let tip = findUnreadTip(steps, graph)
  while (tip !== undefined) {
    await readHistoryOf(tip, requests, graph, steps, window)
    // GitHub may no longer have the commit.
    if (!graph.has(tip)) break
    tip = findUnreadTip(steps, graph)
  }
  return findCommitsOfSteps(steps, graph)
}

/** Finds the newest commit of a push that isn't in the history read so far. */
function findUnreadTip(steps: readonly Step[], graph: CommitGraph): string | undefined {
  return steps.findLast(({ after }) => !graph.has(after))?.after
}

async function readHistoryOf(
  tip: string,
  requests: Requests,
  graph: CommitGraph,
  steps: readonly Step[],
  window: Window,
): Promise<void> {
  const { query, onProgress } = requests
  const ask = async (first: number, after: string | null) => {
    const { repository } = await query(HISTORY, { tip, first, after }, historySchema, PERMISSION)
    return repository.object?.history ?? EMPTY
  }
  // A push whose commits aren't all there needs a comparison.
  const list = { ask, largest: PAGE, onUnreadable: () => undefined }
  let furtherPages = 0
  for await (const page of pagesOf(requests, list)) {
    const isNews = page.some(({ sha }) => !graph.has(sha))
    addCommits(graph, page)
    onProgress('commits', graph.size)
    const isInWindow = page.some(({ date }) => Date.parse(date) >= window.from)
    if (isNews && isInWindow) continue
    if (countOpen(steps, graph) <= furtherPages) return
    furtherPages++
  }
}

/** Counts the pushes that go further back than the history read so far. */
function countOpen(steps: readonly Step[], graph: CommitGraph): number {
  const found = findCommitsOfSteps(steps, graph)
  return steps.filter(({ after }, index) => found[index] === undefined && graph.has(after)).length
}

const comparisonSchema = z.object({
  ahead_by: z.int(),
  commits: z.array(
    z.object({
      sha: z.string(),
      commit: z.object({ committer: z.nullish(z.object({ date: z.optional(z.string()) })) }),
    }),
  ),
})

/** Commits that are reachable from one commit, but not from another one. */
export type Comparison = { count: number; commits: { sha: string; date: string | undefined }[] }

/**
 * Reads the commits that are reachable from `after`, but not from `before`, the oldest first.
 *
 * @param most at most this many commits are read. `count` counts all
 * @returns undefined if GitHub no longer has both commits
 * @throws RequestFailure, ReadingEnded
 */
export async function compareCommits(
  { get }: Requests,
  { before, after }: Step,
  most: number,
): Promise<Comparison | undefined> {
  const commits: Comparison['commits'] = []
  for (let page = 1; ; page++) {
    const asked = { basehead: `${before}...${after}`, per_page: Math.min(most, PAGE), page }
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const answer = await get(route, asked, comparisonSchema, PERMISSION).catch((error) => {
      if (isFailure(error, 'missing')) return undefined
      throw error
    })
    if (answer === undefined) return undefined
    const { ahead_by: count, commits: listed } = answer.data
    commits.push(...listed.map(({ sha, commit }) => ({ sha, date: commit.committer?.date })))
    if (commits.length >= Math.min(most, count) || listed.length === 0) return { count, commits }
  }
}
