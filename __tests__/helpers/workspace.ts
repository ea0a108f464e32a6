import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'

const made: string[] = []

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A new directory, which is removed after the test, with files: path → text. */
export function makeWorkspace(files: Record<string, string> = {}): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
  made.push(workspace)
  for (const [path, text] of Object.entries(files)) write(workspace, path, text)
  return workspace
}

/** Writes a file into a workspace, with the directories that it needs. */
export function write(workspace: string, path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

/**
 * Makes directories within one another until their path is too long to be read, for root too: the
 * way to what can't be read that works for every user.
 */
export function writeTooDeep(workspace: string, directory: string): void {
  const half = Array<string>(12).fill('x'.repeat(250))
  const lower = join(workspace, 'lower')
  for (const path of [directory, 'lower']) {
    mkdirSync(join(workspace, path, ...half), { recursive: true })
  }
  renameSync(lower, join(workspace, directory, ...half, 'lower'))
}
