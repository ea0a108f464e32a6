import { glob, lstat, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { isInside } from '../base/path.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'

/** The files to replay, by their real paths, without duplicates. */
export type ReplayFiles = { paths: string[]; problems: Problem[] }

/**
 * Finds the files that the input `replay` names. The full path of a file may be anywhere. Patterns
 * and links must not lead out of the workspace.
 *
 * @param own the run's own undelivered file, which exists already
 */
export async function findReplayFiles(
  patterns: readonly string[],
  workspace: string,
  own: string | undefined,
): Promise<ReplayFiles> {
  const root = await realpath(workspace)
  const ownPath = own === undefined ? undefined : await realpath(own)
  const paths = new Set<string>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    const matches = await findMatches(pattern, workspace)
    if (typeof matches === 'string') {
      problems.push(inputProblem(`replay: ${quote(pattern)} ${matches}`))
      continue
    }
    const readings = await Promise.all(matches.map((path) => readPlace(path, workspace, root)))
    const files = readings.filter(({ path }) => path !== ownPath)
    if (files.length === 0) {
      const problem = `replay: ${quote(pattern)} matches no file; download the artifact before this step, or fix the path`
      problems.push(inputProblem(problem))
    }
    for (const { path, problem } of files) {
      if (problem === undefined) paths.add(path)
      else problems.push(inputProblem(`replay: ${quote(path)} ${problem}; it is skipped`))
    }
  }
  return { paths: [...paths], problems }
}

/** @returns absolute paths, or what is wrong with the pattern */
async function findMatches(pattern: string, workspace: string): Promise<string[] | string> {
  const literal = resolve(workspace, pattern)
  if (await exists(literal)) return [literal]
  if (!/[*?[\]{}]/.test(pattern)) return []
  const way = isAbsolute(pattern) ? relative(workspace, pattern) : pattern
  const segments = way.split(/[\\/]/)
  if (isAbsolute(way) || segments.includes('..')) {
    return 'is a pattern that leads out of the workspace; use the full path of a file instead'
  }
  const matches: string[] = []
  for await (const match of glob(way.replaceAll('\\', '/'), {
    cwd: workspace,
    withFileTypes: true,
  })) {
    if (!match.isDirectory()) matches.push(resolve(match.parentPath, match.name))
  }
  return matches.sort()
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Finds the real path of a file, and what prevents reading it. */
async function readPlace(
  path: string,
  workspace: string,
  root: string,
): Promise<{ path: string; problem?: string }> {
  try {
    const real = await realpath(path)
    if (isInside(workspace, path) && !isInside(root, real)) {
      return { path, problem: 'is a link that leads out of the workspace' }
    }
    return (await stat(real)).isFile() ? { path: real } : { path, problem: 'is not a regular file' }
  } catch {
    return { path, problem: "can't be read" }
  }
}
