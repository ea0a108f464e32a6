import { decideComment } from './comment.ts'
import type { Context } from './context.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { decideDeployment, decideDeploymentStatus } from './deployment.ts'
import { decideDispatch } from './dispatch.ts'
import { decideIssue } from './incident.ts'
import { visible } from './payload.ts'
import { decidePullRequest } from './pull-request.ts'
import { decidePush } from './push.ts'
import { decideRelease } from './release.ts'
import { decideReview } from './review.ts'
import { decideWorkflowRun } from './workflow-run.ts'

/**
 * Decides which Phaset events follow from what started the run: the input `event: auto`.
 *
 * Pure, and never throws, whatever the payload is: a field that is needed and missing or wrong
 * makes the decision `invalid`, and then nothing is sent.
 */
export function decideEvents(context: Context, settings: EventSettings): Decision {
  switch (context.eventName) {
    case 'push':
      return decidePush(context, settings)
    case 'pull_request':
    case 'pull_request_target':
      return decidePullRequest(context)
    case 'pull_request_review':
      return decideReview(context, settings)
    case 'pull_request_review_comment':
    case 'issue_comment':
      return decideComment(context, settings)
    case 'deployment':
      return decideDeployment(context, settings)
    case 'deployment_status':
      return decideDeploymentStatus(context, settings)
    case 'release':
      return decideRelease(context)
    case 'workflow_run':
      return decideWorkflowRun(context, settings)
    case 'issues':
      return decideIssue(context, settings)
    case 'repository_dispatch':
      return decideDispatch(context)
    default:
      return nothing(`${visible(context.eventName)} has no Phaset event`)
  }
}
