import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Files } from './bundle.ts'

/** Bytes that a runner downloads or reads in every job; 1 kB is 1000 bytes. */
export interface Sizes {
  entry: number
  scripts: number
  /** Undefined outside a git repository. */
  archive: number | undefined
}

const budget = { entry: 250_000, scripts: 900_000, archive: 400_000 }

/**
 * The sizes of a dist: its entry, its JavaScript, and the archive in which it would be.
 * Throws when git cannot make the archive.
 */
export function sizes(files: Files): Sizes {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'))
  return {
    entry: Buffer.byteLength(files.get('index.js') ?? ''),
    scripts: scripts.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
    archive: archiveSize(),
  }
}

/** What is larger than its budget, one message each. */
export function overspent({ entry, scripts, archive }: Sizes): string[] {
  return [
    ...excess('The entry, dist/index.js,', entry, budget.entry),
    ...excess('All JavaScript in dist', scripts, budget.scripts),
    ...excess('The archive that a runner downloads', archive ?? 0, budget.archive),
  ]
}

/** The gzipped size of what .gitattributes leaves of the files in git, as the working tree has them. */
function archiveSize(): number | undefined {
  if (!existsSync('.git')) return undefined
  // `stash create` fails on a file that was written anew with the same content.
  git('update-index', '-q', '--refresh')
  const tree = git('stash', 'create').toString().trim() || 'HEAD'
  return gzipSync(git('archive', '--worktree-attributes', tree)).length
}

function git(...parameters: string[]): Buffer {
  return execFileSync('git', parameters, { stdio: 'pipe', maxBuffer: 100_000_000 })
}

function excess(what: string, bytes: number, limit: number): string[] {
  if (bytes <= limit) return []
  return [
    `${what} has ${bytes} bytes, ${bytes - limit} more than the budget of ${limit}: load what most runs do not need by import(), or drop it.`,
  ]
}
