import type { Occurrence } from '../github/occurrence.ts'
import type { Actor, Repository } from '../github-api/history/facts.ts'

/** An occurrence of the past, with what keeps it apart from every other one of its repository. */
export type PastOccurrence = Occurrence & {
  /** The same in every run that reads it. */
  id: string
  /** Who caused it. */
  by: Actor
  /** The paths that it changed, where they are known; GitHub has to be asked otherwise. */
  files?: string[]
  /** Whether GitHub withheld secrets from the workflow run that it started. */
  isWithoutSecrets?: true
}

/** An instant as webhooks write it. */
export function isoOf(at: number): string {
  return new Date(at).toISOString()
}

/** The account as webhooks show it: GitHub puts the user `ghost` in place of deleted ones. */
export function accountOf(actor: Actor): { login: string; type: string } {
  return actor ?? { login: 'ghost', type: 'User' }
}

/** What every delivery says of its repository and of who caused it. */
export function originOf({ id, fullName, defaultBranch }: Repository, by: Actor) {
  return {
    repository: { id, full_name: fullName, default_branch: defaultBranch },
    sender: accountOf(by),
  }
}
