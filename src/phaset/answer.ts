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
export function outcomeOf(status: number, body: string): Outcome {
  if (TURNED_AWAY.has(status)) return 'not-arrived'
  if (status >= 500) return 'unknown'
  if (status >= 200 && status < 300) return isHtmlPage(body) ? 'refused' : 'delivered'
  return 'refused'
}

/**
 * Of an answer that broke off or took too long. Its status decides, but for a success: what broke
 * off may have been a web page.
 */
export function outcomeOfPart(status: number): Outcome {
  const outcome = outcomeOf(status, '')
  return outcome === 'delivered' ? 'unknown' : outcome
}

/**
 * An HTML page is a gateway's log-in, not Phaset. The body tells it and not its type: servers
 * label a plain `OK` as text/html.
 */
export function isHtmlPage(body: string): boolean {
  return HTML_PAGE.test(body)
}

// Hostile text can't slow it down: there is but one way in which each part may match. `\s` holds
// the byte order mark.
const HTML_PAGE =
  /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i

/**
 * @param value the header Retry-After: seconds or an HTTP date
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, or undefined where the header says nothing readable
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
