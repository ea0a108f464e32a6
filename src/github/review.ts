import type { PullRequestReviewEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { unlessIgnored } from './actors.ts'
import type { Context } from './context.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { text, time } from './fields.ts'
import { noEventFor, visible, withAction, withFields } from './payload.ts'
import { send } from './send.ts'

const stateOnly = () => z.object({ review: z.object({ state: text }) })
const bodyOnly = () => z.object({ review: z.object({ body: z.nullable(text) }) })
/** GitHub knows no creation of a review; from the pull request's on, it is the time to pick it up. */
const times = () =>
  z.object({
    pull_request: z.object({ created_at: time }),
    review: z.object({ submitted_at: time }),
  })

/** `pull_request_review`: a submitted verdict, or a comment with words of its own. */
export function decideReview(context: Context, settings: EventSettings): Decision {
  return withAction<PullRequestReviewEvent['action']>(context, (action) => {
    if (action !== 'submitted') return noEventFor(context, action)
    return withFields(context, stateOnly, ({ review }) =>
      decideSubmitted(context, settings, review.state),
    )
  })
}

function decideSubmitted(context: Context, settings: EventSettings, state: string): Decision {
  switch (state.toLowerCase()) {
    case 'approved':
      return unlessIgnored(context, settings, () => sendVerdict(context, 'review-approved'))
    case 'changes_requested':
      return unlessIgnored(context, settings, () => sendVerdict(context, 'review-changes'))
    case 'commented':
      return decideCommented(context, settings)
    default:
      return nothing(`pull_request_review of state ${visible(state)} has no Phaset event`)
  }
}

function decideCommented(context: Context, settings: EventSettings): Decision {
  return withFields(context, bodyOnly, ({ review }) => {
    if (review.body === null || review.body.trim() === '') {
      return nothing('pull_request_review without a body: its comments arrive on their own')
    }
    return unlessIgnored(context, settings, () => send(context, [{ event: 'comment' }]))
  })
}

function sendVerdict(context: Context, event: 'review-approved' | 'review-changes'): Decision {
  return withFields(context, times, ({ pull_request, review }) =>
    send(context, [
      { event, createdAt: pull_request.created_at, submittedAt: review.submitted_at },
    ]),
  )
}
