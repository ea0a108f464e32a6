import type { WorkflowRunEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { inChangeBranches } from './branches.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, visible, withAction, withFields } from './payload.ts'
import { send } from './send.ts'

/** Runs that these start are of the head commit; a pull request's, for one, is of another. */
const BRANCH_EVENTS = [
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'workflow_run',
]

const conclusionOnly = () => z.object({ workflow_run: z.object({ conclusion: z.nullable(text) }) })
const eventOnly = () => z.object({ workflow_run: z.object({ event: text }) })
/** GitHub gives null for a fork that is gone. */
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
  return withAction<WorkflowRunEvent['action']>(occurrence, (action) => {
    if (action !== 'completed') return noEventFor(occurrence, action)
    return withFields(occurrence, conclusionOnly, ({ workflow_run: { conclusion } }) => {
      if (conclusion === 'success') return decideSucceeded(occurrence, settings)
      return nothing(
        `workflow_run concluded ${visible(conclusion ?? 'without a result')}: no success`,
      )
    })
  })
}

function decideSucceeded(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, eventOnly, ({ workflow_run: { event } }) => {
    // The head branch of a release's run is its tag.
    if (event === 'release') return ofThisRepository(occurrence, () => sendDeployment(occurrence))
    if (!BRANCH_EVENTS.includes(event)) {
      return nothing(`workflow_run started by ${visible(event)} may have deployed another commit`)
    }
    return ofThisRepository(occurrence, () => decideByBranch(occurrence, settings))
  })
}

function ofThisRepository(occurrence: Occurrence, decide: () => Decision): Decision {
  return withFields(occurrence, repositories, ({ repository, workflow_run }) => {
    const head = workflow_run.head_repository?.full_name.toLowerCase()
    if (head === repository.full_name.toLowerCase()) return decide()
    return nothing(`workflow_run of ${head ? visible(head) : 'a deleted fork'}, another repository`)
  })
}

function decideByBranch(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, headBranch, ({ workflow_run: { head_branch } }) =>
    head_branch === null
      ? nothing('workflow_run without a head branch')
      : inChangeBranches(occurrence, settings, head_branch, () => sendDeployment(occurrence)),
  )
}

function sendDeployment(occurrence: Occurrence): Decision {
  return withFields(occurrence, deployed, ({ workflow_run: run }) =>
    send(occurrence, [{ event: 'deployment', commitSha: run.head_sha, timestamp: run.updated_at }]),
  )
}
