import type { Commit } from './facts.ts'

/** A commit with its parents. */
export type GraphCommit = Commit & { parents: string[] }

/** Part of a repository's commits, in the order in which GitHub's history lists them: newest first. */
export type CommitGraph = Map<string, GraphCommit & { position: number }>

/** What a push did to a branch. */
export type Step = { ref: string; before: string; after: string }

export function addCommits(graph: CommitGraph, commits: readonly GraphCommit[]): void {
  for (const commit of commits) {
    if (!graph.has(commit.sha)) graph.set(commit.sha, { ...commit, position: graph.size })
  }
}

/**
 * The commits that each push brought to its branch, oldest first: those that can be reached from
 * the commit after it, and not from the one before it.
 *
 * @param steps in order of time
 * @returns undefined for a push that reaches commits beyond the graph
 */
export function findCommitsOfSteps(
  steps: readonly Step[],
  graph: CommitGraph,
): (Commit[] | undefined)[] {
  // A branch's pushes follow each other: what one of them brought, the next one starts from.
  const branches = new Map<string, { tip: string; reached: Set<string> }>()
  return steps.map(({ ref, before, after }) => {
    const known = branches.get(ref)
    const reached = known?.tip === before ? known.reached : reachFrom(before, graph)
    if (reached === undefined) return undefined
    branches.set(ref, { tip: after, reached })
    const brought = walk(after, reached, graph)
    if (brought === undefined) branches.delete(ref)
    return brought
      ?.toSorted((one, other) => other.position - one.position)
      .map(({ sha, date }) => ({ sha, date }))
  })
}

/** @returns undefined where the commit itself is not in the graph */
function reachFrom(sha: string, graph: CommitGraph): Set<string> | undefined {
  if (!graph.has(sha)) return undefined
  const reached = new Set([sha])
  for (const next of reached) {
    for (const parent of graph.get(next)?.parents ?? []) reached.add(parent)
  }
  return reached
}

/**
 * Adds to `reached` all that can be reached from a commit.
 *
 * @returns what was added; undefined where a part of it is not in the graph
 */
function walk(from: string, reached: Set<string>, graph: CommitGraph) {
  const brought = []
  const open = [from]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (reached.has(sha)) continue
    reached.add(sha)
    const commit = graph.get(sha)
    if (commit === undefined) return undefined
    brought.push(commit)
    open.push(...commit.parents)
  }
  return brought
}
