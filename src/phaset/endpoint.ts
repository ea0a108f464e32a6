import { domainToUnicode } from 'node:url'
import { invalid, type Result, value } from '../base/result.ts'

/** Where Phaset's API is. */
export type Endpoint = {
  /** Scheme, host and port. */
  origin: URL
  /** The path that comes before `/integration`; empty, or `/…` without a slash at its end. */
  prefix: string
  /** The token would travel unencrypted through a network. */
  inTheClear: boolean
}

/** The credentials that make up a request's path. The token is secret, and so is the path. */
export type Credentials = { orgId: string; recordId: string; token: string }

const EXAMPLE = 'use the address of the Phaset API, such as https://phaset.example.com/api'

/** A name, which may be in any script, or an address of IPv6. */
const HOST = /^(?:[\p{L}\p{M}\p{Nd}._-]+|\[[\da-f:.]+\])$/u
const NO_HOST = 'a host name with other characters than letters, digits, ".", "-" and "_"'

/** What URL parsers fix silently, which can change the host. */
const MISWRITTEN = /\s|\\|^\/|^https?:(?!\/\/[^/])/i

/**
 * Parses an endpoint with or without a scheme (defaults to https), a path prefix (kept), a trailing
 * slash, and a trailing `/integration`.
 *
 * @returns the endpoint, or a problem that repeats at most its host, because a pasted URL may contain
 *   the token
 */
export function parseEndpoint(text: string): Result<Endpoint> {
  if (MISWRITTEN.test(text)) return invalid(`is not a URL; ${EXAMPLE}`)
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(withScheme)) return invalid(`is not a URL; ${EXAMPLE}`)
  const url = new URL(withScheme)
  const problem = endpointProblem(url)
  if (problem !== undefined) return invalid(problem)
  const prefix = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/+integration$/, '')
    .replace(/\/+$/, '')
  return value({
    origin: new URL(url.origin),
    prefix,
    inTheClear: url.protocol === 'http:' && !isLoopback(url.hostname),
  })
}

/** The host and port for messages. Always has the port. */
export function hostAndPort({ origin }: Pick<Endpoint, 'origin'>): string {
  return `${origin.hostname}:${origin.port || (origin.protocol === 'https:' ? 443 : 80)}`
}

function endpointProblem(url: URL): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `has the scheme ${url.protocol.slice(0, -1)}; use https or http`
  }
  if (url.username !== '' || url.password !== '') {
    return "contains a user name or password; put a gateway's credentials into the input headers"
  }
  if (!HOST.test(domainToUnicode(url.hostname))) return `has ${NO_HOST}; ${EXAMPLE}`
  if (url.search !== '' || url.hash !== '') return `has a "?" or "#" part; ${EXAMPLE}`
  if (/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(url.pathname)) {
    return `continues after /integration; ${EXAMPLE}, and put the IDs and the token into their own inputs`
  }
  return undefined
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** What a request sends, or which Baseline it fetches. */
export type Target = 'event' | 'record' | 'standards' | { baselineId: string }

/**
 * A request's path. It contains the token, so print it only with `***` as the token.
 * Every segment is percent-encoded, including the dots of `.` and `..`.
 */
export function requestPath(
  { prefix }: Endpoint,
  target: Target,
  { orgId, recordId, token }: Credentials,
): string {
  const segments =
    typeof target === 'string'
      ? [target, orgId, recordId, token]
      : ['baselines', orgId, target.baselineId, recordId, token]
  return `${prefix}/integration/${segments.map(encodeSegment).join('/')}`
}

function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment.toWellFormed())
  return /^\.{1,2}$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded
}
