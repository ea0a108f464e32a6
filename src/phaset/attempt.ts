import type { Outcome } from './answer.ts'
import type { Quota } from './rate-limit.ts'

/** The result of one attempt at a request. An answer's text may be hostile. */
export type Attempt = {
  outcome: Outcome
  /** The answer's HTTP status, if there was an answer. */
  status?: number
  /**
   * The answer's body as text without the secrets; empty if it is longer than 64 KiB. Unless the
   * message was delivered, it is cut to what a message may quote.
   */
  body: string
  /** The body is longer than that. */
  truncated: boolean
  /** The answer is a web page, such as a gateway's login, and not Phaset's. */
  isWebPage?: boolean
  /** Where a redirect pointed to: host and port, never the path, which may repeat the token. */
  redirectHost?: string
  /** Why the request or its answer didn't arrive: `HOST:PORT refused the connection`. */
  failure?: string
  /** Retry-After, in milliseconds from the answer. */
  retryAfter?: number
  /** How many more requests Phaset accepts, if the answer says so. */
  quota?: Quota
  /** Milliseconds. */
  took: number
}
