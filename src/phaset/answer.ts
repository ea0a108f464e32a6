import { STATUS_CODES } from 'node:http'

/**
 * What is known about a request after an attempt:
 * - `delivered`: Phaset accepted it
 * - `not-arrived`: it was certainly not processed
 * - `refused`: it arrived, and Phaset would refuse the same request again
 * - `unknown`: it may have been processed
 */
export type Outcome = 'delivered' | 'not-arrived' | 'refused' | 'unknown'

/** Statuses that mean "not now": the server rejected the request before it processed it. */
const TURNED_AWAY = new Set([408, 425, 429, 503])

/** The outcome of an answer that was read to its end, or to the limit on its length. */
export function outcomeOf(status: number, isPage: boolean): Outcome {
  if (TURNED_AWAY.has(status)) return 'not-arrived'
  if (status < 200 || status >= 500) return 'unknown'
  return status < 300 && !isPage ? 'delivered' : 'refused'
}

/**
 * The outcome of an answer that broke off or took too long. Its status decides, except for a
 * success: the rest may have shown that it is a web page.
 */
export function outcomeOfPart(status: number): Outcome {
  const outcome = outcomeOf(status, false)
  return outcome === 'delivered' ? 'unknown' : outcome
}

/**
 * Whether an answer is a web page: a gateway's login, not Phaset's answer. JSON and an empty body
 * are not, whatever their type says.
 *
 * @param body as much of it as was read
 */
export function isWebPage(contentType: string | undefined, body: string): boolean {
  // Markup isn't JSON. `\s` includes the byte order mark.
  if (/^\s*<[a-z!?/]/i.test(body)) return true
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '') && !isJson(body)
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body.trim() || 'null')
    return true
  } catch {
    return false
  }
}

/** A status with its name: `401 Unauthorized`. */
export function describeStatus(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim()
}
