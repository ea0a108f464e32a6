import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { relativePath } from '../base/path.ts'

const run = promisify(execFile)

/** A clone of any size answers sooner; one that has to fetch what it lacks may not. */
const LONGEST_MS = 10_000
const LONGEST_LIST = 64 * 1024 * 1024

/**
 * The files in which two commits of a local clone differ.
 *
 * @param root the clone's directory: an absolute path
 * @param range full SHAs; `fromMergeBase` compares the second with what both have in common, as
 *   GitHub does for a pull request
 * @returns paths from the root, with `/`, of a renamed file both; undefined when git can't tell,
 *   above all since a commit is not in the clone
 */
export async function diffLocally(
  root: string,
  range: { before: string; after: string; fromMergeBase?: boolean },
): Promise<string[] | undefined> {
  const { before, after, fromMergeBase = false } = range
  try {
    // What a shallow clone takes for the common ancestor may be another one.
    if (fromMergeBase && (await isShallow(root))) return undefined
    const from = fromMergeBase ? ['--merge-base', before] : [before]
    const list = await git(root, [
      'diff-tree',
      '-r',
      '-z',
      '--name-only',
      '--no-renames',
      ...from,
      after,
    ])
    return list.split('\0').filter((path) => path !== '')
  } catch {
    return undefined
  }
}

/**
 * Where the clone that holds a directory starts: the outermost directory with a `.git`, from the
 * workspace down; without any, the workspace.
 *
 * @param workspace an absolute path
 * @param directory relative to it, with `/`
 * @returns relative to the workspace, with `/`; the workspace itself is `.`
 */
export function findClone(workspace: string, directory: string): string {
  const parts = directory.split('/')
  const candidates = [workspace, ...parts.map((_, i) => join(workspace, ...parts.slice(0, i + 1)))]
  const clone = candidates.find((path) => existsSync(join(path, '.git'))) ?? workspace
  return relativePath(workspace, clone)
}

async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false'
}

async function git(root: string, parameters: string[]): Promise<string> {
  // In a container, the checkout often belongs to another user than the step's.
  const { stdout } = await run('git', ['-c', 'safe.directory=*', ...parameters], {
    cwd: root,
    timeout: LONGEST_MS,
    maxBuffer: LONGEST_LIST,
    windowsHide: true,
  })
  return stdout
}
