import type { EventName } from '../../phaset/contract/event.ts'
import type { Api } from '../api.ts'
import { readDeployments } from './deployments.ts'
import type { Facts, Remarks, Repository, Window } from './facts.ts'
import { RequestFailure } from './failures.ts'
import { readIssues } from './issues.ts'
import { readPullRequests } from './pull-requests.ts'
import { type PushSettings, readPushes } from './pushes.ts'
import { readReleases } from './releases.ts'
import {
  type Means,
  openRequests,
  type ReadingEnd,
  ReadingEnded,
  type Requests,
} from './requests.ts'
import { readWorkflowRuns } from './workflow-runs.ts'

/** Which facts to read. */
export type HistorySettings = PushSettings & {
  /** The events to find. Facts that only lead to others aren't read. */
  events: ReadonlySet<EventName>
  deployments: DeploymentSource
  /** Patterns. */
  deploymentEnvironments: string[]
  /** Whether to read the paths that pull requests change, which only several components need. */
  files: boolean
  /** Only what a live workflow can't report. */
  onlyMissed: boolean
}

/** Where deployments come from. */
export type DeploymentSource =
  | { kind: 'deployments' | 'releases' | 'none' }
  /** `file`: a workflow's file name, such as `deploy.yml`. */
  | { kind: 'workflow'; file: string }

/** `unreadable`: what GitHub couldn't load. One sentence each. */
export type History = { kind: 'read'; facts: Facts; unreadable: string[] } | ReadingEnd

/**
 * Reads everything that happened in a repository in a window, with few requests.
 *
 * Misses nothing that is updated meanwhile. The facts may have more than the window. Doesn't reject if
 * a limit, the deadline or a failure ends the reading: the result says so, and has no facts.
 *
 * @param window ended some minutes ago, so all of GitHub's servers return the same data
 */
export async function readHistory(
  api: Api,
  repository: Repository,
  window: Window,
  settings: HistorySettings,
  means: Means,
): Promise<History> {
  return readWith(api, means, async (requests) => {
    const notes = new Set<string>()
    const unreadable = new Set<string>()
    const readings = readKinds(requests, repository, window, settings, {
      note: (sentence) => notes.add(sentence),
      warn: (sentence) => unreadable.add(sentence),
    })
    const [pushes, deployments, issues, pullRequests] = await Promise.all(readings)
    const facts = { repository, pushes, ...deployments, issues, pullRequests, notes: [...notes] }
    return { kind: 'read' as const, facts, unreadable: [...unreadable] }
  })
}

/** Reads with requests of one repository. If something ends them early, the result says so. */
export async function readWith<T>(
  api: Api,
  means: Means,
  read: (requests: Requests) => Promise<T>,
): Promise<T | ReadingEnd> {
  // If one reader fails, the others stop.
  const stop = new AbortController()
  const cancelled = AbortSignal.any([means.cancelled, stop.signal])
  try {
    return await read(openRequests(api, { ...means, cancelled }))
  } catch (error) {
    if (error instanceof ReadingEnded) return error.end
    if (error instanceof RequestFailure) return toEnd(error)
    throw error
  } finally {
    stop.abort()
  }
}

function toEnd({ message: problem, isOutage }: RequestFailure): ReadingEnd {
  return { kind: 'failed', problem, ...(isOutage && { isOutage }) }
}

/** Reads several kinds at the same time, but not all, because GitHub limits concurrent requests. */
function readKinds(
  requests: Requests,
  repository: Repository,
  window: Window,
  settings: HistorySettings,
  remarks: Remarks,
) {
  const { note, warn } = remarks
  const isWanted = (...names: EventName[]) => names.some((name) => settings.events.has(name))
  return [
    isWanted('change') ? readPushes(requests, repository, window, settings, note) : [],
    isWanted('deployment')
      ? readAllDeployments(requests, window, settings, remarks)
      : NO_DEPLOYMENTS,
    isWanted('incident-opened', 'incident-resolved') ? readIssues(requests, window, warn) : [],
    isWanted('pr-merged', 'pr-closed', 'review-approved', 'review-changes')
      ? readPullRequests(requests, window, settings.files, warn)
      : [],
  ] as const
}

type AllDeployments = Pick<Facts, 'deployments' | 'releases' | 'workflowRuns'>

const NO_DEPLOYMENTS: AllDeployments = { deployments: [], releases: [], workflowRuns: [] }

async function readAllDeployments(
  requests: Requests,
  window: Window,
  { deployments: source, deploymentEnvironments, onlyMissed }: HistorySettings,
  remarks: Remarks,
): Promise<AllDeployments> {
  switch (source.kind) {
    case 'deployments': {
      const deployments = await readDeployments(
        requests,
        window,
        deploymentEnvironments,
        remarks.warn,
      )
      return { ...NO_DEPLOYMENTS, deployments }
    }
    case 'releases':
      return {
        ...NO_DEPLOYMENTS,
        releases: await readReleases(requests, window, onlyMissed, remarks),
      }
    case 'workflow':
      return {
        ...NO_DEPLOYMENTS,
        workflowRuns: await readWorkflowRuns(requests, window, source.file),
      }
    case 'none':
      return NO_DEPLOYMENTS
  }
}
