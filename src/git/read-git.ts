import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import type { Clone } from './clone.ts'

/** A clone of any size answers sooner. */
const LONGEST_MS = 10_000
const LARGEST_ANSWER = 64 * 1024 * 1024

/**
 * Reads what git answers to a question about a clone. Undefined if it can't answer.
 *
 * The clone may come from an artifact, so no program in its configuration may run, and git must not
 * download anything. This passes the git directory, so git discovers nothing: it can't mistake plain
 * files for a bare repository, and it reads another user's clone, as in container jobs, without an
 * exception in `safe.directory`.
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

/** Whether a text is a full commit ID, which git can't mistake for an option or another expression. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
}

/** Switches off whatever a clone's own configuration could start. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting])

/** Without the job's variables: no token, no proxy, and no `GIT_…` that changes an answer. */
function minimalEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return {
    PATH,
    // Windows can't start programs without it.
    ...(SystemRoot !== undefined && { SystemRoot }),
    // No protocol has this name, so git fetches nothing, whatever the clone's configuration allows.
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
 * Finds git's absolute path. Only the directories of PATH count: for the name alone, Windows would
 * first use a `git.exe` in the current directory, and an empty entry of PATH means that directory.
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
