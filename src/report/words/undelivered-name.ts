import { basename } from 'node:path'

/** A name for the artifact of an undelivered file. It is unique because the file's name is. */
export function undeliveredName(path: string): string {
  return basename(path, '.jsonl')
}
