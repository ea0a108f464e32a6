import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isInside } from '../base/path.ts'

/** A git clone inside the workspace. */
export type Clone = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  /** What its `.git` is or leads to: an absolute path inside the workspace. */
  gitDirectory: string
}

/**
 * The clones that hold any of some directories: every directory with a `.git` of its own, from the
 * workspace down. Outer clones come before those inside of them, such as submodules.
 *
 * @param workspace an absolute path
 * @param directories relative to it, with `/`
 */
export function findClones(workspace: string, directories: readonly string[]): Clone[] {
  const candidates = new Set(['.', ...directories.flatMap(fromTheTop)])
  return [...candidates].flatMap((directory) => {
    const gitDirectory = findGitDirectory(workspace, directory)
    return gitDirectory === undefined ? [] : [{ directory, gitDirectory }]
  })
}

/** `apps/web/cart` → `apps`, `apps/web`, `apps/web/cart`. */
function fromTheTop(directory: string): string[] {
  const parts = directory.split('/').filter((part) => part !== '.')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

/** A file of one line, as a submodule and a linked working tree have it. */
const GIT_FILE = /^gitdir: (.+?)\r?\n?$/
const LONGEST_GIT_FILE = 4096

/** Neither a link nor a file may lead to a git directory outside of the workspace. */
function findGitDirectory(workspace: string, directory: string): string | undefined {
  const path = join(workspace, directory, '.git')
  try {
    const found = lstatSync(path)
    const leadsTo = found.isFile() ? readGitFile(path, found.size) : path
    if (leadsTo === undefined) return undefined
    const gitDirectory = realpathSync.native(leadsTo)
    const isOurs = isInside(realpathSync.native(workspace), gitDirectory)
    return isOurs && statSync(gitDirectory).isDirectory() ? gitDirectory : undefined
  } catch {
    return undefined
  }
}

function readGitFile(path: string, size: number): string | undefined {
  if (size > LONGEST_GIT_FILE) return undefined
  const named = GIT_FILE.exec(readFileSync(path, 'utf8'))?.[1]
  return named === undefined ? undefined : resolve(dirname(path), named)
}
