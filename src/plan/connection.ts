import { inputProblem, type Problem } from '../base/problem.ts'
import { type Context, isWithoutSecrets } from '../github/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Endpoint } from '../phaset/endpoint.ts'

/** The way to Phaset that the inputs open. */
export type Connection =
  | { kind: 'open'; endpoint: Endpoint; tokens: Tokens }
  /** GitHub withholds secrets from this run: what needs none is done, and the rest is skipped. */
  | { kind: 'without-secrets' }
  /** Nothing can be sent; the problems say why. */
  | { kind: 'closed' }

/** Finds the connection, with what is to be said of it. */
export function findConnection(
  { endpoint, 'webhook-token': tokens, headers }: Inputs,
  context: Context,
): { connection: Connection; problems: Problem[] } {
  if (endpoint !== undefined && tokens !== undefined) {
    const empty = Object.keys(headers).filter((name) => headers[name] === '')
    const problems = [
      ...(endpoint.inTheClear ? [inputProblem(IN_THE_CLEAR, 'warning')] : []),
      ...empty.map((name) => describeMissing(`headers: ${name}`, 'secret', 'value')),
    ]
    return { connection: { kind: 'open', endpoint, tokens }, problems }
  }
  if (isWithoutSecrets(context)) {
    return {
      connection: { kind: 'without-secrets' },
      problems: [inputProblem(WITHOUT_SECRETS, 'notice')],
    }
  }
  const given = { endpoint: endpoint !== undefined, token: tokens !== undefined }
  return { connection: { kind: 'closed' }, problems: tellMissing(given, context) }
}

/** What a connection lacks, by what was given at all: told also where another input is wrong. */
export function tellMissing(
  given: { endpoint: boolean; token: boolean },
  context: Context,
): Problem[] {
  if (isWithoutSecrets(context)) return []
  const missing: Problem[] = []
  if (!given.endpoint) missing.push(describeMissing('endpoint', 'variable', 'address'))
  if (!given.token) missing.push(describeMissing('webhook-token', 'secret', 'token'))
  return missing
}

const IN_THE_CLEAR =
  'endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address'

const WITHOUT_SECRETS =
  'GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done'

function describeMissing(input: string, store: string, what: string): Problem {
  return inputProblem(
    `${input} is empty; give it the ${what}, and see that the ${store} it comes from exists and is named right`,
  )
}
