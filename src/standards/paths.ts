import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { escapeInvisible, shorten } from '../base/quote.ts'

/**
 * Where a path leads: its symbolic links are followed as far as they exist, and what does not
 * exist (a broken link, a loop of links) stands for itself.
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

/** A path as it may stand in a message: anyone who opens a pull request can name a file. */
export function describePath(path: string): string {
  return shorten(escapeInvisible(path), LONGEST_SHOWN)
}
