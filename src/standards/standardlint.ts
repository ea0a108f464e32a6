import { join, sep } from 'node:path'
import { type CheckOutcome, miss } from './check-outcome.ts'
import { examineFile } from './metadata-file.ts'
import type { BaselineCheck } from './parse-baseline.ts'

const STATUSES = { pass: 'pass', warn: 'warning', fail: 'failure' } as const

/** The checks for which StandardLint reads a file, whole and synchronously. */
const READING: string[] = [
  'checkForDefinedRelations',
  'checkForDefinedServiceLevelObjectives',
  'checkForDefinedTags',
]

/**
 * Has StandardLint run one check at a time: one that throws would end all that run with it, and
 * is here a miss that tells the error. Nothing is printed or written. StandardLint is loaded with
 * the first check.
 *
 * @param basePath absolute; StandardLint would take one that does not exist for the process's own
 */
export function prepareStandardLint(
  basePath: string,
): (check: BaselineCheck) => Promise<CheckOutcome> {
  return async (check) => {
    const cannotRun = (why: string) => miss(check, `StandardLint could not run it: ${why}`)
    if (check.path !== undefined && READING.includes(check.check)) {
      const found = await examineFile(join(basePath, check.path))
      if (found.kind === 'unreadable') return cannotRun(`its file ${found.reason}`)
    }
    const createNewStandardLint = await importStandardLint()
    try {
      const { check: name, severity } = check
      const instance = createNewStandardLint({ basePath, checks: [{ name, severity }] })
      const [configured] = instance.config.checks
      // StandardLint drops a path that it is given at construction, and reads one that is set later.
      if (configured !== undefined && check.path !== undefined) configured.path = check.path
      const [result] = silently(() => instance.check()).results
      if (result === undefined) return cannotRun('it gave no result')
      return { message: result.message, status: STATUSES[result.status] }
    } catch (error) {
      return cannotRun(String(error).replaceAll(`${basePath}${sep}`, ''))
    }
  }
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
