import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import type { Clone } from './clone.ts'

/** A clone of any size answers sooner. */
const LONGEST_MS = 10_000
const LARGEST_ANSWER = 64 * 1024 * 1024

/**
 * What git answers to a question about a clone; undefined where it can't answer.
 *
 * The clone may have come with an artifact, so whatever its configuration names must not run, and
 * nothing may be downloaded. The git directory is given, which leaves git nothing to discover: it
 * can't take plain files for a bare repository, and it reads a clone of another user, as container
 * jobs have them, without an exception in `safe.directory`.
 *
 * @param parameters of a command that changes nothing, shows no patch and checks no signature
 */
export async function readGit(
  { gitDirectory }: Clone,
  parameters: readonly string[],
): Promise<string | undefined> {
  const git = findGit(process.env.PATH ?? '')
  if (git === undefined) return undefined
  const command = [`--git-dir=${gitDirectory}`, ...SETTINGS, ...parameters]
  // Loaded here, since most runs look for clones and then have nothing to ask git.
  const { execFile } = await import('node:child_process')
  try {
    const { stdout } = await promisify(execFile)(git, command, {
      cwd: gitDirectory,
      env: minimalEnvironment(),
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
      maxBuffer: LARGEST_ANSWER,
      windowsHide: true,
    })
    return stdout
  } catch {
    return undefined
  }
}

/** A commit's full ID, which can't be taken for an option or another expression of git's. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
}

/** What a clone's own configuration could start, switched off. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting])

/** Nothing of the job's environment: no token, no proxy, and no `GIT_…` that changes an answer. */
function minimalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return {
    PATH,
    // Without it, Windows can't start programs.
    ...(SystemRoot !== undefined && { SystemRoot }),
    // No protocol has this name: whatever the clone's configuration allows, nothing is fetched.
    GIT_ALLOW_PROTOCOL: 'none',
    // git knows /dev/null on Windows too.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/**
 * The program's absolute path. Only directories of PATH count: by the name alone, Windows would
 * take a `git.exe` of the current directory first, and an empty entry of PATH means that directory.
 */
export function findGit(searchPath: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const candidates = searchPath.split(delimiter).filter(isAbsolute)
  return candidates.map((directory) => join(directory, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
