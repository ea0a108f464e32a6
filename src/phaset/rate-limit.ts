import type { IncomingHttpHeaders } from 'node:http'

/** How many requests the server still accepts, and when it starts to count again. */
export type Quota = {
  remaining: number
  /** Milliseconds from the answer. */
  resetIn: number
}

/**
 * @param value the header Retry-After: seconds or an HTTP date
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, or undefined if the header can't be read
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000
  // A date has letters; `Date.parse` also takes `-1` for a year.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/**
 * Parses `RateLimit-*`, which has the reset in seconds from now, or `X-RateLimit-*`, which has it in
 * seconds since 1970.
 *
 * @param now milliseconds since 1970
 * @returns undefined if the answer has neither pair of headers
 */
export function parseQuota(headers: IncomingHttpHeaders, now: number): Quota | undefined {
  return (
    toQuota(headers['ratelimit-remaining'], headers['ratelimit-reset'], 0) ??
    toQuota(headers['x-ratelimit-remaining'], headers['x-ratelimit-reset'], now)
  )
}

type HeaderValue = string | string[] | undefined

/** @param start what the reset is counted from, in milliseconds before now */
function toQuota(remaining: HeaderValue, reset: HeaderValue, start: number): Quota | undefined {
  const [count, instant] = [toNumber(remaining), toNumber(reset)]
  if (count === undefined || instant === undefined) return undefined
  return { remaining: count, resetIn: Math.max(0, instant * 1000 - start) }
}

function toNumber(value: HeaderValue): number | undefined {
  return typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value)
    ? Number(value)
    : undefined
}

/** Milliseconds by which two answers may differ about one reset, because they have whole seconds. */
const SAME_RESET = 1500

/** Tracks what the answers say about the quota. Instants are in milliseconds. */
export function createQuotaCount() {
  let remaining = Number.POSITIVE_INFINITY
  let resetAt = 0
  return {
    learn: ({ quota }: { quota?: Quota }, now: number) => {
      if (quota === undefined) return
      const next = now + quota.resetIn
      // Answers may arrive in another order than the server counted their requests.
      const isSameWindow = now < resetAt && next < resetAt + SAME_RESET
      remaining = isSameWindow ? Math.min(remaining, quota.remaining) : quota.remaining
      resetAt = next
    },
    /** How many requests the server accepts until the reset. Infinite if it doesn't say. */
    remaining: (now: number) => (now < resetAt ? remaining : Number.POSITIVE_INFINITY),
    resetAt: () => resetAt,
  }
}
