import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { isInside, relativePath } from '../base/path.ts'
import type { Problem } from '../base/problem.ts'
import { escapeInvisible } from '../base/quote.ts'
import { MANIFEST_FILE } from '../phaset/contract/record.ts'
import { type CheckedManifest, checkManifest } from './check.ts'

/**
 * A directory's manifest: not there, or found, with whatever is wrong with it among its problems.
 * `file` is the file's path relative to the workspace, with `/`; it is the real file's, when a
 * symbolic link inside the workspace led there, so that an annotation lands on its lines.
 */
export type ManifestReading =
  | { kind: 'absent'; file: string }
  | ({ kind: 'found'; file: string } & CheckedManifest)

/** In bytes. A full manifest has some thousands; this bounds what a hostile one costs. */
const LARGEST = 1024 * 1024

/**
 * Reads and checks the manifest of a component's directory. Nothing outside the workspace is opened,
 * and nothing but a regular file is read. What can't be read is a problem, never a throw.
 * Synchronous: for one small file that is many times as fast as by way of the thread pool.
 *
 * @param where.workspace an absolute path (`GITHUB_WORKSPACE`)
 * @param where.directory the component's, absolute or relative to the workspace
 */
export function readManifest(where: { workspace: string; directory: string }): ManifestReading {
  const path = resolve(where.workspace, where.directory, MANIFEST_FILE)
  const named = relativePath(where.workspace, path)
  const found = findReal(where.workspace, path)
  if (found.kind === 'absent') return { kind: 'absent', file: named }
  if (found.kind === 'refused') return refuse(named, found.why)
  const bytes = readBytes(found.path)
  if (typeof bytes === 'string') return refuse(found.file, bytes)
  if (!isUtf8(bytes)) return refuse(found.file, explainEncoding(bytes))
  // The decoder drops a byte order mark.
  const text = new TextDecoder().decode(bytes)
  return { kind: 'found', file: found.file, ...checkManifest(text, found.file) }
}

type Found =
  | { kind: 'absent' }
  | { kind: 'refused'; why: string }
  | { kind: 'found'; path: string; file: string }

function findReal(workspace: string, path: string): Found {
  const outside = {
    kind: 'refused',
    why: 'leads out of the workspace and was not read; name a directory of this repository',
  } as const
  try {
    const root = realpathSync(workspace)
    if (!isInside(root, realpathSync(dirname(path)))) return outside
    const real = realpathSync(path)
    return isInside(root, real)
      ? { kind: 'found', path: real, file: relativePath(root, real) }
      : outside
  } catch (error) {
    if (!isInside(resolve(workspace), path)) return outside
    if (codeOf(error) !== 'ENOENT') return { kind: 'refused', why: explainFailure(error) }
    return isThere(path)
      ? { kind: 'refused', why: 'is a symbolic link that leads nowhere' }
      : { kind: 'absent' }
  }
}

/** Whether there is anything at a path, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The bytes of a regular file, or why they can't be had. */
function readBytes(path: string): Buffer | string {
  try {
    // A FIFO opened without O_NONBLOCK would wait for a writer for ever.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const found = fstatSync(file)
      if (!found.isFile()) return 'is not a regular file'
      if (found.size > LARGEST) return 'is larger than 1 MiB, the most that is read'
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return explainFailure(error)
  }
}

/** Names the first line that is not UTF-8: a line feed is never part of another character. */
function explainEncoding(bytes: Buffer): string {
  let line = 1
  let start = 0
  for (;;) {
    const end = bytes.indexOf('\n', start)
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end))) break
    line += 1
    start = end + 1
  }
  return `is not UTF-8 text (line ${line}); save it as UTF-8`
}

function refuse(file: string, why: string): ManifestReading {
  const message = `${escapeInvisible(file)} ${why}`
  const title = "The manifest can't be read"
  const problem: Problem = { kind: 'manifest', level: 'error', title, message, file }
  return { kind: 'found', file, baselineUnclear: true, problems: [problem] }
}

function explainFailure(error: unknown): string {
  return `can't be read (${codeOf(error)})`
}
