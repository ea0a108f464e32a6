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
