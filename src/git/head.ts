import type { Clone } from './clone.ts'
import { isCommitId, readGit } from './read-git.ts'

/** The commit that is checked out in a clone. */
export type Head = {
  /** Its full SHA. */
  commit: string
  /** Whether it came from a remote; a commit that the job itself made did not. */
  isFetched: boolean
}

/** The commit that is checked out; undefined where git can't say. */
export async function readHead(clone: Clone): Promise<Head | undefined> {
  const commit = (
    await readGit(clone, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  )?.trim()
  if (commit === undefined || !isCommitId(commit)) return undefined
  return { commit, isFetched: await isFetched(clone, commit) }
}

/** When a commit was made, in milliseconds since 1970; undefined where it is not in the clone. */
export async function readCommitterDate(clone: Clone, commit: string): Promise<number | undefined> {
  if (!isCommitId(commit)) return undefined
  const shown = await readGit(clone, ['rev-list', '--no-walk', '--format=%ct', commit])
  const seconds = shown?.trimEnd().split('\n').at(-1)
  return seconds !== undefined && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined
}

/** `npm version` tags the commit that it makes: a tag counts only without a trace of that. */
async function isFetched(clone: Clone, commit: string): Promise<boolean> {
  if (await isInRefs(clone, commit, 'refs/remotes')) return true
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

async function isMadeHere(clone: Clone, commit: string): Promise<boolean> {
  const log = await readGit(clone, ['log', '--walk-reflogs', '--format=%H %gs', 'HEAD', '--'])
  return log === undefined || log.split('\n').some((line) => line.startsWith(`${commit} commit`))
}
