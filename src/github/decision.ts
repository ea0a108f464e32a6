import type { Inputs } from '../inputs/inputs.ts'
import type { PhasetEvent } from '../phaset/contract/event.ts'

/** What an event is about: the facts that decide its component if there are several. */
export type Subject =
  /** Commits from `before` (all zeros for a new branch) to `after`. */
  | { kind: 'commits'; before: string; after: string }
  /** `base` and `head`: the commits of both sides, when the payload has them. */
  | { kind: 'pull-request'; number: number; base?: string; head?: string }
  /** `names`: texts that may name a component: the environment, the tag, the workflow. */
  | { kind: 'deployment'; sha: string; names: string[]; environment?: string }
  /** `number`: the issue's. */
  | { kind: 'incident'; labels: string[]; number?: number }
  /** Only the repository is known. */
  | { kind: 'repository' }

export type DecidedEvent = { body: PhasetEvent; subject: Subject }

/** What follows from an occurrence. A plain value: nothing has been sent. */
export type Decision =
  /**
   * `notes`: unexpected values in the events, and why they are there. One sentence each.
   * `warnings`: what the user should fix. One sentence each.
   */
  | { kind: 'send'; events: DecidedEvent[]; notes: string[]; warnings: string[] }
  /**
   * `reason`: one line, such as `pull_request synchronize has no Phaset event`.
   * `warnings`: as above.
   */
  | { kind: 'nothing'; reason: string; warnings: string[] }
  /** The payload or the event's fields can't be used. One sentence each, which names the field. */
  | { kind: 'invalid'; problems: string[] }

/** The inputs that decide which occurrences count. `patterns.ts` says what a pattern matches. */
export type EventSettings = {
  /** Which commits of a push are changes. */
  changes: Inputs['changes']
  /** Empty: the repository's default branch. */
  changeBranches: string[]
  deploymentEnvironments: string[]
  incidentLabels: string[]
  incidentTypes: string[]
  /** People and bots that don't count as authors of comments, reviews and pull requests. */
  ignoreActors: string[]
}

/** A decision to send nothing, with its reason in one line. */
export function nothing(reason: string, warnings: string[] = []): Decision {
  return { kind: 'nothing', reason, warnings }
}
