import { readdirSync } from 'node:fs'
import type { CheckedOut, Checkout } from '../github/checkout.ts'
import type { Run } from '../runner/read-run.ts'
import { type Clone, findClones } from './clone.ts'
import { type Head, readCommitterDate, readHead } from './head.ts'
import { findClonesByOrigin } from './own-clones.ts'

/**
 * Reads which commit is checked out, and when commits were made. Looks in the workspace if it is a
 * clone of the run's repository, and otherwise in the clones in its subdirectories. Never rejects.
 *
 * @param commits full SHAs that need a date. If there are any, so does the commit that is checked out
 */
export async function readCheckout(run: Run, commits: readonly string[]): Promise<Checkout> {
  const clones = await findCheckouts(run)
  const head = compareHeads(await Promise.all(clones.map(readHead)))
  if (commits.length === 0) return { head, dates: new Map() }
  const dates = new Map<string, number>()
  const dated = new Set([...commits, ...(head.kind === 'one' ? [head.commit] : [])])
  for (const commit of dated) {
    const date = await findDate(clones, commit)
    if (date !== undefined) dates.set(commit.toLowerCase(), date)
  }
  return { head, dates }
}

async function findCheckouts({ workspace, serverUrl, repository }: Run): Promise<Clone[]> {
  const identity = { serverUrl, repository }
  const top = await findClonesByOrigin(identity, findClones(workspace, []))
  if (top.length > 0) return top
  return findClonesByOrigin(identity, findClones(workspace, listDirectories(workspace)))
}

function listDirectories(workspace: string): string[] {
  try {
    const entries = readdirSync(workspace, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch {
    return []
  }
}

/** Several clones at the same commit count as one. */
function compareHeads(heads: readonly (Head | undefined)[]): CheckedOut {
  const [first, ...others] = heads.filter((head) => head !== undefined)
  if (first === undefined) return { kind: 'none' }
  if (others.some(({ commit }) => commit !== first.commit)) return { kind: 'several' }
  const isFetched = [first, ...others].some((head) => head.isFetched)
  return { kind: 'one', commit: first.commit, isFetched }
}

async function findDate(clones: readonly Clone[], commit: string): Promise<number | undefined> {
  for (const clone of clones) {
    const date = await readCommitterDate(clone, commit)
    if (date !== undefined) return date
  }
  return undefined
}
