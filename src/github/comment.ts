import type { IssueCommentEvent, PullRequestReviewCommentEvent } from '@octokit/webhooks-types'
import { unlessIgnored } from './actors.ts'
import type { Context } from './context.ts'
import type { Decision, EventSettings } from './decision.ts'
import { noEventFor, withAction } from './payload.ts'
import { send } from './send.ts'

type Action = IssueCommentEvent['action'] | PullRequestReviewCommentEvent['action']

/** `issue_comment`, on issues and pull requests, and `pull_request_review_comment`. */
export function decideComment(context: Context, settings: EventSettings): Decision {
  return withAction<Action>(context, (action) => {
    if (action !== 'created') return noEventFor(context, action)
    return unlessIgnored(context, settings, () => send(context, [{ event: 'comment' }]))
  })
}
