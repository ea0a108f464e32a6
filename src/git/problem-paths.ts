import { posix } from 'node:path'
import type { Problem } from '../base/problem.ts'
import { type Clone, findClones } from './clone.ts'
import { findClonesOf, type RepositoryIdentity } from './own-clones.ts'

/**
 * Makes the files of problems relative to the repository instead of the workspace. The two differ if
 * the repository is checked out in a subdirectory. GitHub shows an annotation at its line only if its
 * path is relative to the repository.
 *
 * @param workspace an absolute path
 */
export async function useRepositoryPaths<T extends { problems: Problem[] }>(
  having: readonly T[],
  workspace: string,
  identity: RepositoryIdentity,
): Promise<T[]> {
  const files = having.flatMap(({ problems }) => problems.flatMap(({ file }) => file ?? []))
  const clones = findClones(workspace, files.map(posix.dirname))
  // If the workspace is the only clone, every path is already relative to the repository.
  if (clones.every(({ directory }) => directory === '.')) return [...having]
  const ofRepository = await findClonesOf(identity, clones)
  return having.map((each) => ({
    ...each,
    problems: each.problems.map((problem) =>
      problem.file === undefined
        ? problem
        : { ...problem, file: pathInRepository(problem.file, ofRepository) },
    ),
  }))
}

/** A file of another repository, such as a submodule, keeps its path relative to the workspace. */
function pathInRepository(file: string, clones: readonly Clone[]): string {
  const clone = clones.findLast(({ directory }) => file.startsWith(`${directory}/`))
  return clone === undefined ? file : file.slice(clone.directory.length + 1)
}
