import type { Clone } from './clone.ts'
import { isCommitId, readGit } from './read-git.ts'

/** Two commits, by full SHAs. */
export type CommitRange = {
  before: string
  after: string
  /** Compares `after` with the merge base, as GitHub does for a pull request. */
  fromMergeBase?: boolean
}

/**
 * Lists the files that differ between two commits of a local clone, whatever the clone's configuration
 * says about diffs.
 *
 * @returns paths relative to the clone's root, with `/`: both paths of a renamed file, and the
 *   directory of a submodule. Undefined if git can't answer, mostly because a commit is missing
 */
export async function diffLocally(
  clone: Clone,
  { before, after, fromMergeBase = false }: CommitRange,
): Promise<string[] | undefined> {
  if (!isCommitId(before) || !isCommitId(after)) return undefined
  // A shallow clone may find a wrong merge base.
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
