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
 * `npm version` tags the commit that it makes, and a job may push its own: a tag counts only without
 * a trace of the making, and a remote's branch without one of the push.
 */
async function isFetched(clone: Clone, commit: string): Promise<boolean> {
  if (await isInRefs(clone, commit, 'refs/remotes')) {
    return !((await isMadeHere(clone, commit)) && (await isPushed(clone, commit)))
  }
  if (await isInFetchHead(clone, commit)) return true
  return (await isInRefs(clone, commit, 'refs/tags')) && !(await isMadeHere(clone, commit))
}

async function isInRefs(clone: Clone, commit: string, refs: string): Promise<boolean> {
  const found = await readGit(clone, ['for-each-ref', '--count=1', `--contains=${commit}`, refs])
  return found !== undefined && found !== ''
}

async function isInFetchHead(clone: Clone, commit: string): Promise<boolean> {
  const common = await readGit(clone, ['merge-base', commit, 'FETCH_HEAD'])
  return common?.trim() === commit
}

/** Where the reflog can't be read, the job may have made the commit. */
async function isMadeHere(clone: Clone, commit: string): Promise<boolean> {
  const reasons = await readReflog(clone, commit, 'HEAD')
  return reasons?.some((reason) => /^(?:commit|merge .*: Merge made)/.test(reason)) ?? true
}

async function isPushed(clone: Clone, commit: string): Promise<boolean> {
  const reasons = await readReflog(clone, commit, '--remotes')
  return reasons?.includes('update by push') ?? false
}

/** Why references came to be at a commit: git's own words, such as `commit: Fix` or `update by push`. */
async function readReflog(
  clone: Clone,
  commit: string,
  references: 'HEAD' | '--remotes',
): Promise<string[] | undefined> {
  const parameters = ['log', '--walk-reflogs', '--format=%H %gs', references, '--']
  const lines = (await readGit(clone, parameters))?.split('\n')
  return lines
    ?.filter((line) => line.startsWith(`${commit} `))
    .map((line) => line.slice(commit.length + 1))
}
