import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as core from '@actions/core'
import { hideEcho } from '../base/echoes.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeCommands, escapeInvisible, renderJson, shorten } from '../base/quote.ts'
import { createRedact, type Redact, redactWhole } from '../base/secrets.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Attempt } from '../phaset/attempt.ts'
import { type Budget, type Clock, createBudget } from '../phaset/budget.ts'
import type { PhasetRequest } from '../phaset/client.ts'
import {
  type Delivery,
  type DeliverySettings,
  deliver,
  SHORTEST_REPEAT,
} from '../phaset/delivery.ts'
import { type Credentials, type Endpoint, hostAndPort, requestPath } from '../phaset/endpoint.ts'
import type { KeptConnections } from '../phaset/kept-connections.ts'
import type { Network } from '../phaset/network.ts'
import { createPacer } from '../phaset/pacer.ts'
import { type Candidate, createUndeliveredFile, type Message } from '../phaset/undelivered.ts'
import type { Connection } from '../plan/connection.ts'
import type { Run } from '../runner/read-run.ts'
import { describeNotice } from './describe-notice.ts'
import { createFetchBaseline, type FetchBaseline } from './fetch-baseline.ts'

/** The side effects that carrying out a plan needs. */
export type Services = {
  /** Adds a message to the undelivered file, and returns the function that sends it. */
  prepare: (message: Pick<Message, 'kind' | 'body'>, credentials: Credentials) => Start
  /**
   * Adds events whose components aren't known yet to the undelivered file. Call the returned function
   * as soon as their messages for each component are in the file.
   */
  keep: (events: readonly Message['body'][], candidates: readonly Candidate[]) => () => void
  fetchBaseline: FetchBaseline
  /** Where the repository is checked out: an absolute path. */
  workspace: string
  statusWords: Inputs['standards-status-words']
  /** Phaset's host and port. */
  host: string
  /** The path of the undelivered file, which stays accurate while messages are sent. */
  undelivered?: string
  close: () => Closing
}

type Closing = {
  /** The path of the file. Absent if everything was delivered, and the file was removed. */
  undelivered?: string
  /** Problems with the file itself. */
  problems: Problem[]
}

type Sending = Pick<Services, 'prepare' | 'keep' | 'undelivered' | 'close'>

/**
 * Sends a prepared message, or another body instead. In a dry run, sends and returns nothing.
 */
type Start = (instead?: Message['body']) => Promise<Delivery | undefined>

/** What deliveries depend on, apart from the inputs. */
type Outside = {
  network: Network
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal
  /** For a run that sends so many events that new connections would take long. */
  kept?: KeptConnections
}

/** Opens the services of a run. In a dry run, they log each request, and send none. */
export function openServices(
  connection: Connection,
  inputs: Inputs,
  redact: Redact,
  run: Run,
  outside: Outside,
): Services {
  const places = {
    workspace: run.workspace,
    statusWords: inputs['standards-status-words'],
    host: connection.kind === 'open' ? hostAndPort(connection.endpoint) : '',
  }
  if (!('tokens' in connection)) return { ...IDLE, ...places }
  const { network, cancelled } = outside
  const budget = createBudget(inputs.deadline * 1000, network.clock, cancelled)
  const settings = openDelivery(connection.endpoint, inputs, redact, budget, outside)
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
  { network, cancelled, kept }: Outside,
): DeliverySettings {
  const timeout = inputs.timeout * 1000
  return {
    send: network.createClient(
      endpoint,
      inputs.headers,
      redact,
      afterGrace(cancelled, network.clock),
      kept,
    ),
    pacer: createPacer({
      budget,
      clock: network.clock,
      cancelled,
      random: network.random,
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

/** Milliseconds after a cancellation. A runner kills the step after 7.5 s. */
const GRACE = 5000

/** Returns a signal that aborts a while after the job is cancelled. */
function afterGrace(cancelled: AbortSignal, clock: Clock): AbortSignal {
  const ended = new AbortController()
  cancelled.addEventListener('abort', async () => {
    await clock.sleep(GRACE, ended.signal)
    ended.abort()
  })
  return ended.signal
}

/** For a run that has nothing to send, because no component has credentials. */
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
 * Sends messages, and keeps them in a new undelivered file in `RUNNER_TEMP`. Each step of a job has
 * its own. The file is likely to become an artifact, so tokens are redacted even in bodies.
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
  const message = `the undelivered file can't be written (${code}), so replay can't send what is not delivered; make RUNNER_TEMP a directory that this job can write to`
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
