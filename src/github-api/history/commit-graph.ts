import type { Commit } from './facts.ts'

/** A commit with its parents. */
export type GraphCommit = Commit & { parents: string[] }

/** Some commits of a repository, the newest first, as in GitHub's history. */
export type CommitGraph = Map<string, GraphCommit & { position: number }>

/** What a push did to a branch. */
export type Step = { ref: string; before: string; after: string }

export function addCommits(graph: CommitGraph, commits: readonly GraphCommit[]): void {
  for (const commit of commits) {
    if (!graph.has(commit.sha)) graph.set(commit.sha, { ...commit, position: graph.size })
  }
}

/**
 * Finds the commits that each push added to its branch, the oldest first: those that are reachable
 * from the commit after the push, but not from the one before it.
 *
 * @param steps in order of time
 * @returns undefined for a push that needs commits outside of the graph
 */
export function findCommitsOfSteps(
  steps: readonly Step[],
  graph: CommitGraph,
): (Commit[] | undefined)[] {
  // The pushes of a branch follow each other: each starts with the commits of the one before.
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

/** @returns undefined if the commit isn't in the graph */
function reachFrom(sha: string, graph: CommitGraph): Set<string> | undefined {
  if (!graph.has(sha)) return undefined
  const reached = new Set([sha])
  for (const next of reached) {
    for (const parent of graph.get(next)?.parents ?? []) reached.add(parent)
  }
  return reached
}

/**
 * Adds to `reached` all commits that are reachable from a commit.
 *
 * @returns what was added, or undefined if some of these commits aren't in the graph
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
