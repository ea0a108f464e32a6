import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Clone, findClones } from '../../src/git/clone.ts'

/** Functions that add commits to a git clone. */
type Committer = {
  /** Writes files and commits them. @returns the commit's SHA */
  commit(files: Record<string, string>): string
  git(...parameters: string[]): string
}

/** Starts a repository. Nothing of the machine's own git configuration counts. */
export function initClone(directory: string): Committer {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, {
      cwd: directory,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_TEMPLATE_DIR: '',
        GIT_AUTHOR_NAME: 'Mona',
        GIT_AUTHOR_EMAIL: 'mona@example.com',
        GIT_COMMITTER_NAME: 'Mona',
        GIT_COMMITTER_EMAIL: 'mona@example.com',
      },
    }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  const commit = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'x')
    return git('rev-parse', 'HEAD')
  }
  return { commit, git }
}

/** The clone with its top in a directory, an absolute path, as the action finds it. */
export function cloneAt(directory: string): Clone {
  const [clone] = findClones(directory, [])
  if (clone === undefined) throw new Error(`no clone at ${directory}`)
  return clone
}
