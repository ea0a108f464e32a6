import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', '.git'])

/** Called for each directory that can't be read. The walk continues without it. */
export type OnUnreadable = (path: string, error: unknown) => void

/**
 * Lists the files under a path, or the path itself if it is a file. Skips symbolic links, everything
 * that is neither a file nor a directory (such as a pipe), and directories named `node_modules` or
 * `.git`.
 *
 * @param root absolute, and not a symbolic link. If it doesn't exist, the list is empty.
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
