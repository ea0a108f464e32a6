import type { WorkflowRunEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { describeOtherBranch } from './branches.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, read, readAction, visible } from './payload.ts'
import { toSend } from './to-send.ts'

/** Runs for these events have the head commit. A run for a pull request has another commit. */
const BRANCH_EVENTS = [
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'workflow_run',
]

const conclusionOnly = () => z.object({ workflow_run: z.object({ conclusion: z.nullable(text) }) })
const eventOnly = () => z.object({ workflow_run: z.object({ event: text }) })
/** `head_repository` is null for a fork that was deleted. */
const repositories = () =>
  z.object({
    repository: z.object({ full_name: text }),
    workflow_run: z.object({ head_repository: z.nullable(z.object({ full_name: text })) }),
  })
const headBranch = () => z.object({ workflow_run: z.object({ head_branch: z.nullable(text) }) })
const deployed = () =>
  z.object({ workflow_run: z.object({ head_sha: commitSha, updated_at: time }) })

/** `workflow_run`: a workflow that deploys has succeeded, for a commit of this repository. */
export function decideWorkflowRun(occurrence: Occurrence, settings: EventSettings): Decision {
  const action = readAction<WorkflowRunEvent['action']>(occurrence)
  if (action !== 'completed') return noEventFor(occurrence, action)
  const { conclusion } = read(occurrence, conclusionOnly).workflow_run
  if (conclusion !== 'success') {
    return nothing(
      `workflow_run concluded ${visible(conclusion ?? 'without a result')}: not a success`,
    )
  }
  const uncounted = describeUncounted(occurrence, settings)
  if (uncounted) return nothing(uncounted)
  const { head_sha, updated_at } = read(occurrence, deployed).workflow_run
  return toSend(occurrence, [{ event: 'deployment', commitSha: head_sha, timestamp: updated_at }])
}

/** Describes why a run that succeeded doesn't count. Undefined if it counts. */
function describeUncounted(occurrence: Occurrence, settings: EventSettings): string | undefined {
  const { event } = read(occurrence, eventOnly).workflow_run
  const isRelease = event === 'release'
  if (!isRelease && !BRANCH_EVENTS.includes(event)) {
    return `workflow_run started by ${visible(event)} may have deployed another commit`
  }
  const { repository, workflow_run } = read(occurrence, repositories)
  const head = workflow_run.head_repository?.full_name.toLowerCase()
  if (head !== repository.full_name.toLowerCase()) {
    return `workflow_run of ${head ? visible(head) : 'a deleted fork'}, another repository`
  }
  // The head branch of a release's run is its tag.
  if (isRelease) return undefined
  const { head_branch } = read(occurrence, headBranch).workflow_run
  if (head_branch === null) return 'workflow_run without a head branch'
  return describeOtherBranch(occurrence, settings, head_branch)
}
