import { join } from 'node:path'
import {
  type CheckedStandard,
  checkStandards,
  type StandardsOutcome,
} from '../../src/standards/check-standards.ts'
import { type Baseline, parseBaseline } from '../../src/standards/parse-baseline.ts'
import { makeWorkspace } from './workspace.ts'

/** A component's directory in a workspace; the same one when it has no monorepo. */
export type Repository = { workspace: string; directory: string }

/** Writes files into a new workspace. The component is at its root, unless `component` is set. */
export function makeRepository(files: Record<string, string>, component = '.'): Repository {
  const workspace = makeWorkspace(files)
  return { workspace, directory: join(workspace, component) }
}

/** Reads a baseline that is known to be good. */
function baselineOf(document: unknown): Baseline {
  const reading = parseBaseline(JSON.stringify(document), 'the baseline "default"')
  if (reading.kind === 'invalid') throw new Error(reading.problems.join('\n'))
  return reading.baseline
}

export function report(repository: Repository, document: unknown): Promise<StandardsOutcome> {
  return checkStandards(baselineOf(document), repository)
}

/** Runs checks that are known to be runnable. */
export async function check(
  repository: Repository,
  checks: unknown[],
  settings: object = {},
): Promise<CheckedStandard[]> {
  const result = await report(repository, { ...settings, checks })
  if (result.kind === 'invalid') throw new Error(result.problems.join('\n'))
  return result.checks
}

/** Runs one check that is known to be runnable. */
export async function checkOne(
  repository: Repository,
  one: unknown,
  settings: object = {},
): Promise<CheckedStandard> {
  const [checked] = await check(repository, [one], settings)
  if (checked === undefined) throw new Error('the check has no result')
  return checked
}
