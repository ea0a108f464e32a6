import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', '.git'])

/** Called for each directory that can't be read; the walk goes on without it. */
export type OnUnreadable = (path: string, error: unknown) => void

/**
 * The files under a path, or the path itself when it is a file. Symbolic links are not followed,
 * and what is neither a file nor a directory (a pipe, a socket) is skipped. So are directories named
 * `node_modules` or `.git`.
 *
 * @param root absolute, and not a symbolic link; nothing comes out when it does not exist
 */
export async function* walkFiles(root: string, onUnreadable: OnUnreadable): AsyncGenerator<string> {
  const found = await lstat(root).catch(() => undefined)
  if (found?.isFile()) yield root
  const directories = found?.isDirectory() ? [root] : []
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const entries = await readdir(directory, { withFileTypes: true }).catch((error) => {
      onUnreadable(directory, error)
      return []
    })
    for (const entry of entries) {
      const path = join(directory, entry.name)
      if (entry.isFile()) yield path
      else if (entry.isDirectory() && !SKIPPED.has(entry.name)) directories.push(path)
    }
  }
}
