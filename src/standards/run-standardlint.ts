import { sep } from 'node:path'
import { readManifestFile } from '../manifest/manifest-file.ts'
import { CATALOGUE } from './catalogue.ts'
import { type CheckOutcome, miss } from './check-outcome.ts'
import type { LocatedCheck } from './locate.ts'

/**
 * Runs one StandardLint check at a time, because a check that throws would also end the others. A
 * check that throws doesn't pass, with the error as its message. Nothing is printed or written. The
 * first check loads StandardLint.
 *
 * @param workspace an absolute path
 * @param basePath an absolute path that exists: StandardLint replaces any other with the working
 *   directory
 */
export function prepareStandardLint(
  workspace: string,
  basePath: string,
): (check: LocatedCheck) => Promise<CheckOutcome> {
  return async (check) => {
    const cannotRun = (why: string) => miss(check, `StandardLint can't run this check: ${why}`)
    const unreadable = findUnreadable(check, workspace)
    if (unreadable !== undefined) return cannotRun(`its file ${unreadable}`)
    const createNewStandardLint = await importStandardLint()
    try {
      const { check: name, severity } = check
      const instance = createNewStandardLint({ basePath, checks: [{ name, severity }] })
      const [configured] = instance.config.checks
      // StandardLint drops a path that the constructor gets, but reads one that is set later.
      if (configured !== undefined && check.path !== undefined) configured.path = check.path
      const [result] = silently(() => instance.check()).results
      if (result === undefined) return cannotRun('it returned no result')
      const { message, status } = result
      return status === 'pass' ? { message, status } : miss(check, message)
    } catch (error) {
      return cannotRun(String(error).replaceAll(`${basePath}${sep}`, ''))
    }
  }
}

/** StandardLint reads a manifest whole and synchronously, so a pipe would block it forever. */
function findUnreadable(check: LocatedCheck, workspace: string): string | undefined {
  const { runner } = CATALOGUE[check.check]
  if (runner.kind !== 'manifest' || runner.list === undefined) return undefined
  const file = readManifestFile(workspace, check.target)
  return file.kind === 'refused' ? file.why : undefined
}

export async function importStandardLint() {
  // StandardLint reads `__dirname`, which a bundle of ES modules doesn't have.
  globalThis.__dirname ??= import.meta.dirname
  const module = await import('standardlint')
  // Node puts a CommonJS module's exports under `default`, and the bundle puts them beside it.
  return module.createNewStandardLint ?? module.default.createNewStandardLint
}

/** StandardLint prints each check. The log already has the action's own lines. */
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
