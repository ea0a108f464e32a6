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
import { LARGEST_MANIFEST } from './other-ids.ts'

/**
 * The text of a manifest, or why there is no text. `file` is the path relative to the workspace,
 * with `/`. If a symbolic link inside the workspace led to the file, it is the real file's path.
 */
export type ManifestFile =
  | { kind: 'absent'; file: string }
  /** `why` continues a sentence that begins with the file. */
  | { kind: 'refused'; file: string; why: string }
  /** Without a byte order mark. */
  | { kind: 'text'; file: string; text: string }

/** How a file that is in Git LFS begins in Git itself. */
export const LFS_POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//
const IS_POINTER =
  'is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS'

/**
 * Reads the file of a manifest. Opens nothing outside the workspace, and reads only regular files.
 * Never throws: a file that can't be read is `refused`.
 * Synchronous, because that is many times faster than the thread pool for one small file.
 *
 * @param workspace an absolute path
 * @param path the file's, absolute
 */
export function readManifestFile(workspace: string, path: string): ManifestFile {
  const named = relativePath(workspace, path)
  const found = findReal(workspace, path)
  if (found.kind !== 'found') return { ...found, file: named }
  const { file } = found
  const bytes = readBytes(found.path)
  if (typeof bytes === 'string') return { kind: 'refused', file, why: bytes }
  if (!isUtf8(bytes)) return { kind: 'refused', file, why: describeEncoding(bytes) }
  if (LFS_POINTER.test(bytes.toString('latin1', 0, 100))) {
    return { kind: 'refused', file, why: IS_POINTER }
  }
  // The decoder drops a byte order mark.
  return { kind: 'text', file, text: new TextDecoder().decode(bytes) }
}

type Found =
  | { kind: 'absent' }
  | { kind: 'refused'; why: string }
  | { kind: 'found'; path: string; file: string }

function findReal(workspace: string, path: string): Found {
  const outside = {
    kind: 'refused',
    why: 'is outside the workspace, so it was not read; use a directory of this repository',
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
    if (codeOf(error) !== 'ENOENT') return { kind: 'refused', why: describeFailure(error) }
    return isThere(path)
      ? { kind: 'refused', why: 'is a broken symbolic link; fix or remove it' }
      : { kind: 'absent' }
  }
}

/** Whether there is anything at a path, even a broken link. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Reads the bytes of a regular file, or says why that failed. */
function readBytes(path: string): Buffer | string {
  try {
    // Opening a FIFO without O_NONBLOCK would wait for a writer forever.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const found = fstatSync(file)
      if (!found.isFile()) return 'is not a regular file'
      if (found.size > LARGEST_MANIFEST)
        return 'is larger than 1 MiB, the most that the action reads; shorten it'
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return describeFailure(error)
  }
}

/** Names the first line that isn't UTF-8. A line feed is never part of another character. */
function describeEncoding(bytes: Buffer): string {
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

function describeFailure(error: unknown): string {
  return `can't be read (${codeOf(error)})`
}
