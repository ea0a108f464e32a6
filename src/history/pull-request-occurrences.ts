import { omitUndefined } from '../base/omit-undefined.ts'
import type { PullRequest, Repository, Review } from '../github-api/history/facts.ts'
import { accountOf, isoOf, originOf, type PastOccurrence } from './past-occurrence.ts'

/** Makes a `pull_request` of its merge and each close, and a `pull_request_review` of each review. */
export function findPullRequest(pull: PullRequest, repository: Repository): PastOccurrence[] {
  const closed = (id: string, at: number, by: PullRequest['author'], merged: boolean) => ({
    name: 'pull_request',
    payload: {
      action: 'closed',
      pull_request: {
        ...pullRequestOf(pull),
        merged,
        merged_at: merged ? isoOf(at) : null,
        closed_at: isoOf(at),
      },
      ...originOf(repository, by),
    },
    at,
    id,
    by,
  })
  const occurrences = [
    ...pull.closings.map(({ id, at, actor }) => closed(`${pull.id} ${id}`, at, actor, false)),
    ...(pull.merged ? [closed(`${pull.id} merged`, pull.merged.at, pull.merged.by, true)] : []),
    ...pull.reviews.map((review) => findReview(review, pull, repository)),
  ]
  const files = omitUndefined({ files: pull.files })
  return occurrences.map((occurrence) => ({ ...occurrence, ...files }))
}

function findReview(
  { id, at, author, state }: Review,
  pull: PullRequest,
  repository: Repository,
): PastOccurrence {
  const payload = {
    action: 'submitted',
    review: { id, state: state.toLowerCase(), submitted_at: isoOf(at) },
    pull_request: pullRequestOf(pull),
    ...originOf(repository, author),
  }
  const origin = pull.isFromFork ? { isWithoutSecrets: true as const } : {}
  return { name: 'pull_request_review', payload, at, id, by: author, ...origin }
}

function pullRequestOf({ number, createdAt, author }: PullRequest) {
  return { number, created_at: isoOf(createdAt), user: accountOf(author) }
}
