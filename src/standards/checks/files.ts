import { existsSync } from 'node:fs'
import { relativePath } from '../../base/path.ts'
import { type CheckOutcome, type Hit, miss, showHit } from '../check-outcome.ts'
import type { ComponentPaths, LocatedCheck } from '../locate.ts'
import { showPath } from '../paths.ts'
import { type Survey, surveyFiles } from '../survey.ts'
import { FILE_CHECKS, type FileCheck, type FileCheckName } from './file-checks.ts'

/** How many unreadable paths a warning names. */
const NAMED = 5

export type LocatedFileCheck = LocatedCheck & { check: FileCheckName }

/** The checks that walk through files: the project's own, since StandardLint has none of them. */
export function isFileCheck(check: LocatedCheck): check is LocatedFileCheck {
  return check.check in FILE_CHECKS
}

/**
 * Runs the checks that walk through files, all in one walk.
 *
 * @returns each check's outcome, and `warnings`: what could not be read, in a sentence
 */
export async function checkFiles(
  checks: LocatedFileCheck[],
  component: ComponentPaths,
  ignorePaths: string[],
): Promise<{ outcomes: Map<LocatedCheck, CheckOutcome>; warnings: string[] }> {
  const searches = checks.map((check) => ({
    check: FILE_CHECKS[check.check] as FileCheck,
    root: check.real,
  }))
  const survey = await surveyFiles(searches, component.directory, ignorePaths)
  const outcomes = checks.map(
    (check, i) => [check, decide(check, survey.hits[i], component)] as const,
  )
  return { outcomes: new Map(outcomes), warnings: warnOfUnreadable(survey, component) }
}

function decide(
  check: LocatedFileCheck,
  hit: Hit | undefined,
  component: ComponentPaths,
): CheckOutcome {
  const { message, hitMeans } = FILE_CHECKS[check.check]
  const passes = (hit !== undefined) === (hitMeans === 'pass')
  const where =
    hit === undefined ? describeTarget(check, component) : showHit(hit, component.directory)
  const told = `${message}: ${where}`
  const outcome: CheckOutcome = passes ? { message: told, status: 'pass' } : miss(check, told)
  return hit === undefined ? outcome : { ...outcome, hit }
}

/** A check that found nothing since there is nothing must not look like one that searched. */
function describeTarget(check: LocatedFileCheck, { directory }: ComponentPaths): string {
  const target = showPath(relativePath(directory, check.target))
  return existsSync(check.real) ? `none in ${target}` : `${target} does not exist`
}

function warnOfUnreadable({ unreadable }: Survey, { directory }: ComponentPaths): string[] {
  if (unreadable.length === 0) return []
  const named = unreadable
    .slice(0, NAMED)
    .map(({ path, reason }) => `${showPath(relativePath(directory, path))} (${reason})`)
  const rest = unreadable.length - named.length
  const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return [`the standards checks left out what could not be read: ${list}`]
}
