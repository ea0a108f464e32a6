import type { Problem } from '../../base/problem.ts'
import { firstProblems, sortProblems } from '../../base/problem.ts'
import type { Ink } from '../words/describe-event.ts'
import { code, escapeMarkdown, prose } from './markdown.ts'

/** What stands before a line, by how bad it is. */
export const SYMBOLS: Record<Problem['level'] | 'none', string> = {
  error: '❌',
  warning: '⚠️',
  notice: '✅',
  /** Nothing was done, and nothing is wrong. */
  none: '➖',
}

/** Outside text among an event's words. */
export const markdownInk: Ink = { text: escapeMarkdown, code }

/** Problems as items of a list, the worst first; beyond 20 they are counted. */
export function renderProblems(problems: readonly Problem[]): string[] {
  return firstProblems(sortProblems(problems)).map(
    ({ level, message }) => `${level === 'notice' ? 'ℹ️' : SYMBOLS[level]} ${prose(message)}`,
  )
}
