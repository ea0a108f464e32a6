import type { ModeDecision } from '../github/modes.ts'
import type { ListedRepository } from '../github-api/fleet/listed-repository.ts'
import type { Window } from '../github-api/history/facts.ts'
import type { EventName } from '../phaset/contract/event.ts'
import { findMovedEvents } from './news.ts'
import type { State } from './state.ts'
import type { SyncInputs } from './sync-inputs.ts'
import { type SyncPlan, windowOf } from './windows.ts'

/** What a run does for one repository. */
export type Work = {
  repository: ListedRepository
  /** Absent if there is nothing to read. */
  window?: Window
  /** The events that may have happened in the window. */
  events: ReadonlySet<EventName>
  record: ModeDecision
}

/** What a run does for all repositories. */
export type Division = {
  /** In the order in which it is done. */
  work: Work[]
  /** The repositories without anything new. */
  quiet: ListedRepository[]
  /** How many have no manifest, as in the run before. */
  withoutManifest: number
}

type Terms = {
  plan: SyncPlan
  state: State
  inputs: SyncInputs
  /** A person started the run. */
  isByHand: boolean
  /** Where a repository starts that the state doesn't know. */
  newFrom: number
}

/**
 * Decides which repositories need work. Those that were read the longest ago come first, so each run
 * makes progress, however much there is to do. One that took longer than a run waits for the others.
 */
export function divideWork(repositories: readonly ListedRepository[], terms: Terms): Division {
  const division: Division = { work: [], quiet: [], withoutManifest: 0 }
  for (const repository of repositories) {
    if (isWithoutManifest(repository, terms)) {
      division.withoutManifest++
      continue
    }
    const work = planWork(repository, terms)
    const isQuiet = work.events.size === 0 && work.record.kind === 'nothing'
    if (isQuiet) division.quiet.push(repository)
    else division.work.push(work)
  }
  const turnOf = ({ repository: { id } }: Work) => {
    const known = terms.state.repositories.get(id)
    return known?.postponed ?? known?.point ?? 0
  }
  division.work.sort((one, other) => turnOf(one) - turnOf(other))
  return division
}

/** Only another commit can add a manifest. */
function isWithoutManifest({ id, head }: ListedRepository, { state }: Terms): boolean {
  return head !== undefined && state.repositories.get(id)?.withoutManifest === head
}

function planWork(repository: ListedRepository, terms: Terms): Work {
  const window = windowWithManifest(repository, terms)
  return {
    repository,
    ...(window && { window }),
    events: window === undefined ? NONE : findMovedEvents(repository, window, terms.inputs),
    record: decideRecord(repository, terms),
  }
}

const NONE: ReadonlySet<EventName> = new Set()

/** A repository that gets its first manifest is as one that the state doesn't know. */
function windowWithManifest({ id }: ListedRepository, { plan, state, newFrom }: Terms) {
  const window = windowOf(plan, state, id)
  const isNew = state.repositories.get(id)?.withoutManifest !== undefined
  return window && isNew && plan.kind === 'continue'
    ? { ...window, from: Math.max(window.from, newFrom) }
    : window
}

function decideRecord(
  { id, head }: ListedRepository,
  { inputs: { record }, state, isByHand }: Terms,
): ModeDecision {
  if (record === 'false') return { kind: 'nothing', reason: 'switched off' }
  if (record === 'true') return { kind: 'upload', auto: false }
  const isUploaded = head !== undefined && state.repositories.get(id)?.record === head
  return isUploaded && !isByHand
    ? { kind: 'nothing', reason: 'the default branch has not moved' }
    : { kind: 'upload', auto: true }
}
