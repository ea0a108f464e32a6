import { relativePath } from '../base/path.ts'
import type { Severity } from '../phaset/contract/baseline.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import { describePath } from './paths.ts'

/** What a check found, without its title and path. */
export type CheckOutcome = Pick<CheckResult, 'message' | 'status'> & {
  /** The file that decided it, if there is one. */
  hit?: Hit
}

/** `file` is absolute, `line` from 1. */
export type Hit = { file: string; line?: number }

/** The outcome of a check that didn't pass. Its severity decides between failure and warning. */
export function miss({ severity }: { severity: Severity }, message: string): CheckOutcome {
  return { message, status: severity === 'error' ? 'failure' : 'warning' }
}

/** Describes a hit for messages, such as `src/index.ts:12`. */
export function describeHit({ file, line }: Hit, directory: string): string {
  const path = describePath(relativePath(directory, file))
  return line === undefined ? path : `${path}:${line}`
}
