import type { Problem } from '../../base/problem.ts'

/** What is before a line, by how bad it is. */
export const SYMBOLS: Record<Problem['level'] | 'none', string> = {
  error: '❌',
  warning: '⚠️',
  notice: '✅',
  /** Nothing was done, and nothing is wrong. */
  none: '➖',
}

/** What is before a note that asks for nothing. */
export const NOTE = 'ℹ️'
