import { existsSync } from 'node:fs'
import { relativePath } from '../base/path.ts'
import { CATALOGUE, type FileRunner } from './catalogue.ts'
import { type CheckOutcome, describeHit, type Hit, miss } from './check-outcome.ts'
import type { ComponentPaths, LocatedCheck } from './locate.ts'
import { describePath } from './paths.ts'
import { type Survey, surveyFiles } from './survey.ts'

/** How many unreadable paths a warning names. */
const NAMED = 5

export type FileChecks = {
  run: (check: LocatedCheck, runner: FileRunner) => CheckOutcome
  /** What could not be read, in one sentence. */
  warnings: string[]
}

/** Prepares the checks that walk through files, with one walk for all of them. */
export async function prepareFileChecks(
  checks: LocatedCheck[],
  component: ComponentPaths,
  ignorePaths: string[],
): Promise<FileChecks> {
  const searches = checks.flatMap((check) => {
    const { runner } = CATALOGUE[check.check]
    return runner.kind === 'files' ? [{ ...runner.search, root: check.real, check }] : []
  })
  const survey = await surveyFiles(searches, component.directory, ignorePaths)
  const hits = new Map(searches.map(({ check }, i) => [check, survey.hits[i]]))
  return {
    run: (check, runner) => decide(check, runner, hits.get(check), component),
    warnings: describeUnreadable(survey, component),
  }
}

function decide(
  check: LocatedCheck,
  runner: FileRunner,
  hit: Hit | undefined,
  component: ComponentPaths,
): CheckOutcome {
  const passes = (hit !== undefined) === (runner.hitMeans === 'pass')
  const where =
    hit === undefined ? describeTarget(check, component) : describeHit(hit, component.directory)
  const message = `${runner.message}: ${where}`
  const outcome: CheckOutcome = passes ? { message, status: 'pass' } : miss(check, message)
  return hit === undefined ? outcome : { ...outcome, hit }
}

/** Says whether a check found nothing because its path doesn't exist. */
function describeTarget(check: LocatedCheck, { directory }: ComponentPaths): string {
  const target = describePath(relativePath(directory, check.target))
  return existsSync(check.real) ? `none in ${target}` : `${target} does not exist`
}

function describeUnreadable({ unreadable }: Survey, { directory }: ComponentPaths): string[] {
  if (unreadable.length === 0) return []
  const named = unreadable
    .slice(0, NAMED)
    .map(({ path, reason }) => `${describePath(relativePath(directory, path))} (${reason})`)
  const rest = unreadable.length - named.length
  const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return [`the standards checks skipped what can't be read: ${list}`]
}
