import type { EventName } from '../src/phaset/contract/event.ts'
import { exampleOf } from './webhook-examples.ts'

/** A GitHub event as a workflow run gets it. */
export type GithubEvent = {
  /** `GITHUB_EVENT_NAME`. */
  name: string
  payload: unknown
  /** What Phaset should get from it. */
  sends: EventName[]
}

const BASE_SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'
const MERGE_SHA = 'c4295bd74fb0f4fda03689c3df3f2803b658fd85'
const PULL_REQUEST_OPENED_AT = '2026-03-12T08:04:33Z'
const MERGED_AT = '2026-03-12T09:57:12Z'

/**
 * A day in the life of Codertocat/Hello-World, in order: a pull request is opened, commented,
 * approved and merged, the merge is pushed to the default branch and deployed, and an incident
 * is opened and resolved.
 *
 * The payloads are those of @octokit/webhooks-examples, moved to one day and to the same commits.
 * That package has no merged pull request, approving review, push to an existing branch, or issue that
 * is closed or labeled as an incident. These are derived from the nearest payload.
 */
export function aDay(): GithubEvent[] {
  return [
    // The workflow uses `pull_request_target`, which has the same payload.
    { name: 'pull_request_target', payload: pullRequestOpened(), sends: ['pr-opened'] },
    { name: 'pull_request_review_comment', payload: commented(), sends: ['comment'] },
    { name: 'pull_request_review', payload: approved(), sends: ['review-approved'] },
    { name: 'pull_request_target', payload: pullRequestMerged(), sends: ['pr-merged'] },
    { name: 'push', payload: pushedToDefaultBranch(), sends: ['change'] },
    { name: 'deployment_status', payload: deployed(), sends: ['deployment'] },
    { name: 'issues', payload: incidentOpened(), sends: ['incident-opened'] },
    { name: 'issues', payload: incidentResolved(), sends: ['incident-resolved'] },
  ]
}

function pullRequestOpened() {
  const payload = exampleOf('pull_request', 'opened')
  const at = PULL_REQUEST_OPENED_AT
  Object.assign(payload.pull_request, { created_at: at, updated_at: at })
  return payload
}

function commented() {
  const payload = exampleOf('pull_request_review_comment', 'created')
  const at = '2026-03-12T08:41:07Z'
  Object.assign(payload.pull_request, { created_at: PULL_REQUEST_OPENED_AT, updated_at: at })
  Object.assign(payload.comment, { created_at: at, updated_at: at })
  return payload
}

/** Derived: the examples' reviews are comments. */
function approved() {
  const payload = exampleOf('pull_request_review', 'submitted')
  const at = '2026-03-12T09:30:50Z'
  Object.assign(payload.pull_request, { created_at: PULL_REQUEST_OPENED_AT, updated_at: at })
  Object.assign(payload.review, { state: 'approved', submitted_at: at })
  return payload
}

/** Derived: the examples' pull requests are closed without a merge. */
function pullRequestMerged() {
  const payload = exampleOf('pull_request', 'closed')
  Object.assign(payload.pull_request, {
    created_at: PULL_REQUEST_OPENED_AT,
    updated_at: MERGED_AT,
    closed_at: MERGED_AT,
    merged_at: MERGED_AT,
    merged: true,
    merged_by: payload.sender,
    merge_commit_sha: MERGE_SHA,
  })
  return payload
}

/** Derived: the examples push a new branch, with its first commit. */
export function pushedToDefaultBranch() {
  const payload = exampleOf('push', (push) => push.head_commit !== null && push.commits.length > 0)
  const head = Object.assign({}, payload.head_commit, {
    id: MERGE_SHA,
    message: 'Merge pull request #2',
    timestamp: MERGED_AT,
  })
  Object.assign(payload, {
    before: BASE_SHA,
    after: MERGE_SHA,
    created: false,
    commits: [head],
    head_commit: head,
  })
  return payload
}

function deployed() {
  const payload = exampleOf('deployment_status')
  const at = '2026-03-12T10:12:55Z'
  Object.assign(payload.deployment, { sha: MERGE_SHA, created_at: '2026-03-12T10:08:20Z' })
  Object.assign(payload.deployment_status, { created_at: at, updated_at: at })
  return payload
}

/** Derived: the examples' issues are bugs. */
function incidentOpened() {
  const payload = exampleOf('issues', 'opened')
  const at = '2026-03-12T13:20:18Z'
  const [label] = payload.issue.labels ?? []
  Object.assign(payload.issue, {
    id: 3912345678,
    number: 3,
    title: 'The greeting is empty',
    labels: [{ ...label, name: 'incident' }],
    created_at: at,
    updated_at: at,
  })
  return payload
}

/** Derived: the examples close no issue. */
function incidentResolved() {
  const payload = incidentOpened()
  const at = '2026-03-12T14:02:44Z'
  Object.assign(payload, { action: 'closed' })
  Object.assign(payload.issue, {
    state: 'closed',
    state_reason: 'completed',
    updated_at: at,
    closed_at: at,
  })
  return payload
}
