import type { IssueCommentEvent, PullRequestReviewCommentEvent } from '@octokit/webhooks-types'
import { unlessIgnored } from './actors.ts'
import type { Decision, EventSettings } from './decision.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, withAction } from './payload.ts'
import { send } from './send.ts'

type Action = IssueCommentEvent['action'] | PullRequestReviewCommentEvent['action']

/** `issue_comment`, on issues and pull requests, and `pull_request_review_comment`. */
export function decideComment(occurrence: Occurrence, settings: EventSettings): Decision {
  return withAction<Action>(occurrence, (action) => {
    if (action !== 'created') return noEventFor(occurrence, action)
    return unlessIgnored(occurrence, settings, () => send(occurrence, [{ event: 'comment' }]))
  })
}
