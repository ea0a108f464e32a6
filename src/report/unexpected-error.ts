import * as core from '@actions/core'
import { escapeCommands, escapeInvisible } from '../base/quote.ts'
import type { Redact } from '../base/secrets.ts'

const ISSUES = 'https://github.com/phaset-action/phaset-action/issues'

/** Logs a bug of this action: its stack, and an error that says where to report it. */
export function logUnexpectedError(error: unknown, redact: Redact): void {
  const stack = error instanceof Error && error.stack ? error.stack : String(error)
  const [first = '', ...rest] = redact(stack).split('\n').map(escapeInvisible).map(escapeCommands)
  core.startGroup('Stack of the unexpected error')
  // A runner would obey a line that starts with `::` as a command.
  for (const line of [first, ...rest]) core.info(`| ${line}`)
  core.endGroup()
  core.error(`unexpected error: ${first}; report it at ${ISSUES}, with the stack in the log`, {
    title: 'Phaset: unexpected error',
  })
}
