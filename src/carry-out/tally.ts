import { type Problem, WORST_FIRST } from '../base/problem.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import type { ComponentResult, RunResult } from './results.ts'

/** How many checks have each status. */
export type Counts = Record<CheckResult['status'], number>

/** Counts the checks of components. */
export function countChecks(components: readonly ComponentResult[]): Counts {
  const counts: Counts = { pass: 0, warning: 0, failure: 0 }
  for (const { standards } of components) {
    for (const { status } of standards.checks ?? []) counts[status]++
  }
  return counts
}

const WORST_STATUS_FIRST: readonly CheckResult['status'][] = ['failure', 'warning', 'pass']

/** Sorts checks: failures, then warnings, then passes, each in the Baseline's order. */
export function sortChecks(checks: readonly CheckedStandard[]): CheckedStandard[] {
  const rank = ({ status }: CheckedStandard) => WORST_STATUS_FIRST.indexOf(status)
  return checks.toSorted((a, b) => rank(a) - rank(b))
}

/** The worst of levels; `notice` for none. */
export function worstLevel(levels: readonly Problem['level'][]): Problem['level'] {
  return WORST_FIRST.find((level) => levels.includes(level)) ?? 'notice'
}

/** The worst level of a component. A check that didn't pass is at least a warning. */
export function componentLevel({ problems, standards }: ComponentResult): Problem['level'] {
  const isMet = (standards.checks ?? []).every(({ status }) => status === 'pass')
  return worstLevel([...problems.map(({ level }) => level), isMet ? 'notice' : 'warning'])
}

/** The worst level of a run and its components. */
export function runLevel({ problems, components }: RunResult): Problem['level'] {
  return worstLevel([...problems.map(({ level }) => level), ...components.map(componentLevel)])
}

/**
 * The level of the problem that says that an item was not delivered.
 *
 * @param item as the problem's cause names it, such as `event change`
 */
export function itemLevel({ problems }: ComponentResult, item: string): Problem['level'] {
  const levels = problems.flatMap(({ level, cause }) =>
    cause?.lost.includes(item) || cause?.uncertain.includes(item) ? level : [],
  )
  return worstLevel(levels.length === 0 ? ['warning'] : levels)
}

/**
 * How bad it is that a check of a component did not pass: an error exactly if it fails the step.
 * Failures are errors before warnings are.
 */
export function missLevel(
  component: ComponentResult,
  status: CheckResult['status'],
): Problem['level'] {
  const errors = component.problems.filter(
    ({ kind, level }) => kind === 'check' && level === 'error',
  ).length
  const worse = status === 'failure' ? 0 : countChecks([component]).failure
  return errors > worse ? 'error' : 'warning'
}

/** Whether nothing was to be done for a component. */
export function isIdle({ events, record, standards }: ComponentResult): boolean {
  return events.length === 0 && record.state === 'skipped' && standards.state === 'skipped'
}

/** Sorts components: those with errors, then those with warnings, then the others. */
export function sortComponents(components: readonly ComponentResult[]): ComponentResult[] {
  return components
    .map((component) => ({ component, rank: WORST_FIRST.indexOf(componentLevel(component)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ component }) => component)
}
