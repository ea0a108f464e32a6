import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { hideEcho } from '../base/echoes.ts'
import { now } from '../base/now.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeCommands, escapeInvisible, renderJson, shorten } from '../base/quote.ts'
import { createRedact, type Redact, redactWhole } from '../base/secrets.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Attempt } from '../phaset/attempt.ts'
import { type Budget, type Clock, createBudget } from '../phaset/budget.ts'
import { createClient, type PhasetRequest } from '../phaset/client.ts'
import {
  type Delivery,
  type DeliverySettings,
  deliver,
  SHORTEST_REPEAT,
} from '../phaset/delivery.ts'
import { type Credentials, type Endpoint, requestPath } from '../phaset/endpoint.ts'
import { createPacer } from '../phaset/pacer.ts'
import { type Candidate, createUndeliveredFile, type Message } from '../phaset/undelivered.ts'
import type { Connection } from '../plan/connection.ts'
import type { Run } from '../runner/read-run.ts'
import { describeNotice } from './describe-notice.ts'
import { createFetchBaseline, type FetchBaseline } from './fetch-baseline.ts'

/** What carrying out a plan needs from the world outside. */
export type Services = {
  /** Writes a message down in the undelivered file, and gives what sends it. */
  prepare: (message: Pick<Message, 'kind' | 'body'>, credentials: Credentials) => Start
  /**
   * Writes events down of which it isn't known yet which of the components they concern; the
   * returned function says that their messages are written down too.
   */
  keep: (events: readonly Message['body'][], candidates: readonly Candidate[]) => () => void
  fetchBaseline: FetchBaseline
  /** Where the repository is checked out: an absolute path. */
  workspace: string
  statusWords: Inputs['standards-status-words']
  /** Phaset's host, with its port unless that is the scheme's own. */
  host: string
  /** The path of the undelivered file, which is accurate while messages are sent. */
  undelivered?: string
  close: () => Closing
}

type Closing = {
  /** The path of the file; absent when all was delivered and the file is gone. */
  undelivered?: string
  /** What is to be said of the file itself. */
  problems: Problem[]
}

type Sending = Pick<Services, 'prepare' | 'keep' | 'undelivered' | 'close'>

/**
 * Sends a prepared message, or another body in its place; nothing comes of it in a dry run.
 */
type Start = (instead?: Message['body']) => Promise<Delivery | undefined>

/** Opens what carrying out needs; in a dry run that shows each request in the log, and sends none. */
export function openServices(
  connection: Connection,
  inputs: Inputs,
  redact: Redact,
  run: Run,
  cancelled: AbortSignal,
): Services {
  const places = {
    workspace: run.workspace,
    statusWords: inputs['standards-status-words'],
    host: connection.kind === 'open' ? connection.endpoint.origin.host : '',
  }
  if (!('tokens' in connection)) return { ...IDLE, ...places }
  const budget = createBudget(inputs.deadline * 1000, CLOCK, cancelled)
  const settings = openDelivery(connection.endpoint, inputs, redact, budget, cancelled)
  const sending = inputs['dry-run']
    ? createDryRun(connection.endpoint, redact)
    : createSending(settings, createRedact(listTokens(connection.tokens)), run)
  return { ...places, ...sending, fetchBaseline: createFetchBaseline(settings) }
}

/** Opens the way to Phaset, which all deliveries share. */
export function openDelivery(
  endpoint: Endpoint,
  inputs: Pick<Inputs, 'headers' | 'timeout' | 'repeat-unknown'>,
  redact: Redact,
  budget: Budget,
  cancelled: AbortSignal,
): DeliverySettings {
  const timeout = inputs.timeout * 1000
  return {
    send: createClient(endpoint, inputs.headers, redact, afterGrace(cancelled)),
    pacer: createPacer({
      budget,
      clock: CLOCK,
      cancelled,
      random: Math.random,
      shortestRepeat: Math.min(timeout, SHORTEST_REPEAT),
      notify: (notice) => core.info(describeNotice(notice, endpoint)),
    }),
    budget,
    timeout,
    repeatUnknown: inputs['repeat-unknown'],
    watch: (request, attempt) => {
      if (core.isDebug()) core.debug(describeAttempt(request, attempt, redact))
    },
  }
}

/** Milliseconds after a cancellation: a runner ends the step by force after 7.5 s. */
const GRACE = 5000

/** Aborted a while after the job is cancelled. */
function afterGrace(cancelled: AbortSignal): AbortSignal {
  const ended = new AbortController()
  cancelled.addEventListener('abort', () => setTimeout(() => ended.abort(), GRACE))
  return ended.signal
}

const CLOCK: Clock = {
  now,
  sleep: (delay, signal) => sleep(delay, undefined, { signal }),
}

/** For a run in which there is nothing to send, since no component has credentials. */
const IDLE: Sending & Pick<Services, 'fetchBaseline'> = {
  prepare: () => async () => undefined,
  keep: () => () => undefined,
  fetchBaseline: async () => ({ kind: 'invalid', problems: [] }),
  close: () => ({ problems: [] }),
}

function createDryRun(endpoint: Endpoint, redact: Redact): Sending {
  return {
    prepare:
      ({ kind, body }, credentials) =>
      async () => {
        const path = requestPath(endpoint, kind, { ...credentials, token: '***' })
        core.info(redact(`POST ${path} ${renderJson(redactWhole(body, redact))}`))
        return undefined
      },
    keep: () => () => undefined,
    close: () => ({ problems: [] }),
  }
}

function listTokens(tokens: Tokens): string[] {
  return tokens.kind === 'one' ? [tokens.token] : [...tokens.tokens.values()]
}

/**
 * The undelivered file is a new one in `RUNNER_TEMP`: several steps of a job have one each. It is
 * likely to become an artifact, so a token is not in it even if a body repeats one.
 */
function createSending(
  settings: DeliverySettings,
  hideTokens: Redact,
  { temporaryDirectory }: Run,
): Sending {
  const path = join(temporaryDirectory, `phaset-undelivered-${randomUUID()}.jsonl`)
  const file = createUndeliveredFile(path)
  return {
    ...omitUndefined({ undelivered: file.path }),
    prepare: ({ kind, body }, credentials) => {
      const { orgId, recordId } = credentials
      const note = file.add({ kind, ...redactWhole({ orgId, recordId, body }, hideTokens) })
      return (instead = body) =>
        deliver({ target: kind, credentials, body: instead }, settings, note)
    },
    keep: (events, candidates) => {
      const notes = events.map((body) =>
        file.add({
          kind: 'event',
          ...redactWhole({ candidates: [...candidates], body }, hideTokens),
        }),
      )
      return () => {
        for (const note of notes) note('assigned')
      }
    },
    close: () => {
      const { path: undelivered, failure } = file.close()
      return {
        ...omitUndefined({ undelivered }),
        problems: failure === undefined ? [] : [unwritable(failure)],
      }
    },
  }
}

function unwritable(code: string): Problem {
  const message = `the undelivered file can't be written (${code}), so replay can't send what is not delivered; make RUNNER_TEMP a directory that this job may write`
  return inputProblem(message, 'warning')
}

/** Characters of an answer that the debug log shows: a Baseline is longer. */
const SHOWN = 1000

/** For those who switch on ACTIONS_STEP_DEBUG. */
function describeAttempt(
  { target, credentials, body }: PhasetRequest,
  attempt: Attempt,
  redact: Redact,
): string {
  const what = typeof target === 'string' ? target : `baseline ${target.baselineId}`
  const came = `${attempt.outcome}, ${attempt.status ?? attempt.failure}`
  const sent = body === undefined ? '' : ` sent ${renderJson(redactWhole(body, redact))}`
  const answered = hideEcho(shorten(attempt.body, SHOWN), redact)
  const line = `${what} of ${credentials.recordId}: ${came}, ${Math.round(attempt.took)} ms;${sent} answered ${answered}`
  return escapeCommands(escapeInvisible(redact(line)))
}
