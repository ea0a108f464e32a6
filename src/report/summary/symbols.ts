import type { Problem } from '../../base/problem.ts'

/** The symbol before a line, by its level. */
export const SYMBOLS: Record<Problem['level'] | 'none', string> = {
  error: '❌',
  warning: '⚠️',
  notice: '✅',
  /** Nothing was done, and nothing is wrong. */
  none: '➖',
}

/** The symbol before a note that needs no action. */
export const NOTE = 'ℹ️'
