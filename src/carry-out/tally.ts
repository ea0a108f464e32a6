import type { Problem } from '../base/problem.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import type { ComponentResult } from './results.ts'

/** How many checks came to each status. */
export type Counts = Record<CheckResult['status'], number>

/** Counts the checks of components. */
export function countChecks(components: readonly ComponentResult[]): Counts {
  const counts: Counts = { pass: 0, warning: 0, failure: 0 }
  for (const { standards } of components) {
    for (const { status } of standards.checks ?? []) counts[status]++
  }
  return counts
}

const WORST_FIRST: readonly CheckResult['status'][] = ['failure', 'warning', 'pass']

/** The same checks: failures, then warnings, then what passed, each in the Baseline's order. */
export function sortChecks(checks: readonly CheckedStandard[]): CheckedStandard[] {
  return checks.toSorted((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status))
}

/** How bad a delivery's end is: what was refused, only the user can mend. */
export function deliveryLevel({ outcome }: Delivery): Problem['level'] {
  switch (outcome) {
    case 'delivered':
      return 'notice'
    case 'refused':
      return 'error'
    case 'not-arrived':
    case 'unknown':
      return 'warning'
  }
}

/** Everything that was sent for a component, or was to be. */
export function deliveriesOf({ events, record, standards }: ComponentResult): Delivery[] {
  return [...events, record, standards].flatMap(({ delivery }) => delivery ?? [])
}

/**
 * The worst that came of a component; `notice` when nothing is wrong with it. A standard that is not
 * met is a warning, however bad: all that was asked for was done.
 */
export function componentLevel(component: ComponentResult): Problem['level'] {
  const { problems, record, standards } = component
  const levels: Problem['level'][] = [
    ...problems.map(({ kind, level }) => (kind === 'check' ? 'warning' : level)),
    ...deliveriesOf(component).map(deliveryLevel),
    ...(standards.checks ?? []).map(({ status }) => (status === 'pass' ? 'notice' : 'warning')),
    ...[record, standards].map(({ state }) => (state === 'failed' ? 'error' : 'notice')),
  ]
  return worstLevel(levels)
}

/** A check's status in the words of problems. */
export function checkLevel(status: CheckResult['status']): Problem['level'] {
  switch (status) {
    case 'pass':
      return 'notice'
    case 'warning':
      return 'warning'
    case 'failure':
      return 'error'
  }
}

/** @returns `notice` for none */
export function worstLevel(levels: readonly Problem['level'][]): Problem['level'] {
  if (levels.includes('error')) return 'error'
  return levels.includes('warning') ? 'warning' : 'notice'
}

/** The same components: those with errors, then those with warnings, then the others. */
export function sortComponents(components: readonly ComponentResult[]): ComponentResult[] {
  const ranked = { error: 0, warning: 1, notice: 2 }
  return components
    .map((component) => ({ component, rank: ranked[componentLevel(component)] }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ component }) => component)
}
