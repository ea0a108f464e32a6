import { stat } from 'node:fs/promises'

/** In bytes: far more than a file of metadata needs. */
const LARGEST = 1024 * 1024

/** Whether a file can be read whole; `reason` goes on from the file's name. */
export type FileState =
  | { kind: 'readable' }
  | { kind: 'unreadable'; reason: string }
  | { kind: 'missing' }

/** Looks at a file of metadata before it is read: a pipe would be waited for without end. */
export async function examineFile(path: string): Promise<FileState> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return { kind: 'missing' }
  if (!found.isFile()) return { kind: 'unreadable', reason: 'is not a regular file' }
  if (found.size > LARGEST) return { kind: 'unreadable', reason: 'is larger than 1 MiB' }
  return { kind: 'readable' }
}
