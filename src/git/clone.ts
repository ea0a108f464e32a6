import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isInside } from '../base/path.ts'

/** A git clone inside the workspace. */
export type Clone = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  /** The absolute path, inside the workspace, of its git directory. */
  gitDirectory: string
}

/**
 * Finds the clones that contain any of the directories: every directory with its own `.git`, from the
 * workspace down. Outer clones come before inner ones, such as submodules.
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

/** The `.git` file of a submodule or a linked working tree, which has one line. */
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
