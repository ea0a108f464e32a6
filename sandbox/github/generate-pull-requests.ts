import {
  DAY,
  HOUR,
  millis,
  SECOND,
  somebody,
  somebodyOrActions,
  type Workshop,
} from './generated.ts'
import type { Account, ModelPullRequest, ModelReview } from './model.ts'

/** Pull requests with their reviews: merged, closed, reopened, left open, from forks. */
export function generatePullRequests(workshop: Workshop): void {
  const { plan, at, instant } = workshop
  for (let index = 0; index < plan.pullRequests; index++) {
    const openedAt = instant()
    const endsAt = Math.min(instant(openedAt + HOUR, openedAt + 6 * DAY), plan.until)
    at(openedAt, () => {
      const pull = open(workshop, index + 1, openedAt)
      review(workshop, pull, endsAt)
      const fork = workshop.tip()
      at(endsAt, () => end(workshop, pull, fork, endsAt))
    })
  }
}

function open(workshop: Workshop, number: number, at: number): ModelPullRequest {
  const pull: ModelPullRequest = {
    id: workshop.nextId(),
    number,
    createdAt: at,
    updatedAt: at,
    mergedAt: null,
    mergedBy: null,
    author: somebody(workshop),
    isFromFork: workshop.random.chance(0.1),
    files: [{ path: `apps/web/${number}.ts`, changeType: 'MODIFIED' }],
    reviews: [],
    timeline: [],
  }
  workshop.model.pullRequests.push(pull)
  return pull
}

function review(workshop: Workshop, pull: ModelPullRequest, until: number): void {
  const { random, nextId, instant, at } = workshop
  const count = random.chance(0.01) ? 40 : random.between(0, 3)
  for (let index = 0; index < count; index++) {
    const submittedAt = instant(pull.createdAt, until)
    const state = random.pick(['APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED'] as const)
    const author: Account = random.chance(0.1)
      ? { login: 'Copilot', type: 'Bot' }
      : somebody(workshop)
    at(submittedAt, () => {
      const made: ModelReview = { id: nextId(), state, submittedAt, author }
      pull.reviews.push(made)
      touch(pull, submittedAt)
      if (state === 'COMMENTED') return
      if (author?.type !== 'Bot') expectVerdict(workshop, pull, made, state)
      if (random.chance(0.1)) dismiss(workshop, pull, made, until)
    })
  }
}

function expectVerdict(
  { expect }: Workshop,
  { createdAt, isFromFork }: ModelPullRequest,
  { submittedAt, author }: ModelReview,
  state: 'APPROVED' | 'CHANGES_REQUESTED',
): void {
  const event = state === 'APPROVED' ? 'review-approved' : 'review-changes'
  const times = { createdAt: millis(createdAt), submittedAt: millis(submittedAt) }
  expect(submittedAt, author, { event, ...times }, { isMissed: isFromFork })
}

function dismiss(
  { nextId, instant, at }: Workshop,
  pull: ModelPullRequest,
  review: ModelReview,
  until: number,
): void {
  const dismissedAt = instant(review.submittedAt, until)
  const previousState = review.state
  at(dismissedAt, () => {
    review.state = 'DISMISSED'
    const type = 'ReviewDismissedEvent'
    const id = `dismissed${nextId()}`
    pull.timeline.push({ id, type, at: dismissedAt, actor: null, review: review.id, previousState })
    touch(pull, dismissedAt)
  })
}

/** Most are merged; some are closed before that, or for good, or stay open. */
function end(workshop: Workshop, pull: ModelPullRequest, fork: string, at: number): void {
  const { random } = workshop
  if (random.chance(0.05)) return
  if (random.chance(0.05)) {
    close(workshop, pull, at)
    addToTimeline(workshop, pull, 'ReopenedEvent', at + SECOND, null)
    workshop.at(at + 2 * SECOND, () => merge(workshop, pull, fork, at + 2 * SECOND))
    return
  }
  if (random.chance(0.1)) close(workshop, pull, at)
  else merge(workshop, pull, fork, at)
}

function close(workshop: Workshop, pull: ModelPullRequest, at: number): void {
  const actor = somebodyOrActions(workshop)
  addToTimeline(workshop, pull, 'ClosedEvent', at, actor)
  const times = { createdAt: millis(pull.createdAt), closedAt: millis(at) }
  workshop.expect(at, actor, { event: 'pr-closed', ...times })
}

function merge(workshop: Workshop, pull: ModelPullRequest, fork: string, at: number): void {
  const { random, commit, tip, move, expect, isDropped } = workshop
  const actor = somebodyOrActions(workshop)
  pull.mergedAt = at
  pull.mergedBy = actor
  addToTimeline(workshop, pull, 'ClosedEvent', at, actor)
  const times = { createdAt: millis(pull.createdAt), mergedAt: millis(at) }
  expect(at, actor, { event: 'pr-merged', ...times })

  const isSquashed = random.chance(0.2)
  const branch = []
  // A merge would add again what a force push removed from the branch.
  let parent = isDropped(fork) ? tip() : fork
  for (let count = isSquashed ? 0 : random.between(1, 4); count > 0; count--) {
    const made = commit([parent], at - count * 60 * SECOND)
    parent = made.sha
    branch.push(made)
  }
  const type = random.chance(0.1) ? 'merge_queue_merge' : 'pr_merge'
  const merged = commit(isSquashed ? [tip()] : [tip(), parent], at)
  pull.mergeCommit = merged.sha
  move(at, type, [...branch, merged], actor)
}

function addToTimeline(
  { nextId }: Workshop,
  pull: ModelPullRequest,
  type: 'ClosedEvent' | 'ReopenedEvent',
  at: number,
  actor: Account,
): void {
  pull.timeline.push({ id: `event${nextId()}`, type, at, actor })
  touch(pull, at)
}

function touch(pull: ModelPullRequest, at: number): void {
  pull.updatedAt = Math.max(pull.updatedAt, at)
}
