import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const LEFT_OUT = new Set(['node_modules', '.git'])

/** Told of each folder that could not be read; the walk goes on without it. */
export type OnUnreadable = (path: string, error: unknown) => void

/**
 * The files under a path, or the path itself when it is a file. Symbolic links are not followed,
 * and what is neither a file nor a folder (a pipe, a socket) is passed over. Folders called
 * `node_modules` or `.git` are left out.
 *
 * @param root absolute, and not a symbolic link; nothing comes out when it does not exist
 */
export async function* walkFiles(root: string, onUnreadable: OnUnreadable): AsyncGenerator<string> {
  const found = await lstat(root).catch(() => undefined)
  if (found?.isFile()) yield root
  const folders = found?.isDirectory() ? [root] : []
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
      onUnreadable(folder, error)
      return []
    })
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isFile()) yield path
      else if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) folders.push(path)
    }
  }
}
