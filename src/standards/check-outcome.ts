import { relativePath } from '../base/path.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import type { BaselineCheck } from './parse-baseline.ts'
import { showPath } from './paths.ts'

/** What a check found, before its place in the repository is told. */
export type CheckOutcome = Pick<CheckResult, 'message' | 'status'> & {
  /** The place that decided it, where there is one. */
  hit?: Hit
}

/** `file` is absolute, `line` from 1. */
export type Hit = { file: string; line?: number }

/** The outcome of a check that did not pass: its severity says how bad that is. */
export function miss(check: BaselineCheck, message: string): CheckOutcome {
  return { message, status: check.severity === 'error' ? 'failure' : 'warning' }
}

/** A hit as it may stand in a message, such as `src/index.ts:12`. */
export function showHit({ file, line }: Hit, folder: string): string {
  const path = showPath(relativePath(folder, file))
  return line === undefined ? path : `${path}:${line}`
}
