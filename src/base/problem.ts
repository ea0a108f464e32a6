import { count } from './count.ts'
import { omitUndefined } from './omit-undefined.ts'

/**
 * Something the user should know, as a value: what is wrong, where, and what to do, in one message
 * that makes sense on its own.
 *
 * - `input`, `payload`: nothing can be sent
 * - `manifest`, `baseline`: only the record, or only the standards, can't be sent
 * - `check`: a standards check that did not pass; `failing-checks`: those that fail the step
 * - `delivery`: what Phaset refused, what did not arrive and what may have arrived
 */
export type Problem = {
  kind: 'input' | 'payload' | 'manifest' | 'baseline' | 'check' | 'failing-checks' | 'delivery'
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  /** Relative to the workspace, with `/`. */
  file?: string
  /** From 1. */
  line?: number
  /** From 1. */
  column?: number
  /** The repository or the record that it concerns, if others may have the same problem. */
  concerns?: string
  /** Why something was not delivered: problems of several components with one cause become one. */
  cause?: DeliveryCause
}

/** Why something was not delivered, and what it was. */
export type DeliveryCause = {
  /** Such as `401 Unauthorized from phaset.example.com`. */
  what: string
  /** What to do; empty if there is nothing to do but wait. */
  remedy: string
  attempts: number
  /** What Phaset answered, as the end of a phrase; empty if it said nothing. */
  answer: string
  /** What was not delivered: `event change`, `record`, … */
  lost: string[]
  /** What may have arrived. */
  uncertain: string[]
}

/** @param message names the input */
export function inputProblem(message: string, level: Problem['level'] = 'error'): Problem {
  return { kind: 'input', level, title: 'Phaset: input', message }
}

/** @param message names the payload's field, or says what is unusual about the event */
export function payloadProblem(message: string, level: Problem['level'] = 'error'): Problem {
  return { kind: 'payload', level, title: 'Phaset: event', message }
}

/** The levels of problems, in the order in which people see them. */
export const WORST_FIRST: readonly Problem['level'][] = ['error', 'warning', 'notice']

/** Sorts problems: errors, then warnings, then notices, each by its place in the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

/** How many problems of one file are listed one by one. */
const LISTED = 20

/**
 * A file's first 20 problems, and one more that counts the rest by level.
 *
 * @param problems of one file, the worst first
 * @param place names what has the problems if they have no file
 */
export function firstProblems(problems: readonly Problem[], place = 'here'): Problem[] {
  const rest = problems.slice(LISTED)
  const [worst] = rest
  if (worst === undefined) return [...problems]
  const counts = countLevels(rest, WORST_FIRST)
  const { kind, level, file } = worst
  const message = `${file ?? place}: plus ${counts.join(' and ')}`
  return [...problems.slice(0, LISTED), { kind, level, message, ...omitUndefined({ file }) }]
}

/** How many problems there are of each level that has any: `['2 errors', '1 warning']`. */
export function countLevels(
  problems: readonly Problem[],
  levels: readonly Problem['level'][],
): string[] {
  return levels.flatMap((level) => {
    const { length } = problems.filter((problem) => problem.level === level)
    return length === 0 ? [] : [count(length, level)]
  })
}

/** Whether anything among the problems stops what they are about. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
