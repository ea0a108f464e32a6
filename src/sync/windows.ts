import { inputProblem, type Problem } from '../base/problem.ts'
import type { Window } from '../github-api/history/facts.ts'
import type { State, StateLine } from './state.ts'
import type { Moment, SyncInputs } from './sync-inputs.ts'

/** After this many milliseconds, all of GitHub's servers return the same data. */
const SETTLING = 5 * 60 * 1000

/** What a run reads of each repository. */
export type SyncPlan =
  /** Reads on from the point of each repository. `start`: sets all points to this time first. */
  | { kind: 'continue'; until: number; start?: number }
  /** Reads one window again, and keeps the points. */
  | { kind: 'repair'; window: Window; until: number }
  /** Reads nothing. The problem says why. */
  | { kind: 'nothing'; problem: Problem }

/** Decides what a run reads. @param now when the run started, in milliseconds since 1970 */
export function planSync(
  { since, until }: Pick<SyncInputs, 'since' | 'until'>,
  state: State,
  now: number,
): SyncPlan {
  // GitHub's times are whole seconds.
  const settled = Math.floor((now - SETTLING) / 1000) * 1000
  if (since === undefined) {
    if (until !== undefined) return refuse('until is set, but since is empty; set both or neither')
    return state.start === undefined ? refuse(NO_STATE) : { kind: 'continue', until: settled }
  }
  const from = momentAt(since, now)
  if (from > now)
    return refuse(
      `since is ${new Date(from).toISOString()}, which is in the future; use an earlier time`,
    )
  if (until === undefined) return { kind: 'continue', until: settled, start: from }
  const window = { from, until: Math.min(momentAt(until, now), settled) }
  return window.from < window.until
    ? { kind: 'repair', window, until: window.until }
    : refuse(
        `since is ${new Date(window.from).toISOString()}, which isn't before the end of the window, ${new Date(window.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`,
      )
}

const NO_STATE =
  'there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'

function refuse(message: string): SyncPlan {
  return { kind: 'nothing', problem: inputProblem(message) }
}

function momentAt(moment: Moment, now: number): number {
  return moment.kind === 'instant' ? moment.at : now - moment.age
}

/**
 * Makes the lines of the state that are written once the repositories are listed, before any is read.
 *
 * @param newFrom where a repository begins that is new since the start
 * @param isComplete false if repositories are missing because of a problem
 */
export function listedLines(
  state: State,
  repositories: readonly number[],
  { newFrom, isComplete }: { newFrom: number; isComplete: boolean },
): StateLine[] {
  const point = state.isStarting ? (state.start ?? newFrom) : newFrom
  const unknown = repositories.filter((repository) => !state.repositories.has(repository))
  return [
    ...unknown.map((repository) => ({ repository, point })),
    ...(state.isStarting && isComplete ? [{ listed: true as const }] : []),
  ]
}

/**
 * A repair ends at the point, because what comes after it is still to be read.
 *
 * @returns undefined if there is nothing to read
 */
export function windowOf(plan: SyncPlan, state: State, repository: number): Window | undefined {
  if (plan.kind === 'nothing') return undefined
  const point = state.repositories.get(repository)?.point ?? plan.until
  const { from, until } =
    plan.kind === 'repair'
      ? { ...plan.window, until: Math.min(plan.window.until, point) }
      : { from: point, until: plan.until }
  return from < until ? { from, until } : undefined
}
