import { decideComment } from './comment.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { decideDeployment, decideDeploymentStatus } from './deployment.ts'
import { decideDispatch } from './dispatch.ts'
import { decideIssue } from './incident.ts'
import { catchInvalidFields } from './invalid-fields.ts'
import type { Occurrence } from './occurrence.ts'
import { visible } from './payload.ts'
import { decidePullRequest } from './pull-request.ts'
import { decidePush } from './push.ts'
import { decideRelease } from './release.ts'
import { decideReview } from './review.ts'
import { decideWorkflowRun } from './workflow-run.ts'

/**
 * Decides which Phaset events follow from an occurrence: the input `event: auto`.
 *
 * Pure, and never throws for any payload: if a field that the decision needs is missing or wrong,
 * the decision is `invalid`, and nothing is sent.
 */
export function decideEvents(occurrence: Occurrence, settings: EventSettings): Decision {
  return catchInvalidFields(() => decideByName(occurrence, settings))
}

function decideByName(occurrence: Occurrence, settings: EventSettings): Decision {
  switch (occurrence.name) {
    case 'push':
      return decidePush(occurrence, settings)
    case 'pull_request':
    case 'pull_request_target':
      return decidePullRequest(occurrence, settings)
    case 'pull_request_review':
      return decideReview(occurrence, settings)
    case 'pull_request_review_comment':
    case 'issue_comment':
      return decideComment(occurrence, settings)
    case 'deployment':
      return decideDeployment(occurrence, settings)
    case 'deployment_status':
      return decideDeploymentStatus(occurrence, settings)
    case 'release':
      return decideRelease(occurrence)
    case 'workflow_run':
      return decideWorkflowRun(occurrence, settings)
    case 'issues':
      return decideIssue(occurrence, settings)
    case 'repository_dispatch':
      return decideDispatch(occurrence)
    default:
      return nothing(`${visible(occurrence.name)} has no Phaset event`)
  }
}
