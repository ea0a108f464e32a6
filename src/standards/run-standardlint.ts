import { sep } from 'node:path'
import { readManifestFile } from '../manifest/manifest-file.ts'
import { CATALOGUE } from './catalogue.ts'
import { type CheckOutcome, miss } from './check-outcome.ts'
import type { LocatedCheck } from './locate.ts'

/**
 * Has StandardLint run one check at a time: one that throws would end all that run with it, and
 * is here a miss with the error as its message. Nothing is printed or written. StandardLint is loaded
 * with the first check.
 *
 * @param workspace an absolute path
 * @param basePath the same; StandardLint would take one that does not exist for the process's own
 */
export function prepareStandardLint(
  workspace: string,
  basePath: string,
): (check: LocatedCheck) => Promise<CheckOutcome> {
  return async (check) => {
    const cannotRun = (why: string) => miss(check, `StandardLint could not run it: ${why}`)
    const unreadable = findUnreadable(check, workspace)
    if (unreadable !== undefined) return cannotRun(`its file ${unreadable}`)
    const createNewStandardLint = await importStandardLint()
    try {
      const { check: name, severity } = check
      const instance = createNewStandardLint({ basePath, checks: [{ name, severity }] })
      const [configured] = instance.config.checks
      // StandardLint drops a path that it is given at construction, and reads one that is set later.
      if (configured !== undefined && check.path !== undefined) configured.path = check.path
      const [result] = silently(() => instance.check()).results
      if (result === undefined) return cannotRun('it gave no result')
      const { message, status } = result
      return status === 'pass' ? { message, status } : miss(check, message)
    } catch (error) {
      return cannotRun(String(error).replaceAll(`${basePath}${sep}`, ''))
    }
  }
}

/** StandardLint reads a manifest whole and synchronously, and would wait for a pipe without end. */
function findUnreadable(check: LocatedCheck, workspace: string): string | undefined {
  const { runner } = CATALOGUE[check.check]
  if (runner.kind !== 'manifest' || runner.list === undefined) return undefined
  const file = readManifestFile(workspace, check.target)
  return file.kind === 'refused' ? file.why : undefined
}

export async function importStandardLint() {
  // Its file reads `__dirname`, which a bundle of ES modules does not have.
  globalThis.__dirname ??= import.meta.dirname
  const module = await import('standardlint')
  // Node puts a CommonJS module's exports under `default`, a bundle beside it.
  return module.createNewStandardLint ?? module.default.createNewStandardLint
}

/** StandardLint prints each check by itself; the log has the action's own lines. */
function silently<T>(run: () => T): T {
  const { log, warn, error } = console
  const drop = () => undefined
  Object.assign(console, { log: drop, warn: drop, error: drop })
  try {
    return run()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
