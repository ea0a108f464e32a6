import { relativePath } from '../base/path.ts'
import type { Severity } from '../phaset/contract/baseline.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import { describePath } from './paths.ts'

/** What a check found, without its title and path. */
export type CheckOutcome = Pick<CheckResult, 'message' | 'status'> & {
  /** The file that decided it, where there is one. */
  hit?: Hit
}

/** `file` is absolute, `line` from 1. */
export type Hit = { file: string; line?: number }

/** The outcome of a check that did not pass: its severity says how bad that is. */
export function miss({ severity }: { severity: Severity }, message: string): CheckOutcome {
  return { message, status: severity === 'error' ? 'failure' : 'warning' }
}

/** A hit as it may stand in a message, such as `src/index.ts:12`. */
export function describeHit({ file, line }: Hit, directory: string): string {
  const path = describePath(relativePath(directory, file))
  return line === undefined ? path : `${path}:${line}`
}
