import { inputProblem, type Problem } from '../base/problem.ts'
import type { Occurrence } from '../github/occurrence.ts'
import { isWithoutSecrets } from '../github/withheld-secrets.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isMaskable } from '../inputs/parse-headers.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Endpoint } from '../phaset/endpoint.ts'
import type { Run } from '../runner/read-run.ts'

/** How a run may reach Phaset, as the inputs allow. */
export type Connection =
  | { kind: 'open'; endpoint: Endpoint; tokens: Tokens }
  /** A dry run with an empty input: logs what it would send, and fetches nothing. */
  | { kind: 'show-only'; endpoint: Endpoint; tokens: Tokens }
  /** GitHub withholds secrets from this run: it does what needs no secret, and skips the rest. */
  | { kind: 'without-secrets' }
  /** `missing`: one problem for each empty input, for runs that send or fetch something. */
  | { kind: 'closed'; missing: Problem[] }

/** Finds the connection, and the problems with it. */
export function findConnection(
  {
    endpoint,
    'webhook-token': tokens,
    headers,
    'dry-run': isDryRun,
  }: Pick<Inputs, 'endpoint' | 'webhook-token' | 'headers' | 'dry-run'>,
  run: Run,
  occurrence: Occurrence,
): { connection: Connection; problems: Problem[] } {
  if (endpoint !== undefined && tokens !== undefined) {
    const empty = Object.keys(headers).filter((name) => headers[name] === '')
    const short = Object.keys(headers).filter(
      (name) => headers[name] !== '' && !isMaskable(headers[name] ?? ''),
    )
    const problems = [
      ...(endpoint.inTheClear ? [inputProblem(IN_THE_CLEAR, 'warning')] : []),
      ...empty.map((name) => emptyProblem(`headers: ${name}`, 'secret', 'value')),
      ...short.map((name) => inputProblem(`headers: ${name} ${TOO_SHORT}`, 'warning')),
    ]
    return { connection: { kind: 'open', endpoint, tokens }, problems }
  }
  if (isWithoutSecrets(occurrence, run.actor)) {
    return {
      connection: { kind: 'without-secrets' },
      problems: [inputProblem(WITHOUT_SECRETS, 'notice')],
    }
  }
  if (isDryRun) {
    const shown = { endpoint: endpoint ?? NOWHERE, tokens: tokens ?? NO_TOKEN }
    return { connection: { kind: 'show-only', ...shown }, problems: [] }
  }
  const given = { endpoint: endpoint !== undefined, token: tokens !== undefined }
  const missing = missingConnectionProblems(given, run, occurrence)
  return { connection: { kind: 'closed', missing }, problems: [] }
}

/** Finds the inputs that a connection lacks, even if other inputs are wrong. */
export function missingConnectionProblems(
  given: { endpoint: boolean; token: boolean },
  run: Run,
  occurrence: Occurrence,
): Problem[] {
  if (isWithoutSecrets(occurrence, run.actor)) return []
  const missing: Problem[] = []
  if (!given.endpoint) missing.push(emptyProblem('endpoint', 'variable', 'address'))
  if (!given.token) missing.push(emptyProblem('webhook-token', 'secret', 'token'))
  return missing
}

/** Placeholders for empty inputs if nothing is sent. A dry run logs only paths, and `***` as token. */
const NOWHERE: Endpoint = {
  origin: new URL('https://phaset.invalid'),
  prefix: '',
  inTheClear: false,
}
const NO_TOKEN: Tokens = { kind: 'one', token: '' }

const IN_THE_CLEAR =
  'endpoint is http:// and not on this machine, so the webhook token travels unencrypted; use an https:// address'

const TOO_SHORT =
  'has a value of fewer than 6 characters, which is too short to be masked; if it is a secret, use a longer one'

const WITHOUT_SECRETS =
  'GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, ' +
  "or a run in a fork), so nothing is sent to Phaset. Standards aren't checked, because their Baseline " +
  "comes from Phaset, and standards-fail-on doesn't apply"

function emptyProblem(input: string, store: string, what: string): Problem {
  return inputProblem(
    `${input} is empty; set it to the ${what}, and check that the ${store} it comes from exists and has the right name`,
  )
}
