import type { ListedRepository, Source } from '../github-api/fleet/listed-repository.ts'
import { LONGEST_DEPLOYMENT_MS } from '../github-api/history/deployments.ts'
import type { Window } from '../github-api/history/facts.ts'
import type { DeploymentSource } from '../github-api/history/read-history.ts'
import type { EventName } from '../phaset/contract/event.ts'
import type { SyncInputs } from './sync-inputs.ts'

/** GitHub's times of one happening may differ by so many milliseconds. */
const MARGIN = 5 * 60 * 1000

/** With `only-missed`, a live workflow reports deployments unless the user names another source. */
export function deploymentSource(
  inputs: Pick<SyncInputs, 'deployments' | 'only-missed'>,
): DeploymentSource {
  return inputs.deployments ?? { kind: inputs['only-missed'] ? 'none' : 'deployments' }
}

/** Finds where an event comes from. Undefined if GitHub doesn't list it with the repository. */
function sourceOf(event: EventName, deployments: DeploymentSource): Source | 'none' | undefined {
  switch (event) {
    case 'change':
      return 'pushes'
    case 'deployment':
      return deployments.kind === 'workflow' ? undefined : deployments.kind
    case 'incident-opened':
    case 'incident-resolved':
      return 'issues'
    default:
      return 'pullRequests'
  }
}

/** Finds the sources that a run needs. */
export function neededSources(
  inputs: Pick<SyncInputs, 'events' | 'deployments' | 'only-missed'>,
): Source[] {
  const deployments = deploymentSource(inputs)
  const sources = [...inputs.events].map((event) => sourceOf(event, deployments))
  return [...new Set(sources)].filter((source) => source !== undefined && source !== 'none')
}

/** Finds the events that may have happened in a window. Never misses one. */
export function findMovedEvents(
  { news }: Pick<ListedRepository, 'news'>,
  { from }: Window,
  inputs: Pick<SyncInputs, 'events' | 'deployments' | 'only-missed'>,
): ReadonlySet<EventName> {
  const deployments = deploymentSource(inputs)
  const isMoved = (event: EventName) => {
    const source = sourceOf(event, deployments)
    if (source === 'none') return false
    const latest = source && news.get(source)
    if (latest === undefined) return true
    const isComplete = latest.completeFrom <= from - LONGEST_DEPLOYMENT_MS - MARGIN
    return latest.at >= from - MARGIN || !isComplete
  }
  return new Set([...inputs.events].filter(isMoved))
}
