import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { escapeInvisible, shorten } from '../base/quote.ts'

/**
 * Resolves the symbolic links in a path as far as they exist. Whatever doesn't exist, such as a
 * broken link or a loop of links, stays as it is.
 *
 * @param path absolute
 */
export async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await resolveLinks(parent), basename(path))
  }
}

const LONGEST_SHOWN = 200

/** Makes a path safe for messages: anyone who opens a pull request can choose a file's name. */
export function describePath(path: string): string {
  return shorten(escapeInvisible(path), LONGEST_SHOWN)
}
