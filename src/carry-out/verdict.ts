import { hasError, type Problem } from '../base/problem.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { decideStandardsFailure } from '../standards/standards-result.ts'
import type { ComponentResult, RunResult } from './results.ts'
import { sortChecks } from './tally.ts'

/** The inputs that decide what fails the step. */
type FailureSettings = {
  failOn: Inputs['fail-on']
  standardsFailOn: Inputs['standards-fail-on']
}

/** The same problems, each an error exactly if it fails the step: one cause has one color. */
export function settleProblems(problems: readonly Problem[], settings: FailureSettings): Problem[] {
  return problems.map((problem) => ({ ...problem, level: settleLevel(problem, settings) }))
}

/** The same run with the problems of each component settled too. */
export function settleLevels(result: RunResult, settings: FailureSettings): RunResult {
  const settle = (problems: Problem[]) => settleProblems(problems, settings)
  return {
    ...result,
    problems: settle(result.problems),
    components: result.components.map((component) => ({
      ...component,
      problems: settle(component.problems),
    })),
  }
}

/**
 * By `fail-on`:
 * - `never`: nothing fails the step
 * - `config`: problems that only the user can fix (level error) fail the step
 * - `any`: deliveries that did not arrive also fail it
 *
 * For checks, only the input `standards-fail-on` counts.
 */
function settleLevel(
  { kind, level }: Problem,
  { failOn, standardsFailOn }: FailureSettings,
): Problem['level'] {
  switch (kind) {
    case 'failing-checks':
      return 'error'
    case 'check': {
      const status = level === 'error' ? 'failure' : 'warning'
      return decideStandardsFailure([{ status }], standardsFailOn).length > 0 ? 'error' : 'warning'
    }
    case 'delivery':
      if (failOn === 'any') return 'error'
  }
  return failOn === 'never' && level === 'error' ? 'warning' : level
}

/** Whether the step fails: see {@link settleLevels}. */
export function isFailed({ problems, components }: RunResult): boolean {
  return hasError(problems) || components.some((component) => hasError(component.problems))
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
  const isIncomplete = components.some(({ problems }) =>
    problems.some(({ kind }) => kind === 'delivery'),
  )
  return isIncomplete ? [CANCELLED] : []
}

const CANCELLED: Problem = {
  kind: 'delivery',
  level: 'error',
  title: 'Phaset: cancelled',
  message:
    'the job was cancelled before everything was delivered. The undelivered file has the rest; to send it, replay the file',
}
