import type { Model, ModelCommit } from './model.ts'

/** The last commit of the default branch. */
export function headOf({ activities, commits }: Pick<Model, 'activities' | 'commits'>): string {
  const [first = ''] = commits.keys()
  return activities.findLast(({ ref }) => ref === 'refs/heads/main')?.after ?? first
}

/** A commit and everything before it. */
export function reachableFrom(model: Model, sha: string): Set<string> {
  const reached = new Set<string>()
  const open = [sha]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const commit = model.commits.get(next)
    if (commit === undefined || reached.has(next)) continue
    reached.add(next)
    open.push(...commit.parents)
  }
  return reached
}

/** The history of a commit, in the order of `git log`: always the newest commit with a listed child. */
export function historyOf(model: Model, sha: string): ModelCommit[] {
  const listed: ModelCommit[] = []
  const seen = new Set<string>([sha])
  const queue = [model.commits.get(sha)].filter((commit) => commit !== undefined)
  for (let commit = queue.shift(); commit !== undefined; commit = queue.shift()) {
    listed.push(commit)
    for (const parent of commit.parents) {
      const next = model.commits.get(parent)
      if (next === undefined || seen.has(parent)) continue
      seen.add(parent)
      insert(queue, next)
    }
  }
  return listed
}

function insert(queue: ModelCommit[], commit: ModelCommit): void {
  const at = Date.parse(commit.date)
  const place = queue.findIndex(({ date }) => Date.parse(date) < at)
  queue.splice(place === -1 ? queue.length : place, 0, commit)
}
