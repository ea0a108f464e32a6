import { describe, expect, jest, test } from '@jest/globals'
import { DAY, HOUR, SECOND } from '../../sandbox/github/generated.ts'
import { emptyModel, type ModelDeployment, type ModelRun } from '../../sandbox/github/model.ts'
import type { EventName } from '../../src/phaset/contract/event.ts'
import { eventsOf, read } from '../helpers/history.ts'

jest.setTimeout(120_000)

const UNTIL = Date.parse('2026-06-01T00:00:00Z')
const FROM = UNTIL - 10 * DAY
const WINDOW = { from: FROM, until: UNTIL }
const SHA = 'a'.repeat(40)
const ANN = { login: 'ann', type: 'User' as const }
const DEPLOYMENTS = { events: new Set<EventName>(['deployment']) }

const many = (count: number) => Array.from({ length: count }, (_, index) => index)

function deploymentOf(id: number, createdAt: number, successAt: number): ModelDeployment {
  const statuses = [{ state: 'success', at: successAt }]
  return { id, sha: SHA, environment: 'production', createdAt, creator: ANN, statuses }
}

describe('deployments', () => {
  test('count when they succeed, weeks after they were created', async () => {
    const model = emptyModel()
    const old = FROM - 34 * DAY
    model.deployments = [
      ...many(300).map((age) => deploymentOf(age, FROM - 36 * DAY - age * HOUR, FROM - 35 * DAY)),
      deploymentOf(300, old, FROM + HOUR),
      ...many(250).map((age) => deploymentOf(301 + age, old + age * HOUR, old + age * HOUR)),
    ]
    const { history, spent } = await read(model, WINDOW, DEPLOYMENTS)
    expect(eventsOf(history, WINDOW)).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: String(FROM + HOUR) },
    ])
    // Three pages of those that may still have waited for an approval.
    expect(spent.queries).toBe(3)
  })

  test('count at their first success, however many statuses follow', async () => {
    const model = emptyModel()
    const deployment = deploymentOf(1, FROM, FROM + HOUR)
    deployment.statuses.push(
      ...many(250).map((age) => ({ state: 'success', at: FROM + 2 * HOUR + age * SECOND })),
    )
    model.deployments = [deployment]
    const { history } = await read(model, WINDOW, DEPLOYMENTS)
    expect(eventsOf(history, WINDOW)).toMatchObject([{ timestamp: String(FROM + HOUR) }])
  })
})

/** A run of a workflow every minute, all of which succeed in the window. */
function manyRuns(count: number) {
  const model = emptyModel()
  const updatedAt = FROM + HOUR
  model.runs = many(count).map(
    (id): ModelRun => ({
      id,
      workflow: 'deploy.yml',
      event: 'push',
      branch: 'main',
      sha: SHA,
      headRepository: 'acme/shop',
      createdAt: FROM - 5 * DAY + id * 60 * SECOND,
      attempts: [{ conclusion: 'success', updatedAt, actor: ANN }],
    }),
  )
  return model
}

const OF_WORKFLOW = {
  ...DEPLOYMENTS,
  deployments: { kind: 'workflow' as const, file: 'deploy.yml' },
}

test('runs beyond the 1,000 that GitHub lists are found in shorter times', async () => {
  const { history, spent } = await read(manyRuns(2500), WINDOW, OF_WORKFLOW)
  expect(eventsOf(history, WINDOW)).toHaveLength(2500)
  expect(spent.requests).toBeLessThan(60)
})

test('no page is requested after the 1,000 runs that GitHub lists', async () => {
  const { history, spent } = await read(manyRuns(1000), WINDOW, OF_WORKFLOW)
  expect(eventsOf(history, WINDOW)).toHaveLength(1000)
  expect(spent.requests).toBe(10)
})

describe('a long list inside of another', () => {
  test('is read to its end: reviews', async () => {
    const model = emptyModel()
    const reviews = many(250).map((id) => {
      const submittedAt = FROM + id * 60 * SECOND
      return { id, state: 'APPROVED' as const, submittedAt, author: ANN }
    })
    model.pullRequests.push({
      id: 1,
      number: 1,
      createdAt: FROM,
      updatedAt: UNTIL,
      mergedAt: null,
      mergedBy: null,
      author: ANN,
      isFromFork: false,
      reviews,
      timeline: [],
    })
    const { history } = await read(model, WINDOW)
    expect(eventsOf(history, WINDOW)).toHaveLength(250)
  })

  test('is read to its end: the events of an issue', async () => {
    const model = emptyModel()
    const timeline = many(120).map((place) => ({
      id: String(place),
      type: place % 2 === 0 ? 'LabeledEvent' : 'UnlabeledEvent',
      at: FROM + HOUR + place * 60 * SECOND,
      actor: ANN,
      label: 'incident',
    }))
    const state = { labels: [], type: null, closedAt: null }
    const times = { createdAt: FROM, updatedAt: UNTIL }
    model.issues.push({ id: 1, number: 1, author: ANN, ...times, ...state, timeline })
    const { history } = await read(model, WINDOW)
    expect(eventsOf(history, WINDOW)).toHaveLength(120)
  })
})
