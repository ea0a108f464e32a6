import type { EventName } from '../../phaset/contract/event.ts'
import type { Api } from '../api.ts'
import type { Facts, Window } from './facts.ts'
import { RequestFailure } from './failures.ts'
import { type PushSettings, readPushes } from './pushes.ts'
import { readRepository } from './repository.ts'
import { type Means, openRequests, type ReadingEnd, ReadingEnded } from './requests.ts'

/** Which facts are read. */
export type HistorySettings = PushSettings & {
  /** The events that are wanted: what only leads to others is not read. */
  events: ReadonlySet<EventName>
}

export type History = { kind: 'read'; facts: Facts } | ReadingEnd

/**
 * Reads everything that happened in a repository in a window, with few requests.
 *
 * Nothing that was updated meanwhile is missed; the facts may hold more than the window. Never
 * rejects for what GitHub answers: a limit, a deadline or a failure is a value, and then nothing of
 * the repository is known.
 *
 * @param window ends some minutes ago, when GitHub's replicas have settled
 */
export async function readHistory(
  api: Api,
  window: Window,
  settings: HistorySettings,
  means: Means,
): Promise<History> {
  // When one reader fails, the others stop.
  const stop = new AbortController()
  const cancelled = AbortSignal.any([means.cancelled, stop.signal])
  const requests = openRequests(api, { ...means, cancelled })
  const wants = (...names: EventName[]) => names.some((name) => settings.events.has(name))
  try {
    const repository = await readRepository(requests)
    const notes: string[] = []
    const pushes = wants('change') ? await readPushes(requests, repository, window, settings) : []
    if (pushes === undefined) notes.push(NO_ACTIVITY)
    return {
      kind: 'read',
      facts: {
        repository,
        pushes: pushes ?? [],
        deployments: [],
        releases: [],
        workflowRuns: [],
        issues: [],
        pullRequests: [],
        notes,
      },
    }
  } catch (error) {
    if (error instanceof ReadingEnded) return error.end
    if (error instanceof RequestFailure) return { kind: 'failed', problem: error.message }
    throw error
  } finally {
    stop.abort()
  }
}

const NO_ACTIVITY =
  "This GitHub Enterprise Server has no activity API: sync can't report changes from it. Report them with a live workflow"
