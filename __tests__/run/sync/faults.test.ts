import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { Asked, Fault } from '../../../sandbox/github/server.ts'
import type { PhasetEvent } from '../../../src/phaset/contract/event.ts'
import { type FaultyServer, startServer } from '../../helpers/faulty-server.ts'
import { compareEvents, expectedIn, SAME } from '../../helpers/history.ts'
import {
  errorsOf,
  openSyncWorkflow,
  type SyncWorkflow,
  undeliveredEvents,
} from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../helpers/small-repository.ts'

jest.setTimeout(60_000)

const END = WHOLE.until + 60 * DAY
const SINCE = { since: new Date(WHOLE.from).toISOString(), record: 'false' }
const { model, expected } = tinyRepository()
const ALL = expectedIn(expected, { from: WHOLE.from, until: END })

let phaset: FaultyServer
let workflow: SyncWorkflow
/** What Phaset and GitHub do with their requests, until a test says otherwise. */
let answer: RequestListener
let githubFault: (asked: Asked) => Fault | undefined
/** The events that Phaset answered with 200. */
let taken: PhasetEvent[]

const takes: RequestListener = (_, response) => {
  taken.push(JSON.parse(phaset.requests.at(-1)?.body ?? ''))
  response.end()
}

beforeEach(async () => {
  taken = []
  answer = takes
  githubFault = () => undefined
  phaset = await startServer((request, response) => answer(request, response))
  workflow = await openSyncWorkflow(model, phaset.endpoint, {
    onRequest: (asked) => githubFault(asked),
  })
})
afterEach(async () => {
  await workflow.close()
  await phaset.close()
})

test('what waits while Phaset is down goes with the next run, each event once', async () => {
  answer = (request, response) => {
    if (taken.length < 20) takes(request, response)
    else response.writeHead(503).end()
  }
  const first = await workflow.run({ ...SINCE, deadline: '8', 'fail-on': 'any' }, { at: END })
  expect(first.exitCode).toBe(1)
  expect(first.stdout).toMatch(/::error.*\d+ events left for the next run: .*503/)
  expect([taken.length, undeliveredEvents(first)]).toEqual([20, []])
  answer = takes
  const second = await workflow.run({ record: 'false' }, { at: END + DAY })
  expect(second.exitCode).toBe(0)
  expect(compareEvents(taken, ALL)).toEqual(SAME)
})

test('what Phaset answers with 500 is reported as unknown, and never sent again', async () => {
  answer = (request, response) => {
    if (phaset.requests.length === 20) response.writeHead(500).end()
    else takes(request, response)
  }
  const result = await workflow.run(SINCE, { at: END })
  expect(result.exitCode).toBe(0)
  const failed = JSON.parse(phaset.requests[19]?.body ?? '')
  // An incident that arrives twice counts once, so it is repeated at once.
  const unknown = 'id' in failed ? [] : [failed]
  expect(undeliveredEvents(result)).toEqual(unknown)
  expect(compareEvents([...taken, ...unknown], ALL)).toEqual(SAME)
})

test('a wait that Phaset asks for is left to the next run if it is longer than the deadline allows', async () => {
  answer = (request, response) => {
    if (phaset.requests.length > 8) takes(request, response)
    else response.writeHead(429, { 'retry-after': '30' }).end()
  }
  const first = await workflow.run({ ...SINCE, deadline: '20' }, { at: END })
  expect([first.exitCode, taken]).toEqual([0, []])
  expect(first.stdout).toMatch(/::warning.*\d+ events left for the next run: .*429/)
  const second = await workflow.run({ record: 'false' }, { at: END + DAY })
  expect(second.exitCode).toBe(0)
  expect(compareEvents(taken, ALL)).toEqual(SAME)
})

test('a wrong token keeps every event for the next run', async () => {
  answer = (_, response) => response.writeHead(401).end()
  const first = await workflow.run(SINCE, { at: END })
  expect([first.exitCode, errorsOf(first)]).toEqual([
    1,
    [expect.stringMatching(/401.*Check webhook-token/)],
  ])
  answer = takes
  await workflow.run({ record: 'false' }, { at: END + DAY })
  expect(compareEvents(taken, ALL)).toEqual(SAME)
})

test.each<[string, Fault, RegExp]>([
  [
    'permission',
    {
      status: 200,
      body: { data: null, errors: [{ type: 'FORBIDDEN', path: ['repository'], message: '' }] },
    },
    /acme\/shop.*permissions: issues: read/,
  ],
  [
    'limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    /GitHub's limit on requests lasts until/,
  ],
])(
  'a GitHub %s sends nothing, keeps the point, and the next run has all',
  async (_, fault, message) => {
    githubFault = (asked) =>
      asked.api === 'graphql' && asked.operation === 'Issues' ? fault : undefined
    const first = await workflow.run(SINCE, { at: END })
    expect([taken, first.stdout]).toEqual([[], expect.stringMatching(message)])
    githubFault = () => undefined
    const second = await workflow.run({ record: 'false' }, { at: END + DAY })
    expect(second.exitCode).toBe(0)
    expect(compareEvents(taken, ALL)).toEqual(SAME)
  },
)

test('an outage of GitHub sends nothing and is a warning, and the next run has all', async () => {
  const isOfIssues = (asked: Asked) => asked.api === 'graphql' && asked.operation === 'Issues'
  githubFault = (asked) => (isOfIssues(asked) ? { status: 502 } : undefined)
  const first = await workflow.run(SINCE, { at: END })
  expect([first.exitCode, errorsOf(first), taken]).toEqual([0, [], []])
  expect(first.summary).toMatch(/⚠️ acme\/shop: GitHub's API timed out.*Until then/)
  const second = await workflow.run({ record: 'false', 'fail-on': 'any' }, { at: END })
  expect([second.exitCode, errorsOf(second), taken]).toEqual([
    1,
    [expect.stringMatching(/GitHub's API timed out/)],
    [],
  ])
  githubFault = () => undefined
  await workflow.run({ record: 'false' }, { at: END + DAY })
  expect(compareEvents(taken, ALL)).toEqual(SAME)
})

test('what GitHub never loads is a warning', async () => {
  const nodes = [null]
  githubFault = (asked) =>
    asked.api === 'graphql' && asked.operation === 'Issues'
      ? {
          change: ({ data }) =>
            Object.assign(data, { repository: { issues: { nodes, pageInfo } } }),
        }
      : undefined
  const pageInfo = { hasNextPage: false, endCursor: null }
  const { exitCode, summary } = await workflow.run(SINCE, { at: END })
  expect([exitCode, taken.some(({ event }) => event.startsWith('incident'))]).toEqual([0, false])
  expect(summary).toContain("⚠️ GitHub couldn't load an issue, so its events are missing")
})
