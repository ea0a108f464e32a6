import { escapeCommands, escapeInvisible } from '../base/quote.ts'
import { describeStatus } from '../phaset/answer.ts'
import type { Attempt } from '../phaset/attempt.ts'
import { type Endpoint, hostAndPort } from '../phaset/endpoint.ts'
import type { Notice } from '../phaset/pacer.ts'

/** Describes, for the log, why deliveries wait. */
export function describeNotice(notice: Notice, endpoint: Endpoint): string {
  const host = hostAndPort(endpoint)
  const line =
    notice.kind === 'announced'
      ? `${host} asks to wait; sending continues at ${describeClock(notice.wait)}`
      : `${describeTrouble(notice.attempt, host)}; retrying until ${describeClock(notice.left)}`
  return escapeCommands(escapeInvisible(line))
}

function describeTrouble({ status, failure }: Attempt, host: string): string {
  if (status !== undefined) return `${host} answered ${describeStatus(status)}`
  // Without the remedy, which follows in an error if retrying doesn't help.
  return failure?.split(';')[0] ?? `${host} didn't answer`
}

/** @param later milliseconds from now */
function describeClock(later: number): string {
  return `${new Date(Date.now() + later).toISOString().slice(11, 19)} UTC`
}
