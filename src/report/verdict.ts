import type { Problem } from '../problem.ts'

/**
 * Whether the step fails, by `fail-on`:
 * - `never`: it does not
 * - `config`: by what only the user can mend (every problem of level error)
 * - `any`: also by deliveries that did not arrive
 *
 * Standards have an input of their own: problems of kind `check` do not count here.
 */
export function isFailed(
  failOn: 'never' | 'config' | 'any',
  problems: readonly Problem[],
): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'config':
      return problems.some(({ kind, level }) => level === 'error' && kind !== 'check')
    case 'any':
      return problems.some(
        ({ kind, level }) => kind === 'delivery' || (level === 'error' && kind !== 'check'),
      )
  }
}
