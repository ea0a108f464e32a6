import type { Problem } from '../base/problem.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { decideStandardsFailure } from '../standards/standards-result.ts'
import type { ComponentResult } from './results.ts'
import { sortChecks } from './tally.ts'

/**
 * Whether the step fails, by `fail-on`:
 * - `never`: it does not
 * - `config`: by what only the user can mend (every problem of level error)
 * - `any`: also by deliveries that did not arrive
 *
 * Checks have an input of their own: `standards-fail-on` fails the step whatever `fail-on` is.
 */
export function isFailed(failOn: Inputs['fail-on'], problems: readonly Problem[]): boolean {
  if (problems.some(({ kind }) => kind === 'failing-checks')) return true
  const others = problems.filter(({ kind }) => kind !== 'check')
  switch (failOn) {
    case 'never':
      return false
    case 'config':
      return others.some(({ level }) => level === 'error')
    case 'any':
      return others.some((problem) => isUndelivered(problem) || problem.level === 'error')
  }
}

function isUndelivered({ kind }: Problem): boolean {
  return kind === 'delivery' || kind === 'fetch'
}

/** The problem that names the checks that fail the step, by the input `standards-fail-on`. */
export function failingCheckProblems(
  components: readonly ComponentResult[],
  failOn: Inputs['standards-fail-on'],
): Problem[] {
  const decisive = components.flatMap(({ directory, standards }) =>
    decideStandardsFailure(sortChecks(standards.checks ?? []), failOn).map(({ name }) =>
      directory === '.' ? name : `${name} (${directory})`,
    ),
  )
  if (decisive.length === 0) return []
  return [
    {
      kind: 'failing-checks',
      level: 'error',
      title: 'Phaset: standards',
      message: `standards-fail-on is ${failOn}, and these checks did not pass: ${decisive.join(', ')}`,
    },
  ]
}

/** The problem that the job was cancelled, if that stopped a delivery or a fetch. */
export function cancellationProblems(components: readonly ComponentResult[]): Problem[] {
  const isIncomplete = components.some(({ problems }) => problems.some(isUndelivered))
  return isIncomplete ? [CANCELLED] : []
}

const CANCELLED: Problem = {
  kind: 'delivery',
  level: 'error',
  title: 'Phaset: cancelled',
  message: 'the job was cancelled before all was delivered',
}
