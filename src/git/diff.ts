import type { Clone } from './clone.ts'
import { isCommitId, readGit } from './read-git.ts'

/** Two commits, by full SHAs. */
export type CommitRange = {
  before: string
  after: string
  /** Compares `after` with what both have in common, as GitHub does for a pull request. */
  fromMergeBase?: boolean
}

/**
 * The files in which two commits of a local clone differ, whatever the clone's configuration says
 * about diffs.
 *
 * @returns paths from the clone's root, with `/`, of a renamed file both, and of a submodule its
 *   directory; undefined when git can't say, mostly because a commit is not in the clone
 */
export async function diffLocally(
  clone: Clone,
  { before, after, fromMergeBase = false }: CommitRange,
): Promise<string[] | undefined> {
  if (!isCommitId(before) || !isCommitId(after)) return undefined
  // What a shallow clone takes for the common ancestor may be another one.
  if (fromMergeBase && (await isShallow(clone))) return undefined
  const from = fromMergeBase ? ['--merge-base', before] : [before]
  const list = await readGit(clone, [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-relative',
    '--ignore-submodules=none',
    ...from,
    after,
  ])
  return list?.split('\0').filter((path) => path !== '')
}

async function isShallow(clone: Clone): Promise<boolean> {
  return (await readGit(clone, ['rev-parse', '--is-shallow-repository']))?.trim() !== 'false'
}
