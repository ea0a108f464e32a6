import type { Outcome } from './answer.ts'
import type { Quota } from './rate-limit.ts'

/** What one attempt at a request came to. An answer's text may be hostile. */
export type Attempt = {
  outcome: Outcome
  /** The answer's HTTP status, when an answer was read. */
  status?: number
  /** The answer's body as text; empty if it is longer than 64 KiB. */
  body: string
  /** The body is longer than that. */
  truncated: boolean
  /** The answer is a web page, such as a gateway's log-in, and not Phaset's. */
  isWebPage?: boolean
  /** Where a redirect pointed to: a host, never the path, which may repeat the token. */
  redirectHost?: string
  /** What kept the request or its answer from coming through: `HOST:PORT refused the connection`. */
  failure?: string
  /** Retry-After, in milliseconds from the answer on. */
  retryAfter?: number
  /** How many more requests Phaset takes, if the answer says so. */
  quota?: Quota
  /** Milliseconds. */
  took: number
}
