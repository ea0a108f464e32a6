import type { WorkflowRunEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { inChangeBranches } from './branches.ts'
import type { Context } from './context.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, text, time } from './fields.ts'
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
export function decideWorkflowRun(context: Context, settings: EventSettings): Decision {
  return withAction<WorkflowRunEvent['action']>(context, (action) => {
    if (action !== 'completed') return noEventFor(context, action)
    return withFields(context, conclusionOnly, ({ workflow_run: { conclusion } }) => {
      if (conclusion === 'success') return decideSucceeded(context, settings)
      return nothing(
        `workflow_run concluded ${visible(conclusion ?? 'without a result')}: no success`,
      )
    })
  })
}

function decideSucceeded(context: Context, settings: EventSettings): Decision {
  return withFields(context, eventOnly, ({ workflow_run: { event } }) => {
    // The head branch of a release's run is its tag.
    if (event === 'release') return ofThisRepository(context, () => sendDeployment(context))
    if (!BRANCH_EVENTS.includes(event)) {
      return nothing(`workflow_run started by ${visible(event)} may have deployed another commit`)
    }
    return ofThisRepository(context, () => decideByBranch(context, settings))
  })
}

function ofThisRepository(context: Context, decide: () => Decision): Decision {
  return withFields(context, repositories, ({ repository, workflow_run }) => {
    const head = workflow_run.head_repository?.full_name.toLowerCase()
    if (head === repository.full_name.toLowerCase()) return decide()
    return nothing(`workflow_run of ${head ? visible(head) : 'a deleted fork'}, another repository`)
  })
}

function decideByBranch(context: Context, settings: EventSettings): Decision {
  return withFields(context, headBranch, ({ workflow_run: { head_branch } }) =>
    head_branch === null
      ? nothing('workflow_run without a head branch')
      : inChangeBranches(context, settings, head_branch, () => sendDeployment(context)),
  )
}

function sendDeployment(context: Context): Decision {
  return withFields(context, deployed, ({ workflow_run: run }) =>
    send(context, [{ event: 'deployment', commitSha: run.head_sha, timestamp: run.updated_at }]),
  )
}
