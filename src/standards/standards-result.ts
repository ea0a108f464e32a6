import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { CheckResult, StandardsResult } from '../phaset/contract/standards.ts'
import type { CheckedStandard } from './check-standards.ts'

/** Makes the standards result that Phaset accepts, and counts the statuses. */
export function toStandardsResult(checks: CheckedStandard[]): StandardsResult {
  const count = (status: CheckResult['status']) =>
    checks.filter((check) => check.status === status).length
  return {
    passes: count('pass'),
    warnings: count('warning'),
    failures: count('failure'),
    results: checks.map(({ name, message, path, status }) => ({ name, message, path, status })),
  }
}

/** Decides which checks fail the step. */
export function decideStandardsFailure<Check extends Pick<CheckResult, 'status'>>(
  checks: readonly Check[],
  failOn: Inputs['standards-fail-on'],
): Check[] {
  switch (failOn) {
    case 'never':
      return []
    case 'failure':
      return checks.filter((check) => check.status === 'failure')
    case 'warning':
      return checks.filter((check) => check.status !== 'pass')
  }
}

/** Makes a problem of each check that didn't pass, failures first, with what to do. */
export function missProblems(checks: CheckedStandard[]): Problem[] {
  const failures = checks.filter((check) => check.status === 'failure')
  const warnings = checks.filter((check) => check.status === 'warning')
  return [...failures, ...warnings].map((check) => ({
    kind: 'check',
    level: check.status === 'failure' ? 'error' : 'warning',
    title: `Standards: ${check.name}`,
    message: `${check.remedy} (${check.message})`,
    ...omitUndefined({ file: check.file, line: check.line }),
  }))
}
