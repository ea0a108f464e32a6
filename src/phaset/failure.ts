import { type Endpoint, hostAndPort } from './endpoint.ts'

/** What happened, as the end of a sentence that starts with the host and its port. */
const FAILURES: Record<string, string> = {
  ECONNREFUSED: 'refused the connection; check endpoint, and whether Phaset is up',
  ENOTFOUND: "isn't a known host name; check endpoint",
  EAI_AGAIN: "can't be looked up: DNS doesn't answer; check the DNS settings of the runner",
  ECONNRESET: 'reset the connection',
  EPIPE: 'reset the connection',
  ETIMEDOUT:
    "can't be reached: the connection timed out; check whether the runner may connect to it",
  EHOSTUNREACH:
    "can't be reached: no route to the host; check whether the runner may connect to it",
  ENETUNREACH:
    "can't be reached: no route to its network; check whether the runner may connect to it",
}

/**
 * Describes why a request or its answer didn't arrive. Uses only the error's code, because messages
 * from http-client repeat the path, which contains the token.
 */
export function describeFailure(error: unknown, endpoint: Endpoint): string {
  const host = hostAndPort(endpoint)
  if (!(error instanceof Error)) return `${host} can't be reached: network error`
  if (error.message.startsWith('tunneling socket could not be established')) {
    return `${host} can't be reached: the proxy is down or refused; check HTTPS_PROXY and NO_PROXY`
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|EPROTO/.test(code)) {
    return `${host} doesn't speak TLS (${code}); if it is an http server, write endpoint with http://`
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|ERR_SSL/.test(code)) {
    return `${host}: TLS failed (${code}); for a private CA, set NODE_EXTRA_CA_CERTS on the runner`
  }
  return `${host} ${FAILURES[code] ?? `can't be reached: network error ${code}`.trim()}`
}

/** @param timeout milliseconds */
export function describeTimeout(endpoint: Endpoint, timeout: number): string {
  const seconds = Math.round(timeout / 100) / 10
  return `${hostAndPort(endpoint)} didn't answer within ${seconds} s (see timeout)`
}

/** Describes an attempt that ended because the cancelled job ended. */
export function describeEnd(endpoint: Endpoint): string {
  return `${hostAndPort(endpoint)} didn't answer before the cancelled job ended`
}
