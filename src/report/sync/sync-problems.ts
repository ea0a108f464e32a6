import type { Problem } from '../../base/problem.ts'
import { causeKey, describeCause } from '../../carry-out/delivery-problems.ts'
import { mergeCauses } from '../../carry-out/shared-problems.ts'
import type { RepositoryResult, SyncResult } from '../../sync/sync-results.ts'

/** How many of the repositories or records with the same problem a message names. */
const NAMED = 20

/** Lists the problems of the run and of all repositories. Those that several share are one. */
export function syncProblems({ problems, repositories }: SyncResult): Problem[] {
  return shareProblems([...problems, ...repositories.flatMap(repositoryProblems)])
}

/** Lists the problems of a repository and of its components. */
export function repositoryProblems({ problems, components }: RepositoryResult): Problem[] {
  return [...problems, ...components.flatMap((component) => component.problems)]
}

/**
 * Merges the same problem of several repositories or records into one that names them. Problems of the
 * whole run come first, and then those that concern the most.
 */
function shareProblems(problems: readonly Problem[]): Problem[] {
  const groups = [...Map.groupBy(problems, keyOf).values()]
  return groups.toSorted((one, other) => weightOf(other) - weightOf(one)).map(mergeProblems)
}

function weightOf(same: readonly Problem[]): number {
  return same.every(({ concerns }) => concerns === undefined) ? Number.MAX_VALUE : same.length
}

function keyOf(problem: Problem): unknown {
  const { level, cause, message, concerns } = problem
  if (concerns === undefined) return problem
  return JSON.stringify([level, cause ? causeKey(cause) : message])
}

function mergeProblems(same: Problem[]): Problem {
  const [{ concerns: first, ...problem }] = same as [Problem]
  if (first === undefined) return problem
  const causes = same.flatMap(({ cause }) => cause ?? [])
  const all = [...new Set(same.flatMap(({ concerns }) => concerns ?? []))]
  if (causes.length === 0) return { ...problem, message: describeSame(problem.message, all) }
  if (same.length === 1) return problem
  const cause = mergeCauses(causes)
  return { ...problem, cause, message: describeCause(cause, ` for ${listFirst(all)}`) }
}

function describeSame(message: string, all: readonly string[]): string {
  return all.length === 1 ? `${all[0]}: ${message}` : `${message}; for ${listFirst(all)}`
}

function listFirst(all: readonly string[]): string {
  const rest = all.length - NAMED
  return [...all.slice(0, NAMED), ...(rest > 0 ? [`plus ${rest} more`] : [])].join(', ')
}
