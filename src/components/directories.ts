import { readdir, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isInside, relativePath } from '../base/path.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeInvisible, quote, shorten } from '../base/quote.ts'

/** The components' directories, and which of the lines could not be used. */
export type Directories = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. Sorted, each but once. */
  directories: string[]
  /** An error is about a line that names nothing, a warning about a directory that was skipped. */
  problems: Problem[]
}

/** What makes a pattern of a line. */
const PATTERN = /[*?[]/

/** How many unreadable directories a warning names. */
const NAMED = 5

/**
 * Finds the components' directories. A plain line is one, with or without a manifest; a pattern
 * stands for every directory that holds a `phaset.manifest.json`, and `!` before a pattern takes
 * directories away from the other patterns. Nothing outside the workspace is found.
 *
 * A directory is given as it is on disk, whatever link or spelling led to it, which is how changed
 * files are named.
 *
 * @param lines the input `working-directory`
 * @param workspace an absolute path
 */
export async function findDirectories(lines: string[], workspace: string): Promise<Directories> {
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  const included = lines.filter((line) => !line.startsWith('!'))
  if (included.length === 0) {
    return refuse('only excludes; give a directory or a pattern, such as apps/*')
  }
  const usable = excluded.filter((line) => !leavesWorkspace(line))
  const found = await Promise.all([
    ...included.map((line) =>
      PATTERN.test(line) ? findMatches(line, usable, workspace) : findPlain(line, workspace),
    ),
    ...excluded.filter(leavesWorkspace).map((line) => outside(`!${line}`)),
  ])
  const directories = found.flatMap((each) => each.directories)
  const problems = found.flatMap((each) => each.problems)
  return {
    directories: [...new Set(directories)].sort(),
    problems: [...new Map(problems.map((problem) => [problem.message, problem])).values()],
  }
}

async function findPlain(line: string, workspace: string): Promise<Directories> {
  const path = resolve(workspace, line)
  if (path === workspace) return { directories: ['.'], problems: [] }
  if (!isInside(workspace, path)) return outside(line)
  const [root, real] = await Promise.all([findReal(workspace), findReal(path)])
  if (root !== undefined && real !== undefined) {
    return isInside(root, real)
      ? { directories: [relativePath(root, real)], problems: [] }
      : outside(line)
  }
  // An event may need no checkout: where there is none, a line can't be held against it.
  if (await isEmpty(workspace))
    return { directories: [relativePath(workspace, path)], problems: [] }
  const { describeMissing } = await import('./missing-directory.ts')
  return refuse(`${quote(line)} ${await describeMissing(line, workspace)}`)
}

/** Where a directory is on disk, without links and in its own spelling. */
async function findReal(path: string): Promise<string | undefined> {
  try {
    const real = await realpath(path)
    return (await stat(real)).isDirectory() ? real : undefined
  } catch {
    return undefined
  }
}

async function isEmpty(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => [])
  return names.length === 0
}

async function findMatches(
  line: string,
  excluded: string[],
  workspace: string,
): Promise<Directories> {
  if (leavesWorkspace(line)) return outside(line)
  const { findManifests, MANIFEST_FILE } = await import('./find-manifests.ts')
  const { directories, unreadable } = await findManifests(line, excluded, workspace)
  const skipped = warnOfUnreadable(unreadable)
  if (directories.length > 0) return { directories, problems: skipped }
  const { problems } = refuse(
    `no directory that ${quote(line)} matches holds a ${MANIFEST_FILE}; fix the pattern, add the manifest, or check the repository out before this step`,
  )
  return { directories, problems: [...problems, ...skipped] }
}

function warnOfUnreadable(unreadable: { directory: string; reason: string }[]): Problem[] {
  if (unreadable.length === 0) return []
  const named = unreadable
    .slice(0, NAMED)
    .map(({ directory, reason }) => `${shorten(escapeInvisible(directory), 200)} (${reason})`)
  const more = unreadable.length > NAMED ? ` and ${unreadable.length - NAMED} more` : ''
  const message = `working-directory: what can't be read is skipped: ${named.join(', ')}${more}`
  return [inputProblem(message, 'warning')]
}

function leavesWorkspace(line: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(line) || line.split(/[/\\]/).includes('..')
}

function outside(line: string): Directories {
  return refuse(
    `${quote(line)} leads out of the workspace; name a directory of this repository, relative to its root`,
  )
}

function refuse(problem: string): Directories {
  return { directories: [], problems: [inputProblem(`working-directory: ${problem}`)] }
}
