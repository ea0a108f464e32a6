import * as http from 'node:http'
import * as https from 'node:https'
import { HttpClient } from '@actions/http-client'
import { hideEcho } from '../base/echoes.ts'
import { now } from '../base/now.ts'
import { shorten } from '../base/quote.ts'
import type { Redact } from '../base/secrets.ts'
import { version } from '../base/version.ts'
import { outcomeOfPart } from './answer.ts'
import type { Attempt } from './attempt.ts'
import { type Credentials, type Endpoint, requestPath, type Target } from './endpoint.ts'
import { describeEnd, describeFailure, describeTimeout } from './failure.ts'
import type { KeptConnections } from './kept-connections.ts'
import { readAnswer } from './read-answer.ts'

/** One request to Phaset: a POST, or without a body a GET. */
export type PhasetRequest = { target: Target; credentials: Credentials; body?: unknown }

/** Makes one attempt at a request. Never rejects: a failure is part of the attempt. */
export type Send = (request: PhasetRequest, options: SendOptions) => Promise<Attempt>

type SendOptions = {
  /** Milliseconds for the whole attempt, from the DNS lookup to the end of the answer. */
  timeout: number
  /** It may be sent again even if it may have arrived. */
  isRepeatable: boolean
}

/** Milliseconds. Replaces http-client's own limit of 3 minutes, because each attempt has a timer. */
const NO_TIMEOUT = 24 * 60 * 60 * 1000

/**
 * Creates a client of Phaset's four endpoints. It uses @actions/http-client, which supports proxies
 * and keep-alive. It follows no redirect, because that would send the token to another host.
 *
 * @param headers additional request headers, for a gateway in front of Phaset
 * @param redact removes secrets from an answer's body, which may repeat the request's path
 * @param ended aborted when the process is about to end: no attempt takes longer
 */
export function createClient(
  endpoint: Endpoint,
  headers: Record<string, string>,
  redact: Redact,
  ended: AbortSignal,
  kept?: KeptConnections,
): Send {
  const connections = { ...openConnections(), kept }
  return async (request, { timeout, isRepeatable }) => {
    const started = now()
    const exchange = openExchange(connections, isRepeatable, endpoint, headers, request)
    const cut = Promise.withResolvers<UntimedAttempt>()
    const cutOff = (failure: string) => {
      cut.resolve(exchange.failure(failure))
      exchange.abort()
    }
    const timer = setTimeout(() => cutOff(describeTimeout(endpoint, timeout)), timeout)
    const onEnd = () => cutOff(describeEnd(endpoint))
    ended.addEventListener('abort', onEnd)
    // An abort doesn't end some connections, such as a proxy's, so this doesn't wait for them.
    const attempt = await Promise.race([exchange.attempt, cut.promise])
    clearTimeout(timer)
    ended.removeEventListener('abort', onEnd)
    return { ...hideSecrets(attempt, redact), took: now() - started }
  }
}

type Connections = {
  /** Reuses connections. Only for requests that may be repeated. */
  shared: HttpClient
  /** Opens a connection for each request. */
  alone: HttpClient
  /** Reuses connections for the other requests, while that is safe. */
  kept: KeptConnections | undefined
}

function openConnections(): Omit<Connections, 'kept'> {
  const open = (keepAlive: boolean) =>
    new HttpClient(undefined, [], { keepAlive, socketTimeout: NO_TIMEOUT })
  return { shared: open(true), alone: open(false) }
}

/** Characters of an answer that are enough to see what it is. */
const SHOWN = 1000

/** The body of an answer that messages may quote keeps only what may be shown. */
function hideSecrets(
  { body, redirectHost, ...rest }: UntimedAttempt,
  redact: Redact,
): UntimedAttempt {
  const redacted = redact(body)
  return {
    ...rest,
    body: rest.outcome === 'delivered' ? redacted : hideEcho(shorten(redacted, SHOWN), redact),
    ...(redirectHost !== undefined && !redact.isEcho(redirectHost) && { redirectHost }),
  }
}

type UntimedAttempt = Omit<Attempt, 'took'>

type Exchange = {
  attempt: Promise<UntimedAttempt>
  /** The result of the attempt if the exchange ends now, without an answer. */
  failure: (failure: string) => UntimedAttempt
  abort: () => void
}

/** Repeats a request on a new connection if the server closed a reused one and nothing can double. */
function openExchange(
  { shared, alone, kept }: Connections,
  isRepeatable: boolean,
  endpoint: Endpoint,
  headers: Record<string, string>,
  request: PhasetRequest,
): Exchange {
  const aborter = new AbortController()
  const tracked = trackSending(endpoint.origin.protocol === 'https:' ? https : http)
  let status: number | undefined
  const failure = (text: string): UntimedAttempt => {
    const rest = { failure: text, body: '', truncated: false }
    if (status === undefined) {
      return { ...rest, outcome: tracked.sent() ? 'unknown' : 'not-arrived' }
    }
    const outcome = outcomeOfPart(status)
    return { ...rest, outcome, ...(outcome !== 'unknown' && { status }) }
  }
  const body = request.body === undefined ? null : JSON.stringify(request.body)
  const exchange = async (client: HttpClient, own?: http.Agent): Promise<UntimedAttempt> => {
    const options = {
      ...requestOptions(endpoint, headers, request),
      signal: aborter.signal,
      agent: own ?? client.getAgent(endpoint.origin.href),
    }
    const info = { options, parsedUrl: endpoint.origin, httpModule: tracked.module }
    try {
      const { message } = await client.requestRaw(info, body as string)
      status = message.statusCode
      return readAnswer(message)
    } catch (error) {
      if (!tracked.isReused() || aborter.signal.aborted) throw error
      if (!isRepeatable) kept?.giveUp()
      if (!isRepeatable && tracked.sent()) throw error
      return exchange(alone)
    }
  }
  const first = isRepeatable ? exchange(shared) : exchange(alone, kept?.agent())
  const attempt = first.catch((error: unknown) => failure(describeFailure(error, endpoint)))
  return { attempt, failure, abort: () => aborter.abort() }
}

const USER_AGENT = `phaset-action/${version}`

function requestOptions(
  endpoint: Endpoint,
  headers: Record<string, string>,
  { target, credentials, body }: PhasetRequest,
): http.RequestOptions {
  return {
    host: endpoint.origin.hostname.replace(/^\[|\]$/g, ''),
    port: endpoint.origin.port,
    path: requestPath(endpoint, target, credentials),
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...headers,
      'Accept-Encoding': 'identity',
      'User-Agent': USER_AGENT,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
  }
}

/**
 * Tracks whether a request was sent completely: one that failed before its last byte was written to
 * a connection can't have been processed. Only the request object knows, so this wraps the function
 * by which http-client makes it.
 */
function trackSending(module: typeof http | typeof https) {
  let sent = false
  let last: http.ClientRequest | undefined
  const request = (
    options: http.RequestOptions,
    onAnswer: (answer: http.IncomingMessage) => void,
  ) => {
    last = module.request(options, onAnswer).once('finish', () => {
      sent = true
    })
    return last
  }
  // Inherits, because copying the module would read http.WebSocket, and Node would load its undici.
  const watched: typeof module = Object.create(module, { request: { value: request } })
  return {
    module: watched as typeof http,
    sent: () => sent,
    /** The connection was used before. */
    isReused: () => last?.reusedSocket === true,
  }
}
