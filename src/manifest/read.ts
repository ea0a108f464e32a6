import { resolve } from 'node:path'
import type { Problem } from '../base/problem.ts'
import { escapeInvisible } from '../base/quote.ts'
import { type CheckedManifest, checkManifest } from './check.ts'
import { MANIFEST_FILE } from './file-name.ts'
import { readManifestFile } from './manifest-file.ts'

/**
 * A directory's manifest: absent, or found, with its problems. `file` is the path relative to the
 * workspace, with `/`. If a symbolic link inside the workspace led to the file, it is the real
 * file's path, which annotations need.
 */
export type ManifestReading =
  | { kind: 'absent'; file: string }
  | ({ kind: 'found'; file: string } & CheckedManifest)

/**
 * Reads and checks the manifest of a component's directory. Never throws: a file that can't be read
 * is a problem.
 *
 * @param where.workspace an absolute path (`GITHUB_WORKSPACE`)
 * @param where.directory the component's, absolute or relative to the workspace
 */
export function readManifest(where: { workspace: string; directory: string }): ManifestReading {
  const path = resolve(where.workspace, where.directory, MANIFEST_FILE)
  const read = readManifestFile(where.workspace, path)
  switch (read.kind) {
    case 'absent':
      return read
    case 'refused':
      return refuse(read.file, read.why)
    case 'text':
      return { kind: 'found', file: read.file, ...checkManifest(read.text, read.file) }
  }
}

function refuse(file: string, why: string): ManifestReading {
  const message = `${escapeInvisible(file)} ${why}`
  const title = "The manifest can't be read"
  const problem: Problem = { kind: 'manifest', level: 'error', title, message, file }
  return { kind: 'found', file, baselineUnclear: true, problems: [problem] }
}
