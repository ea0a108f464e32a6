import { omitUndefined } from '../base/omit-undefined.ts'
import { relativePath } from '../base/path.ts'
import type { CheckName, Severity } from '../phaset/contract/baseline.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import { CATALOGUE } from './catalogue.ts'
import { type CheckOutcome, miss, showHit } from './check-outcome.ts'
import { checkFiles, isFileCheck } from './checks/files.ts'
import { isManifestCheck, prepareManifestCheck } from './checks/metadata.ts'
import { type ComponentPaths, type LocatedCheck, locateChecks } from './locate.ts'
import type { Baseline } from './parse-baseline.ts'
import { showPath } from './paths.ts'
import { prepareStandardLint } from './standardlint.ts'

/** A check's result (its `path` relative to the component's directory) and what to make of it. */
export type CheckedStandard = CheckResult & {
  check: CheckName
  severity: Severity
  /** What to do when it did not pass: what to add or change, and where. */
  remedy: string
  /** The file that decided it, relative to the workspace, where there is one. */
  file?: string
  /** From 1. */
  line?: number
}

export type StandardsOutcome =
  /** In the Baseline's order. `warnings`: what could not be read, a sentence each. */
  | { kind: 'checked'; checks: CheckedStandard[]; warnings: string[] }
  /** Nothing was checked: the Baseline or the directory can't be used. A sentence each. */
  | { kind: 'invalid'; problems: string[] }

/**
 * Checks a component's files against a Baseline. Reads files inside the workspace alone, and
 * changes nothing: neither files, nor the process's directory, nor what the log shows.
 */
export async function checkStandards(
  baseline: Baseline,
  given: ComponentPaths,
): Promise<StandardsOutcome> {
  const location = await locateChecks(baseline, given)
  if (location.kind === 'invalid') return location
  const { component, basePath, checks } = location
  const allowed = checks.filter((check) => !check.leavesWorkspace)
  const files = await checkFiles(allowed.filter(isFileCheck), component, baseline.ignorePaths)
  const checkManifest = prepareManifestCheck()
  const runStandardLint = prepareStandardLint(basePath)

  const run = async (check: LocatedCheck): Promise<CheckOutcome> => {
    if (check.leavesWorkspace) return miss(check, 'A symbolic link leads it out of the workspace')
    if (isManifestCheck(check)) return checkManifest(check)
    return files.outcomes.get(check) ?? runStandardLint(check)
  }
  const checked: CheckedStandard[] = []
  for (const check of checks) checked.push(describe(check, await run(check), component))
  return { kind: 'checked', checks: checked, warnings: files.warnings }
}

function describe(
  check: LocatedCheck,
  { message, status, hit }: CheckOutcome,
  { workspace, directory }: ComponentPaths,
): CheckedStandard {
  const facts = CATALOGUE[check.check]
  const folder = relativePath(workspace, check.folder)
  const target = relativePath(workspace, check.target)
  const remedy = facts.remedy({
    path: showPath(relativePath(check.folder, check.target)),
    folder: folder === '.' ? "the repository's root" : showPath(folder),
    hit: hit === undefined ? showPath(target) : showHit(hit, workspace),
    isPhasetManifest: isManifestCheck(check),
  })
  return {
    check: check.check,
    severity: check.severity,
    name: facts.name,
    message,
    path: relativePath(directory, check.target),
    status,
    remedy,
    ...omitUndefined({ file: hit && relativePath(workspace, hit.file), line: hit?.line }),
  }
}
