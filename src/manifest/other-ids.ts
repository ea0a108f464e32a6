import { readFileSync, statSync } from 'node:fs'

/** In bytes. The action reads no larger manifest. */
export const LARGEST_MANIFEST = 1024 * 1024

/**
 * Whether a manifest may have other IDs than the inputs. Most have the same ones, and looking for them
 * in the text is many times faster than reading the manifest. Never throws.
 *
 * @param path the manifest's. There may be none
 */
export function mayHaveOtherIds(path: string, ids: readonly string[]): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found?.isFile() || found.size > LARGEST_MANIFEST) return false
    const text = readFileSync(path, 'utf8')
    return !ids.every((id) => text.includes(JSON.stringify(id)))
  } catch {
    return false
  }
}
