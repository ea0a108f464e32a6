import { readdir, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isInside, relativePath } from '../base/path.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeInvisible, quote, shorten } from '../base/quote.ts'
import { MANIFEST_FILE } from '../manifest/file-name.ts'

/** The components' directories, and the lines that could not be used. */
export type Directories = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. Sorted, without duplicates. */
  directories: string[]
  /** An error is about a line that names nothing, a warning about a directory that was skipped. */
  problems: Problem[]
}

/** A line with one of these characters is a pattern. */
const PATTERN = /[*?[]/

/** How many unreadable directories a warning names. */
const NAMED = 5

/**
 * Finds the components' directories. A plain line is a directory, with or without a manifest. A
 * pattern matches every directory that has a `phaset.manifest.json`, and `!` before a pattern
 * excludes directories from the other patterns. Finds nothing outside the workspace.
 *
 * Returns a directory by its real path, whatever link or spelling led to it, because changed files
 * have real paths.
 *
 * @param lines the input `working-directory`
 * @param workspace an absolute path
 */
export async function findDirectories(lines: string[], workspace: string): Promise<Directories> {
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  const included = lines.filter((line) => !line.startsWith('!'))
  if (included.length === 0) {
    return refuse('it only excludes directories; add a directory or a pattern, such as apps/*')
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
  // An event may need no checkout. Without one, nothing shows whether the line is right.
  if (await isEmpty(workspace))
    return { directories: [relativePath(workspace, path)], problems: [] }
  const { describeMissing } = await import('./missing-directory.ts')
  return refuse(`${quote(line)} ${await describeMissing(line, workspace)}`)
}

/** The real path of a directory, without links and with its spelling on disk. */
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
  const { findManifests } = await import('./find-manifests.ts')
  const { directories, unreadable } = await findManifests(line, excluded, workspace)
  const skipped = warnOfUnreadable(unreadable)
  if (directories.length > 0) return { directories, problems: skipped }
  const { problems } = refuse(
    `${quote(line)} matches no directory with a ${MANIFEST_FILE}; fix the pattern, add the manifest, or check the repository out before this step`,
  )
  return { directories, problems: [...problems, ...skipped] }
}

function warnOfUnreadable(unreadable: { directory: string; reason: string }[]): Problem[] {
  if (unreadable.length === 0) return []
  const named = unreadable
    .slice(0, NAMED)
    .map(({ directory, reason }) => `${shorten(escapeInvisible(directory), 200)} (${reason})`)
  const more = unreadable.length > NAMED ? ` and ${unreadable.length - NAMED} more` : ''
  const message = `working-directory: directories that can't be read are skipped: ${named.join(', ')}${more}`
  return [inputProblem(message, 'warning')]
}

function leavesWorkspace(line: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(line) || line.split(/[/\\]/).includes('..')
}

function outside(line: string): Directories {
  return refuse(
    `${quote(line)} leads out of the workspace; use a directory of this repository, relative to its root`,
  )
}

function refuse(problem: string): Directories {
  return { directories: [], problems: [inputProblem(`working-directory: ${problem}`)] }
}
