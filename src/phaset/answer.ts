import { STATUS_CODES } from 'node:http'

/**
 * What can be known of a request once it was made:
 * - `delivered`: Phaset took it
 * - `not-arrived`: it surely was not processed
 * - `refused`: it arrived, and the same request would be refused again
 * - `unknown`: it may have been processed
 */
export type Outcome = 'delivered' | 'not-arrived' | 'refused' | 'unknown'

/** Statuses that say "not now": the request was turned away before it was processed. */
const TURNED_AWAY = new Set([408, 425, 429, 503])

/** Of an answer that was read to its end, or to the bound on its length. */
export function outcomeOf(status: number, isPage: boolean): Outcome {
  if (TURNED_AWAY.has(status)) return 'not-arrived'
  if (status < 200 || status >= 500) return 'unknown'
  return status < 300 && !isPage ? 'delivered' : 'refused'
}

/**
 * Of an answer that broke off or took too long. Its status decides, except for a success: what
 * broke off may have been a web page.
 */
export function outcomeOfPart(status: number): Outcome {
  const outcome = outcomeOf(status, false)
  return outcome === 'delivered' ? 'unknown' : outcome
}

/**
 * A web page is a gateway's log-in, and not Phaset. JSON and an empty body are none, whatever their
 * type says.
 *
 * @param body as much of it as was read
 */
export function isWebPage(contentType: string | undefined, body: string): boolean {
  // Markup is no JSON. `\s` includes the byte order mark.
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

/** A status as people know it: `401 Unauthorized`. */
export function describeStatus(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim()
}
