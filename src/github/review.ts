import type { PullRequestReviewEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { unlessIgnored } from './actors.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
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
export function decideReview(occurrence: Occurrence, settings: EventSettings): Decision {
  return withAction<PullRequestReviewEvent['action']>(occurrence, (action) => {
    if (action !== 'submitted') return noEventFor(occurrence, action)
    return withFields(occurrence, stateOnly, ({ review }) =>
      decideSubmitted(occurrence, settings, review.state),
    )
  })
}

function decideSubmitted(occurrence: Occurrence, settings: EventSettings, state: string): Decision {
  switch (state.toLowerCase()) {
    case 'approved':
      return unlessIgnored(occurrence, settings, () => sendVerdict(occurrence, 'review-approved'))
    case 'changes_requested':
      return unlessIgnored(occurrence, settings, () => sendVerdict(occurrence, 'review-changes'))
    case 'commented':
      return decideCommented(occurrence, settings)
    default:
      return nothing(`pull_request_review of state ${visible(state)} has no Phaset event`)
  }
}

function decideCommented(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, bodyOnly, ({ review }) => {
    if (review.body === null || review.body.trim() === '') {
      return nothing('pull_request_review without a body: its comments arrive on their own')
    }
    return unlessIgnored(occurrence, settings, () => send(occurrence, [{ event: 'comment' }]))
  })
}

function sendVerdict(
  occurrence: Occurrence,
  event: 'review-approved' | 'review-changes',
): Decision {
  return withFields(occurrence, times, ({ pull_request, review }) =>
    send(occurrence, [
      { event, createdAt: pull_request.created_at, submittedAt: review.submitted_at },
    ]),
  )
}
