import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isInside, relativePath } from '../base/path.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'

/** The components' directories, and what of the patterns could not be used. */
export type Directories = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. Sorted, each but once. */
  directories: string[]
  /** Errors; what they are about is left out, and the other directories stand. */
  problems: Problem[]
}

/** What makes a pattern of a line, as @actions/glob has it. */
const GLOB = /[*?[]/

/**
 * Finds the components' directories. A plain directory is one, with or without a manifest (an
 * event may need no checkout); a glob stands for every directory that holds a
 * `phaset.manifest.json`. `!` before a glob takes directories away from the other globs.
 *
 * Nothing outside the workspace is found; `node_modules` and hidden directories are left out of
 * globs, and symbolic links are not followed by them.
 *
 * @param patterns the input `working-directory`, line by line
 * @param workspace an absolute path
 */
export async function findDirectories(patterns: string[], workspace: string): Promise<Directories> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'))
  const included = patterns.filter((pattern) => !pattern.startsWith('!'))
  if (included.length === 0) {
    const message = 'working-directory only excludes; give a directory or a glob, such as apps/*'
    return { directories: [], problems: [inputProblem(message)] }
  }
  const found = await Promise.all(
    included.map((pattern) =>
      GLOB.test(pattern)
        ? findMatches(pattern, excluded, workspace)
        : findPlain(pattern, workspace),
    ),
  )
  const directories = found.flatMap((each) => each.directories)
  return {
    directories: [...new Set(directories)].sort(),
    problems: found.flatMap(({ problems }) => problems),
  }
}

async function findPlain(directory: string, workspace: string): Promise<Directories> {
  const path = resolve(workspace, directory)
  if (!isInside(workspace, path) || (await leadsOut(workspace, path))) return outside(directory)
  return { directories: [relativePath(workspace, path)], problems: [] }
}

async function findMatches(
  pattern: string,
  excluded: string[],
  workspace: string,
): Promise<Directories> {
  if (leavesWorkspace(pattern)) return outside(pattern)
  const { findManifests, MANIFEST_FILE } = await import('./glob.ts')
  const manifests = await findManifests(pattern, excluded, workspace)
  if (manifests.length === 0) {
    return refuse(
      `working-directory: no directory that ${quote(pattern)} matches holds a ${MANIFEST_FILE}; mend the pattern, add the manifest, or check the repository out before this step`,
    )
  }
  const directories = manifests.map((path) => relativePath(workspace, dirname(path)))
  return { directories, problems: [] }
}

function leavesWorkspace(pattern: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes('..')
}

/** A directory that is not there leads nowhere, and the workspace itself not out of it. */
async function leadsOut(workspace: string, path: string): Promise<boolean> {
  if (path === workspace) return false
  try {
    return !isInside(await realpath(workspace), await realpath(path))
  } catch {
    return false
  }
}

function outside(pattern: string): Directories {
  return refuse(
    `working-directory: ${quote(pattern)} leads out of the workspace; name a directory of this repository, relative to its root`,
  )
}

function refuse(message: string): Directories {
  return { directories: [], problems: [inputProblem(message)] }
}
