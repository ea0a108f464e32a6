import type { Timestamp } from '../phaset/contract/timestamp.ts'

/**
 * One thing that happened on GitHub, in the shape of a webhook delivery: what started a workflow
 * run, or something in the past that was read from GitHub's API.
 */
export type Occurrence = {
  /** The webhook event's name, such as `pull_request`. */
  name: string
  /** The delivery's body, unparsed: each decision reads the fields that it needs. */
  payload: unknown
  /** When it happened, or when the run that it started read it. Milliseconds since 1970. */
  at: number
  /**
   * The commit of an occurrence that has none in its payload, such as a release: a run's
   * `GITHUB_SHA`, or the commit that the release's tag points to.
   */
  sha?: string
}

/** When it happened, in Phaset's format. An event has this time if its payload has no better one. */
export function timeOf({ at }: Occurrence): Timestamp {
  return String(at)
}
