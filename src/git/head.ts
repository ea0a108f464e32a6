import type { Clone } from './clone.ts'
import { isCommitId, readGit } from './read-git.ts'

/** The commit that is checked out in a clone. */
export type Head = {
  /** Its full SHA. */
  commit: string
  /** Whether it came from a remote; a commit that the job itself made did not. */
  isFetched: boolean
}

/** Reads the commit that is checked out. Undefined if git can't answer. */
export async function readHead(clone: Clone): Promise<Head | undefined> {
  const commit = (
    await readGit(clone, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  )?.trim()
  if (commit === undefined || !isCommitId(commit)) return undefined
  return { commit, isFetched: await isFetched(clone, commit) }
}

/** Reads when a commit was made, in milliseconds since 1970. Undefined if the clone lacks it. */
export async function readCommitterDate(clone: Clone, commit: string): Promise<number | undefined> {
  if (!isCommitId(commit)) return undefined
  const shown = await readGit(clone, ['rev-list', '--no-walk', '--format=%ct', commit])
  const seconds = shown?.trimEnd().split('\n').at(-1)
  return seconds !== undefined && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined
}

/**
 * `npm version` tags the commit that it makes, and a job may push its own: a remote's branch doesn't
 * count if the job pushed the commit, and a tag doesn't if the job made the commit.
 */
async function isFetched(clone: Clone, commit: string): Promise<boolean> {
  const reason = await readArrival(clone, commit)
  const isMade = reason !== undefined && MADE.test(reason)
  if (await isInRefs(clone, commit, 'refs/remotes')) {
    return !(isMade && (await isPushed(clone, commit)))
  }
  if (await isInFetchHead(clone, commit)) return true
  if (isMade) return false
  return reason !== undefined || (await isInRefs(clone, commit, 'refs/tags'))
}

async function isInRefs(clone: Clone, commit: string, refs: string): Promise<boolean> {
  const found = await readGit(clone, ['for-each-ref', '--count=1', `--contains=${commit}`, refs])
  return found !== undefined && found !== ''
}

async function isInFetchHead(clone: Clone, commit: string): Promise<boolean> {
  const common = await readGit(clone, ['merge-base', commit, 'FETCH_HEAD'])
  return common?.trim() === commit
}

/** Git's words for commands that make a commit. `pull` and `rebase` also move to fetched ones. */
const MADE =
  /^(?:commit|revert|am)\b|^cherry-pick: (?!fast-forward$)|^(?:rebase|pull)\b.*\((?:pick|reword|edit|squash|fixup|continue|merge)\):|: Merge made /

/**
 * Reads how HEAD came to a commit the last time: `checkout: moving from main to v1.2.0`. Undefined if
 * HEAD's reflog doesn't say.
 */
async function readArrival(clone: Clone, commit: string): Promise<string | undefined> {
  const entries = await readReflog(clone, 'HEAD')
  // The end of a rebase is an entry of its own, with the commit of the entry before it.
  return entries.find((entry, index) => {
    return entry.commit === commit && entries[index + 1]?.commit !== commit
  })?.reason
}

async function isPushed(clone: Clone, commit: string): Promise<boolean> {
  const entries = await readReflog(clone, '--remotes')
  return entries.some((entry) => entry.commit === commit && entry.reason === 'update by push')
}

type Entry = { commit: string; reason: string }

/** Reads where references were, the latest first, and why, in git's own words. */
async function readReflog(clone: Clone, references: 'HEAD' | '--remotes'): Promise<Entry[]> {
  const parameters = ['log', '--walk-reflogs', '--format=%H %gs', references, '--']
  const shown = (await readGit(clone, parameters)) ?? ''
  return shown.split('\n').map((line) => {
    const [commit = '', ...words] = line.split(' ')
    return { commit, reason: words.join(' ') }
  })
}
