import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Files } from './files.ts'

/** Bytes that a runner downloads or reads in every job; 1 kB is 1000 bytes. */
export type Sizes = {
  entry: number
  scripts: number
  /** Of the last commit; undefined outside a git repository. */
  archive: number | undefined
}

const budget = { entry: 250_000, scripts: 1_000_000, archive: 400_000 }

/**
 * The sizes of a dist: its entry, its JavaScript, and the archive in which it would be.
 *
 * @throws when git can't make the archive
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

/** The gzipped size of what .gitattributes leaves of the last commit. */
function archiveSize(): number | undefined {
  if (!existsSync('.git')) return undefined
  const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 100_000_000 })
  return gzipSync(archive).length
}

function excess(what: string, bytes: number, limit: number): string[] {
  if (bytes <= limit) return []
  return [
    `${what} has ${bytes} bytes, ${bytes - limit} more than the budget of ${limit}: load what most runs do not need by import(), or drop it.`,
  ]
}
