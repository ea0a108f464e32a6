import type { PullRequestReviewEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { describeIgnoredActor } from './actors.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, read, readAction, visible } from './payload.ts'
import { toSend } from './to-send.ts'

const stateOnly = () => z.object({ review: z.object({ state: text }) })
const bodyOnly = () => z.object({ review: z.object({ body: z.nullable(text) }) })
/**
 * GitHub doesn't say when a review was created, so `createdAt` is the pull request's. The time from
 * `createdAt` to `submittedAt` is then how long the pull request waited for the review.
 */
const times = () =>
  z.object({
    pull_request: z.object({ created_at: time }),
    review: z.object({ submitted_at: time }),
  })

/** `pull_request_review`: a submitted verdict, or a comment with its own text. */
export function decideReview(occurrence: Occurrence, settings: EventSettings): Decision {
  const action = readAction<PullRequestReviewEvent['action']>(occurrence)
  if (action !== 'submitted') return noEventFor(occurrence, action)
  const { state } = read(occurrence, stateOnly).review
  switch (state.toLowerCase()) {
    case 'approved':
      return decideVerdict(occurrence, settings, 'review-approved')
    case 'changes_requested':
      return decideVerdict(occurrence, settings, 'review-changes')
    case 'commented':
      return decideCommented(occurrence, settings)
    default:
      return nothing(`pull_request_review of state ${visible(state)} has no Phaset event`)
  }
}

function decideVerdict(
  occurrence: Occurrence,
  settings: EventSettings,
  event: 'review-approved' | 'review-changes',
): Decision {
  const ignored = describeIgnoredActor(occurrence, settings)
  if (ignored) return nothing(ignored)
  const { pull_request, review } = read(occurrence, times)
  return toSend(occurrence, [
    { event, createdAt: pull_request.created_at, submittedAt: review.submitted_at },
  ])
}

function decideCommented(occurrence: Occurrence, settings: EventSettings): Decision {
  const { body } = read(occurrence, bodyOnly).review
  if (body === null || body.trim() === '') {
    return nothing('pull_request_review without a body: its comments are events of their own')
  }
  const ignored = describeIgnoredActor(occurrence, settings)
  if (ignored) return nothing(ignored)
  return toSend(occurrence, [{ event: 'comment' }])
}
