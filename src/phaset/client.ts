import * as http from 'node:http'
import * as https from 'node:https'
import { HttpClient } from '@actions/http-client'
import { now } from '../base/now.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Redact } from '../base/secrets.ts'
import { version } from '../base/version.ts'
import { type Outcome, outcomeOf, outcomeOfPart, parseRetryAfter } from './answer.ts'
import { type Credentials, type Endpoint, requestPath, type Target } from './endpoint.ts'

/** One request to Phaset; without a body it is a GET. */
export type PhasetRequest = { target: Target; credentials: Credentials; body?: unknown }

/** What one try of a request came to. An answer's text may be hostile. */
export type Attempt = {
  outcome: Outcome
  /** The answer's HTTP status, when an answer was read. */
  status?: number
  /** The answer's body as text, at most 64 KiB. */
  body: string
  /** The body was longer than that. */
  truncated: boolean
  /** Where a redirect pointed to: a host, never the path, which may repeat the token. */
  redirectHost?: string
  /** What kept the request or its answer from coming through, such as `connection refused`. */
  failure?: string
  /** Retry-After, in milliseconds from the answer on. */
  retryAfter?: number
  /** Milliseconds. */
  took: number
}

/**
 * Makes one try of a request. Never rejects: whatever goes wrong is in the attempt.
 *
 * @param timeout milliseconds for the whole try, from the name's resolution to the answer's end
 */
export type Send = (request: PhasetRequest, timeout: number) => Promise<Attempt>

const LONGEST_BODY = 64 * 1024

/** Milliseconds that no try takes: each has a timer of its own, and http-client's would be 3 min. */
const NO_TIMEOUT = 24 * 60 * 60 * 1000

/**
 * A client of Phaset's four endpoints, over @actions/http-client for its proxies and keep-alive.
 * No redirect is followed: it would carry the token to another host.
 *
 * @param headers more request headers, for a gateway in front of Phaset
 * @param redact takes secrets out of an answer's body, which may repeat the request's path
 */
export function createClient(
  endpoint: Endpoint,
  headers: Record<string, string>,
  redact: Redact,
): Send {
  const client = new HttpClient(undefined, [], { keepAlive: true, socketTimeout: NO_TIMEOUT })
  return async (request, timeout) => {
    const started = now()
    const exchange = openExchange(client, endpoint, headers, request)
    const timer = Promise.withResolvers<UntimedAttempt>()
    const timerId = setTimeout(() => {
      timer.resolve(exchange.failure(`no answer within ${timeout / 1000} s (see timeout)`))
      exchange.abort()
    }, timeout)
    // The race is for connections that an abort does not end, such as a proxy's.
    const attempt = await Promise.race([exchange.attempt, timer.promise])
    clearTimeout(timerId)
    return { ...attempt, body: redact(attempt.body), took: now() - started }
  }
}

type UntimedAttempt = Omit<Attempt, 'took'>

type Exchange = {
  attempt: Promise<UntimedAttempt>
  /** What the attempt came to when the exchange ends now, without an answer. */
  failure: (failure: string) => UntimedAttempt
  abort: () => void
}

function openExchange(
  client: HttpClient,
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
  const exchange = async () => {
    const options = {
      ...requestOptions(endpoint, headers, request),
      signal: aborter.signal,
      // It throws where the proxy's address is none.
      agent: client.getAgent(endpoint.origin.href),
    }
    const { message } = await client.requestRaw(
      { options, parsedUrl: endpoint.origin, httpModule: tracked.module },
      body as string,
    )
    status = message.statusCode
    return readAnswer(message)
  }
  const attempt = exchange().catch((error: unknown) => failure(describeFailure(error)))
  return { attempt, failure, abort: () => aborter.abort() }
}

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
      // A web page that is compressed would not be seen to be one.
      'Accept-Encoding': 'identity',
      'User-Agent': `phaset-action/${version}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
  }
}

/**
 * A request that failed before its last byte was handed to a connection can't have been processed.
 * Only the request itself can tell, so it is watched as http-client makes it.
 */
function trackSending(module: typeof http | typeof https) {
  let sent = false
  const request = (
    options: http.RequestOptions,
    onAnswer: (answer: http.IncomingMessage) => void,
  ) =>
    module.request(options, onAnswer).once('finish', () => {
      sent = true
    })
  // Inherits: to copy the module is to read http.WebSocket, for which Node loads all of its undici.
  const watched: typeof module = Object.create(module, { request: { value: request } })
  return { module: watched as typeof http, sent: () => sent }
}

/** Rejects when the answer breaks off: http-client's own `readBody` would wait for ever. */
async function readAnswer(message: http.IncomingMessage): Promise<UntimedAttempt> {
  const status = message.statusCode ?? 0
  const { body, truncated } = await readText(message)
  const retryAfter = parseRetryAfter(message.headers['retry-after'], Date.now())
  const redirectHost = hostOf(message.headers.location)
  return {
    outcome: outcomeOf(status, body),
    status,
    body,
    truncated,
    ...omitUndefined({ retryAfter, redirectHost }),
  }
}

async function readText(message: http.IncomingMessage) {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    // Leaving the loop closes the connection: an endless body ends here.
    if (length > LONGEST_BODY) break
  }
  const body = Buffer.concat(chunks).subarray(0, LONGEST_BODY).toString('utf8')
  return { body, truncated: length > LONGEST_BODY }
}

function hostOf(location: string | undefined): string | undefined {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : undefined
}

const FAILURES: Record<string, string> = {
  ECONNREFUSED: 'connection refused (see endpoint, and whether Phaset is up)',
  ENOTFOUND: 'host name not found (see endpoint)',
  EAI_AGAIN: 'host name not found (no answer from DNS)',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  ETIMEDOUT: 'connection timed out',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ERR_INVALID_URL: 'the address of the proxy is no URL (see HTTPS_PROXY)',
}

/** By the error's code alone: messages of http-client repeat the path, and with it the token. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'network error'
  if (error.message.startsWith('tunneling socket could not be established')) {
    return 'the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)'
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(code)) {
    return `TLS failed: ${code} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`
  }
  return FAILURES[code] ?? `network error ${code}`.trim()
}
