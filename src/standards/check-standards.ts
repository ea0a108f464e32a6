import { omitUndefined } from '../base/omit-undefined.ts'
import { relativePath } from '../base/path.ts'
import type { Severity } from '../phaset/contract/baseline.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import { CATALOGUE, type CheckName } from './catalogue.ts'
import { type CheckOutcome, describeHit, miss } from './check-outcome.ts'
import { type ComponentPaths, type LocatedCheck, locateChecks } from './locate.ts'
import type { Baseline } from './parse-baseline.ts'
import { describePath } from './paths.ts'
import { prepareFileChecks } from './run-file-checks.ts'
import { prepareManifestChecks } from './run-manifest-checks.ts'
import { prepareStandardLint } from './run-standardlint.ts'

/** A check's result, with its `path` relative to the component's directory, and what to do. */
export type CheckedStandard = CheckResult & {
  check: CheckName
  severity: Severity
  /** What to do if it didn't pass: what to add or change, and where. */
  remedy: string
  /** The file that decided it, relative to the workspace, if there is one. */
  file?: string
  /** From 1. */
  line?: number
}

export type StandardsOutcome =
  /** In the Baseline's order. `warnings`: what could not be read, one sentence each. */
  | { kind: 'checked'; checks: CheckedStandard[]; warnings: string[] }
  /** Nothing was checked, because the Baseline or the directory can't be used. One sentence each. */
  | { kind: 'invalid'; problems: string[] }

/**
 * Checks a component's files against a Baseline. Reads only files inside the workspace. Changes
 * neither files nor the working directory, and writes nothing to the log.
 */
export async function checkStandards(
  baseline: Baseline,
  given: ComponentPaths,
): Promise<StandardsOutcome> {
  const location = await locateChecks(baseline, given)
  if (location.kind === 'invalid') return location
  const { component, basePath, checks } = location
  const allowed = checks.filter((check) => !check.leavesWorkspace)
  const fileChecks = await prepareFileChecks(allowed, component, baseline.ignorePaths)
  const runManifestCheck = prepareManifestChecks(component.workspace)
  const runStandardLint = prepareStandardLint(component.workspace, basePath)

  const run = async (check: LocatedCheck): Promise<CheckOutcome> => {
    if (check.leavesWorkspace)
      return miss(check, 'Its path is a symbolic link that leads out of the workspace')
    const { runner } = CATALOGUE[check.check]
    switch (runner.kind) {
      case 'files':
        return fileChecks.run(check, runner)
      case 'manifest':
        return check.isPhasetManifest ? runManifestCheck(check, runner) : runStandardLint(check)
      case 'standardlint':
        return runStandardLint(check)
    }
  }
  const checked: CheckedStandard[] = []
  for (const check of checks) checked.push(toChecked(check, await run(check), component))
  return { kind: 'checked', checks: checked, warnings: fileChecks.warnings }
}

function toChecked(
  check: LocatedCheck,
  { message, status, hit }: CheckOutcome,
  { workspace, directory }: ComponentPaths,
): CheckedStandard {
  const { title, remedy } = CATALOGUE[check.check]
  const parent = relativePath(workspace, check.directory)
  const target = relativePath(workspace, check.target)
  return {
    check: check.check,
    severity: check.severity,
    name: title,
    message,
    path: relativePath(directory, check.target),
    status,
    remedy: remedy({
      path: describePath(relativePath(check.directory, check.target)),
      directory: parent === '.' ? "the repository's root" : describePath(parent),
      hit: hit === undefined ? describePath(target) : describeHit(hit, workspace),
      isPhasetManifest: check.isPhasetManifest,
    }),
    ...omitUndefined({ file: hit && relativePath(workspace, hit.file), line: hit?.line }),
  }
}
