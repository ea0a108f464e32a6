import { describe, expect, jest, test } from '@jest/globals'
import { emptyModel, type Model } from '../../sandbox/github/model.ts'
import { aDay } from '../../sandbox/github-payloads.ts'
import type { DeploymentSource } from '../../src/github-api/history/read-history.ts'
import { bodiesOf, decide } from '../helpers/decisions.ts'
import { eventsOf, read } from '../helpers/history.ts'
import { branchPush, derived, type JsonObject, RUN_SHA } from '../helpers/payloads.ts'
import {
  modelOfDeployment,
  modelOfIssue,
  modelOfPullRequest,
  modelOfPush,
  modelOfRelease,
  modelOfReview,
  modelOfRun,
} from './models.ts'

jest.setTimeout(120_000)

/** A real payload of the day in the life of Codertocat/Hello-World. */
function ofTheDay(name: string, sends: string): JsonObject {
  const event = aDay().find((each) => each.name === name && each.sends.includes(sends as never))
  return event?.payload as JsonObject
}

/** Everything that happened from 2001 on. */
const EVER = { from: Date.parse('2001-09-10T00:00:00Z'), until: Date.parse('2100-01-01T00:00:00Z') }

type Case = [
  what: string,
  name: string,
  payload: JsonObject,
  modelOf: (payload: JsonObject, model: Model) => void,
  deployments?: DeploymentSource,
]

const CASES: Case[] = [
  ['a push', 'push', branchPush(), modelOfPush],
  ['the push of a merge', 'push', ofTheDay('push', 'change'), modelOfPush],
  [
    'a merged pull request',
    'pull_request',
    ofTheDay('pull_request_target', 'pr-merged'),
    modelOfPullRequest,
  ],
  [
    'a closed pull request',
    'pull_request',
    derived('pull_request', 'closed', {}),
    modelOfPullRequest,
  ],
  [
    'an approval',
    'pull_request_review',
    ofTheDay('pull_request_review', 'review-approved'),
    modelOfReview,
  ],
  [
    'a request for changes by a deleted user',
    'pull_request_review',
    derived('pull_request_review', 'submitted', {
      review: { state: 'changes_requested', user: null },
      sender: { login: 'ghost', type: 'User' },
    }),
    modelOfReview,
  ],
  [
    'a deployment',
    'deployment_status',
    ofTheDay('deployment_status', 'deployment'),
    modelOfDeployment,
  ],
  [
    'a release',
    'release',
    derived('release', 'published', {}),
    modelOfRelease,
    { kind: 'releases' },
  ],
  [
    'a workflow run',
    'workflow_run',
    derived('workflow_run', 'completed', {
      workflow_run: {
        conclusion: 'success',
        event: 'push',
        head_branch: 'master',
        head_repository: { full_name: 'octo-org/octo-repo' },
      },
      repository: { full_name: 'octo-org/octo-repo', default_branch: 'master' },
    }),
    modelOfRun,
    { kind: 'workflow', file: 'deploy.yml' },
  ],
  ['an incident that is opened', 'issues', ofTheDay('issues', 'incident-opened'), modelOfIssue],
  ['an incident that is closed', 'issues', ofTheDay('issues', 'incident-resolved'), modelOfIssue],
  [
    'an issue that is labeled',
    'issues',
    derived('issues', 'labeled', {
      label: { name: 'incident' },
      issue: { state: 'open', closed_at: null, labels: [{ name: 'incident' }] },
    }),
    modelOfIssue,
  ],
  [
    'a closed issue that is labeled',
    'issues',
    derived('issues', 'labeled', {
      label: { name: 'incident' },
      issue: { state: 'closed', closed_at: '2019-05-15T15:20:19Z', labels: [{ name: 'incident' }] },
    }),
    modelOfIssue,
  ],
  [
    'an issue that loses its label',
    'issues',
    derived('issues', 'unlabeled', {
      label: { name: 'incident' },
      issue: { state: 'open', closed_at: null, labels: [] },
    }),
    modelOfIssue,
  ],
]

describe("a webhook's payload and the API's facts of the same thing", () => {
  test.each(CASES)('give the same events: %s', async (...[, name, payload, modelOf, source]) => {
    const model = emptyModel()
    Object.assign(model, ownerOf(payload))
    modelOf(payload, model)
    const deployments = source ?? { kind: 'deployments' as const }
    const { history, violations } = await read(model, EVER, { deployments })
    expect(violations).toEqual([])
    const live = bodiesOf(decide(name, payload))
    expect(eventsOf(history, EVER).slice(-live.length)).toEqual(live)
  })

  test('of a release name the commit of its tag, as GITHUB_SHA does', () => {
    expect(bodiesOf(decide('release', derived('release', 'published', {})))).toMatchObject([
      { commitSha: RUN_SHA },
    ])
  })
})

function ownerOf(payload: JsonObject) {
  const repository = payload.repository as JsonObject
  const [owner = '', name = ''] = String(repository.full_name).split('/')
  return { owner, name, defaultBranch: String(repository.default_branch) }
}
