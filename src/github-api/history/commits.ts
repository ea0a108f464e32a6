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
 * The dates of commits.
 *
 * @returns by SHA; without those that GitHub no longer has
 * @throws RequestFailure, ReadingEnded
 */
export async function readCommitDates(
  { query, onProgress }: Requests,
  shas: readonly string[],
): Promise<Map<string, string>> {
  let count = 0
  const dates = await askInChunks([...new Set(shas)], PAGE, async (chunk) => {
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
 * The commits that pushes brought, oldest first.
 *
 * The history of a branch is read once, down to where the window began, and each push's commits
 * are found in it. For a push that reaches further down, as the merge of a very old branch does,
 * one more page of history is read as long as that is cheaper than comparing its ends.
 *
 * @param steps pushes that were not forced, in order of time
 * @returns undefined for a push whose ends have to be compared
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
    // GitHub may not have the commit any more.
    if (!graph.has(tip)) break
    tip = findUnreadTip(steps, graph)
  }
  return findCommitsOfSteps(steps, graph)
}

/** The newest commit of a push that no history read so far leads to. */
function findUnreadTip(steps: readonly Step[], graph: CommitGraph): string | undefined {
  return steps.findLast(({ after }) => !graph.has(after))?.after
}

async function readHistoryOf(
  tip: string,
  { query, onProgress }: Requests,
  graph: CommitGraph,
  steps: readonly Step[],
  window: Window,
): Promise<void> {
  const ask = async (first: number, after: string | null) => {
    const { repository } = await query(HISTORY, { tip, first, after }, historySchema, PERMISSION)
    return repository.object?.history ?? EMPTY
  }
  let furtherPages = 0
  for await (const page of pagesOf(ask, PAGE, () => undefined)) {
    const isNews = page.some(({ sha }) => !graph.has(sha))
    addCommits(graph, page)
    onProgress('commits', graph.size)
    const isInWindow = page.some(({ date }) => Date.parse(date) >= window.from)
    if (isNews && isInWindow) continue
    if (countOpen(steps, graph) <= furtherPages) return
    furtherPages++
  }
}

/** How many pushes of the history read so far reach further down than it. */
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

/** Commits that one commit has and another one has not. */
export type Comparison = { count: number; commits: { sha: string; date: string | undefined }[] }

/**
 * What `after` has and `before` has not, oldest first.
 *
 * @param most how many commits are wanted; `count` has all of them
 * @returns undefined where GitHub no longer has both
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
