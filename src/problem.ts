/**
 * Something the user should know of, as a value: what is wrong, where, and what to do, in one
 * message that needs no other to be understood.
 *
 * - `input`, `payload`: nothing can be sent
 * - `manifest`, `baseline`: only the record, or only the standards, can't be sent
 * - `check`: a standards check that did not pass
 * - `delivery`: a request that Phaset refused or that did not arrive
 */
export type Problem = {
  kind: 'input' | 'payload' | 'manifest' | 'baseline' | 'check' | 'delivery'
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  /** Relative to the workspace, with `/`. */
  file?: string
  /** From 1. */
  line?: number
  /** From 1. */
  column?: number
}

/** @param message names the input */
export function inputProblem(message: string, level: Problem['level'] = 'error'): Problem {
  return { kind: 'input', level, title: 'Phaset: input', message }
}

/** @param message names the payload's field */
export function payloadProblem(message: string): Problem {
  return { kind: 'payload', level: 'error', title: 'Phaset: payload', message }
}
