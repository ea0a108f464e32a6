import type { Occurrence } from '../github/occurrence.ts'
import type { Actor, Repository } from '../github-api/history/facts.ts'

/** An occurrence of the past, with an ID that is unique in its repository. */
export type PastOccurrence = Occurrence & {
  /** The same in every run. */
  id: string
  /** Who caused it. */
  by: Actor
  /** The paths that it changed. If absent, they have to be read from GitHub. */
  files?: string[]
  /** Whether GitHub withheld secrets from the workflow run that it started. */
  isWithoutSecrets?: true
}

/** A time as webhooks write it. */
export function isoOf(at: number): string {
  return new Date(at).toISOString()
}

/** An account as in webhooks. GitHub replaces a deleted one with the user `ghost`. */
export function accountOf(actor: Actor): { login: string; type: string } {
  return actor ?? { login: 'ghost', type: 'User' }
}

/** The fields of every delivery: its repository, and who caused it. */
export function originOf({ id, fullName, defaultBranch }: Repository, by: Actor) {
  return {
    repository: { id, full_name: fullName, default_branch: defaultBranch },
    sender: accountOf(by),
  }
}
