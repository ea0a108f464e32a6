import { readdir, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { escapeInvisible, quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'

/** How many neighboring directories a message names. */
const NAMED = 5

/**
 * Describes what is wrong with a line of `working-directory` that names no directory, as the end of
 * a message.
 *
 * @param workspace an absolute path
 */
export async function describeMissing(line: string, workspace: string): Promise<string> {
  const found = await stat(join(workspace, line)).catch(() => undefined)
  if (found !== undefined) return `is not a directory; use ${quote(posix.dirname(line))} instead`
  const plain = line
    .replace(/^-\s+/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll('\\', '/')
  const isPlain = plain === line
  if (!isPlain && (await isDirectory(workspace, plain))) {
    return `is not a directory of the checkout; write it as ${quote(plain)}`
  }
  const what = /\{.*\}/.test(line)
    ? 'is not a directory of the checkout, and braces are not expanded; list one directory per line'
    : 'is not a directory of the checkout'
  return what + escapeInvisible(await describeNeighbors(plain, workspace))
}

async function isDirectory(workspace: string, directory: string): Promise<boolean> {
  const found = await stat(join(workspace, directory)).catch(() => undefined)
  return found?.isDirectory() ?? false
}

/** Suggests a directory with a similar name, or lists the directories in the same place. */
async function describeNeighbors(line: string, workspace: string): Promise<string> {
  const parts = line.split('/').filter((part) => part !== '' && part !== '.')
  let parent = '.'
  for (const [i, part] of parts.entries()) {
    const next = posix.join(parent, part)
    if (await isDirectory(workspace, next)) {
      parent = next
      continue
    }
    const names = await listDirectories(join(workspace, parent))
    const rest = parts.slice(i + 1)
    const candidates = names.map((name) => posix.join(parent, name, ...rest))
    const near = suggest(posix.join(parent, part, ...rest), candidates)
    return near === '' ? describeContent(parent, names) : near
  }
  return ''
}

function describeContent(parent: string, names: string[]): string {
  const where = parent === '.' ? "the repository's root" : quote(parent)
  if (names.length === 0) return `; ${where} has no directories`
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `; ${where} has ${names.slice(0, NAMED).map(quote).join(', ')}${more}`
}

async function listDirectories(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}
