import type { IssueCommentEvent, PullRequestReviewCommentEvent } from '@octokit/webhooks-types'
import { describeIgnoredActor } from './actors.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, readAction } from './payload.ts'
import { toSend } from './to-send.ts'

type Action = IssueCommentEvent['action'] | PullRequestReviewCommentEvent['action']

/** `issue_comment`, on issues and pull requests, and `pull_request_review_comment`. */
export function decideComment(occurrence: Occurrence, settings: EventSettings): Decision {
  const action = readAction<Action>(occurrence)
  if (action !== 'created') return noEventFor(occurrence, action)
  const ignored = describeIgnoredActor(occurrence, settings)
  if (ignored) return nothing(ignored)
  return toSend(occurrence, [{ event: 'comment' }])
}
