import type { Account, Model, ModelItem } from '../../sandbox/github/model.ts'
import { type JsonObject, RUN_SHA } from '../helpers/payloads.ts'

/*
 * What GitHub's APIs return for the thing in a webhook's payload. Each function adds it to a model.
 */

const at = (text: unknown) => Math.floor(Date.parse(String(text)) / 1000) * 1000
const orNull = (text: unknown) => (typeof text === 'string' ? at(text) : null)

function accountOf(user: JsonObject | null | undefined): Account {
  if (!user) return null
  return { login: String(user.login), type: user.type === 'Bot' ? 'Bot' : 'User' }
}

const part = (payload: JsonObject, name: string) => payload[name] as JsonObject

export function modelOfPush(payload: JsonObject, model: Model): void {
  const head = part(payload, 'head_commit')
  const ref = String(payload.ref)
  const after = String(payload.after)
  model.commits.set(after, { sha: after, parents: [], date: String(head.timestamp) })
  model.defaultBranch = ref.replace('refs/heads/', '')
  Object.assign(part(payload, 'repository'), { default_branch: model.defaultBranch })
  model.activities.push({
    id: 1,
    type: 'push',
    at: at(head.timestamp),
    ref,
    before: String(payload.before),
    after,
    actor: accountOf(part(payload, 'sender')),
  })
}

export function modelOfPullRequest(payload: JsonObject, model: Model): void {
  const pull = part(payload, 'pull_request')
  const closedAt = at(pull.closed_at)
  const actor = accountOf(part(payload, 'sender'))
  model.pullRequests.push({
    ...basicsOf(pull),
    updatedAt: closedAt,
    mergedAt: orNull(pull.merged_at),
    mergedBy: pull.merged ? actor : null,
    reviews: [],
    timeline: [{ id: 'closed', type: 'ClosedEvent', at: closedAt, actor }],
  })
}

export function modelOfReview(payload: JsonObject, model: Model): void {
  const review = part(payload, 'review')
  const submittedAt = at(review.submitted_at)
  model.pullRequests.push({
    ...basicsOf(part(payload, 'pull_request')),
    updatedAt: submittedAt,
    mergedAt: null,
    mergedBy: null,
    reviews: [
      {
        id: Number(review.id),
        state: String(review.state).toUpperCase() as 'APPROVED' | 'CHANGES_REQUESTED',
        submittedAt,
        author: accountOf(review.user as JsonObject | null),
      },
    ],
    timeline: [],
  })
}

function basicsOf(pull: JsonObject) {
  return {
    id: Number(pull.id),
    number: Number(pull.number),
    createdAt: at(pull.created_at),
    author: accountOf(pull.user as JsonObject),
    isFromFork: false,
  }
}

export function modelOfDeployment(payload: JsonObject, model: Model): void {
  const deployment = part(payload, 'deployment')
  const status = part(payload, 'deployment_status')
  model.deployments.push({
    id: Number(deployment.id),
    sha: String(deployment.sha),
    environment: String(deployment.environment),
    createdAt: at(deployment.created_at),
    creator: accountOf(deployment.creator as JsonObject),
    statuses: [
      { state: 'in_progress', at: at(deployment.created_at) },
      { state: 'success', at: at(status.created_at) },
      { state: 'inactive', at: at(status.created_at) + 60_000 },
    ],
  })
}

/** The run of a release has the tagged commit as its own. */
export function modelOfRelease(payload: JsonObject, model: Model): void {
  const release = part(payload, 'release')
  model.commits.set(RUN_SHA, { sha: RUN_SHA, parents: [], date: String(release.created_at) })
  model.releases.push({
    id: Number(release.id),
    tag: String(release.tag_name),
    sha: RUN_SHA,
    isDraft: false,
    isPrerelease: false,
    createdAt: at(release.created_at),
    publishedAt: at(release.published_at),
    author: accountOf(release.author as JsonObject),
  })
}

/** It failed at first, and was run again once more after it had succeeded. */
export function modelOfRun(payload: JsonObject, model: Model): void {
  const run = part(payload, 'workflow_run')
  const updatedAt = at(run.updated_at)
  const actor = accountOf(part(payload, 'sender'))
  model.runs.push({
    id: Number(run.id),
    workflow: 'deploy.yml',
    event: String(run.event),
    branch: String(run.head_branch),
    sha: String(run.head_sha),
    headRepository: String(part(run, 'head_repository').full_name),
    createdAt: at(run.created_at),
    attempts: [
      { conclusion: 'failure', updatedAt: updatedAt - 60_000, actor },
      { conclusion: 'success', updatedAt, actor },
      { conclusion: 'success', updatedAt: updatedAt + 60_000, actor },
    ],
  })
}

/** The issue after the delivery, with the events before that. */
export function modelOfIssue(payload: JsonObject, model: Model): void {
  const issue = part(payload, 'issue')
  const createdAt = at(issue.created_at)
  const updatedAt = at(issue.updated_at)
  const closedAt = orNull(issue.closed_at)
  const labels = (issue.labels as JsonObject[]).map(({ name }) => String(name))
  const actor = accountOf(part(payload, 'sender'))
  const label = payload.label ? String(part(payload, 'label').name) : undefined
  const item = (type: string, at: number, name?: string): ModelItem => ({
    id: `${type}${at}${name}`,
    type,
    at,
    actor,
    ...(name !== undefined && { label: name }),
  })
  const others = labels.filter((name) => name !== label)
  const timeline = others.map((name) => item('LabeledEvent', createdAt, name))
  if (closedAt !== null) timeline.push(item('ClosedEvent', closedAt))
  if (payload.action === 'labeled') timeline.push(item('LabeledEvent', updatedAt, label))
  if (payload.action === 'unlabeled') timeline.push(item('UnlabeledEvent', updatedAt, label))
  model.issues.push({
    id: Number(issue.id),
    number: Number(issue.number),
    createdAt,
    updatedAt,
    closedAt,
    author: accountOf(issue.user as JsonObject),
    labels,
    type: null,
    timeline,
  })
}
