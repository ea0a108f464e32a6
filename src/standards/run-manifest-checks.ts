import { existsSync } from 'node:fs'
import { type ManifestFile, readManifestFile } from '../manifest/manifest-file.ts'
import type { ManifestRunner } from './catalogue.ts'
import { type CheckOutcome, miss } from './check-outcome.ts'
import type { LocatedCheck } from './locate.ts'

/**
 * Prepares the checks that read Phaset's own manifest. Reads each manifest only once for all checks.
 *
 * @param workspace an absolute path
 */
export function prepareManifestChecks(
  workspace: string,
): (check: LocatedCheck, runner: ManifestRunner) => CheckOutcome {
  const read = new Map<string, ManifestFile>()
  return (check, { message, list }) => {
    const absent = miss(check, `${message}: the file does not exist`)
    if (list === undefined) return existsSync(check.real) ? { message, status: 'pass' } : absent
    const file = read.get(check.target) ?? readManifestFile(workspace, check.target)
    read.set(check.target, file)
    if (file.kind === 'absent') return absent
    const problem = findListProblem(file, list)
    if (problem === undefined) return { message, status: 'pass' }
    return { ...miss(check, `${message}: ${problem}`), hit: { file: check.real } }
  }
}

/** Finds out why the manifest's list has no item. Undefined if it has one. */
function findListProblem(
  file: Exclude<ManifestFile, { kind: 'absent' }>,
  list: string,
): string | undefined {
  if (file.kind === 'refused') return `the file ${file.why}`
  const manifest = parseJson(file.text)
  if (manifest === undefined) return 'the file is not JSON'
  if (typeof manifest !== 'object' || manifest === null) return 'the file is not an object'
  const items = (manifest as Record<string, unknown>)[list]
  return Array.isArray(items) && items.length > 0 ? undefined : `\`${list}\` has no items`
}

/** Returns undefined, which JSON can't contain, if the text isn't JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
