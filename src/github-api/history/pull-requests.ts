import * as z from 'zod/mini'
import { ACTOR, graphqlActor, id, inRepository, instant } from './answer-fields.ts'
import type { PullRequest, Remarks, Review, ReviewState, Window } from './facts.ts'
import {
  type Connection,
  completeList,
  connectionOf,
  type List,
  pagesOf,
  TAIL,
  tailOf,
} from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'pull-requests: read'
/** GitHub can answer in time with this many, with their reviews. */
const PAGE = 25

const REVIEWS = `reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {
  nodes { id fullDatabaseId state submittedAt author ${ACTOR} } ${TAIL}
}`
const TIMELINE = `timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {
  nodes {
    __typename
    ... on ClosedEvent { id createdAt actor ${ACTOR} }
    ... on ReopenedEvent { createdAt }
    ... on ReviewDismissedEvent { previousReviewState review { id } }
  } ${TAIL}
}`
const QUERY = `query PullRequests(
  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,
  $files: Boolean!
) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository
        author ${ACTOR} mergedBy ${ACTOR} mergeCommit { oid }
        files(first: 100) @include(if: $files) {
          nodes { path changeType } pageInfo { hasNextPage }
        }
        ${REVIEWS}
        ${TIMELINE}
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`
/** How many reviews and close events a query reads with each pull request. */
const LAST = { last: 30, before: null }

const reviewSchema = z.object({
  id: z.string(),
  fullDatabaseId: id,
  state: z.string(),
  submittedAt: z.nullable(instant),
  author: graphqlActor,
})
const itemSchema = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('ClosedEvent'),
    id: z.string(),
    createdAt: instant,
    actor: graphqlActor,
  }),
  z.object({ __typename: z.literal('ReopenedEvent'), createdAt: instant }),
  z.object({
    __typename: z.literal('ReviewDismissedEvent'),
    previousReviewState: z.string(),
    review: z.nullable(z.object({ id: z.string() })),
  }),
])
const filesSchema = z.object({
  nodes: z.array(z.nullable(z.object({ path: z.string(), changeType: z.string() }))),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
})
const pullRequestSchema = z.object({
  fullDatabaseId: id,
  number: z.int(),
  createdAt: instant,
  updatedAt: instant,
  mergedAt: z.nullable(instant),
  isCrossRepository: z.boolean(),
  author: graphqlActor,
  mergedBy: graphqlActor,
  mergeCommit: z.nullable(z.object({ oid: z.string() })),
  files: z.nullish(filesSchema),
  reviews: z.nullable(tailOf(reviewSchema)),
  timelineItems: tailOf(itemSchema),
})
const pageSchema = inRepository(z.object({ pullRequests: connectionOf(pullRequestSchema) }))
type Listed = z.infer<typeof pullRequestSchema>
type ListedReview = z.infer<typeof reviewSchema>
type Item = z.infer<typeof itemSchema>

/**
 * Reads the pull requests that were updated since the beginning of a window. GitHub lists the newest
 * updates first, so a pull request that is updated meanwhile moves to the front, where it was already
 * read. The front is read again until a page shows that nothing more has moved.
 *
 * @param files whether to read the paths that they change
 * @throws RequestFailure, ReadingEnded
 */
export async function readPullRequests(
  requests: Requests,
  { from }: Window,
  files: boolean,
  warn: Remarks['warn'],
): Promise<PullRequest[]> {
  const found = new Map<string, PullRequest>()
  let until = from
  for (;;) {
    const pass = await readUpdatedSince(requests, until, files, found, warn)
    if (pass.pages <= 1 || pass.newest <= until) return [...found.values()]
    until = pass.newest
  }
}

/** `newest`: the latest update at the beginning. */
type Pass = { pages: number; newest: number }

async function readUpdatedSince(
  requests: Requests,
  since: number,
  files: boolean,
  found: Map<string, PullRequest>,
  warn: Remarks['warn'],
): Promise<Pass> {
  const ask = async (first: number, after: string | null) => {
    const variables = { first, after, files, ...LAST }
    const { repository } = await requests.query(QUERY, variables, pageSchema, PERMISSION)
    return repository.pullRequests
  }
  const onUnreadable = (listed: Listed | null) => warn(describeUnreadable(listed))
  const list = { ask, largest: PAGE, listsIn, onUnreadable }
  const pass: Pass = { pages: 0, newest: since }
  for await (const page of pagesOf(requests, list)) {
    pass.pages++
    pass.newest = Math.max(pass.newest, ...page.map(({ updatedAt }) => updatedAt))
    for (const listed of page) {
      if (listed.updatedAt >= since)
        found.set(listed.fullDatabaseId, await toFacts(listed, requests, warn))
    }
    requests.onProgress('pull requests', found.size, page.at(-1)?.updatedAt)
    if (page.some(({ updatedAt }) => updatedAt < since)) break
  }
  return pass
}

function listsIn({ reviews, timelineItems }: Listed) {
  return [reviews, timelineItems]
}

function describeUnreadable(listed: Listed | null): string {
  return listed === null
    ? "GitHub couldn't load a pull request, so its events are missing"
    : `GitHub couldn't load everything that happened to pull request #${listed.number}, so some of its events may be missing`
}

async function toFacts(
  listed: Listed,
  requests: Requests,
  warn: Remarks['warn'],
): Promise<PullRequest> {
  const { fullDatabaseId, number, createdAt, author, isCrossRepository: isFromFork } = listed
  const onUnreadable = () => warn(describeUnreadable(listed))
  const reviews = await completeList(requests, listed.reviews, {
    ask: askForTail(requests, number, REVIEWS, 'reviews', reviewSchema),
    onUnreadable,
  })
  const items = await completeList(requests, listed.timelineItems, {
    ask: askForTail(requests, number, TIMELINE, 'timelineItems', itemSchema),
    onUnreadable,
  })
  return {
    id: fullDatabaseId,
    number,
    createdAt,
    author,
    isFromFork,
    merged: listed.mergedAt === null ? null : { at: listed.mergedAt, by: listed.mergedBy },
    mergeCommit: listed.mergeCommit?.oid,
    files: findFiles(listed.files),
    closings: findClosings(items, listed.mergedAt !== null),
    reviews: findReviews(reviews, items),
  }
}

function askForTail<Node>(
  { query }: Requests,
  number: number,
  selection: string,
  field: string,
  node: z.ZodMiniType<Node>,
): List<Node>['ask'] {
  const text = `query PullRequest(
    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String
  ) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${selection} } }
  }`
  const tail = z.pipe(
    z.record(z.string(), tailOf(node)),
    z.transform((fields) => fields[field] as Connection<Node>),
  )
  const schema = inRepository(z.object({ pullRequest: tail }))
  return async (last, before) => {
    const { repository } = await query(text, { number, last, before }, schema, PERMISSION)
    return repository.pullRequest
  }
}

/** A query returns at most 100 files, and only the new name of a renamed file. */
function findFiles(files: z.infer<typeof filesSchema> | null | undefined): string[] | undefined {
  if (!files || files.pageInfo.hasNextPage) return undefined
  const isWhole = files.nodes.every((file) => file !== null && file.changeType !== 'RENAMED')
  return isWhole ? files.nodes.flatMap((file) => file?.path ?? []) : undefined
}

/** A merge also closes the pull request, with the last close event, which no reopening follows. */
function findClosings(items: readonly Item[], isMerged: boolean): PullRequest['closings'] {
  const lastReopening = items.findLastIndex(({ __typename }) => __typename === 'ReopenedEvent')
  return items.flatMap((item, index) => {
    if (item.__typename !== 'ClosedEvent' || (isMerged && index > lastReopening)) return []
    return [{ id: item.id, at: item.createdAt, actor: item.actor }]
  })
}

/** A dismissed review no longer has its result, but the event of its dismissal does. */
function findReviews(reviews: readonly ListedReview[], items: readonly Item[]): Review[] {
  const dismissed = new Map(
    items.flatMap((item) =>
      item.__typename === 'ReviewDismissedEvent' && item.review
        ? [[item.review.id, item.previousReviewState] as const]
        : [],
    ),
  )
  return reviews.flatMap((review) => {
    const state = review.state === 'DISMISSED' ? dismissed.get(review.id) : review.state
    if (review.submittedAt === null || !isVerdict(state)) return []
    return [{ id: review.fullDatabaseId, at: review.submittedAt, author: review.author, state }]
  })
}

function isVerdict(state: string | undefined): state is ReviewState {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED'
}
