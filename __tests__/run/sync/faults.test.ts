import { expect, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import type { Asked, Fault } from '../../../sandbox/github/server.ts'
import { compareEvents, SAME } from '../../helpers/history.ts'
import { errorsOf, undeliveredEvents } from '../../helpers/run-sync.ts'
import { ALL, END, openTinySyncs, SINCE } from '../../helpers/tiny-sync.ts'

const sync = openTinySyncs()

test('what waits while Phaset is down goes with the next run, each event once', async () => {
  sync.answer = (request, response) => {
    if (sync.taken.length < 20) sync.takes(request, response)
    else response.writeHead(503).end()
  }
  const first = await sync.workflow.run({ ...SINCE, deadline: '8', 'fail-on': 'any' }, { at: END })
  expect(first.exitCode).toBe(1)
  expect(first.stdout).toMatch(/::error.*\d+ events left for the next run: .*503/)
  expect([sync.taken.length, undeliveredEvents(first)]).toEqual([20, []])
  sync.answer = sync.takes
  const second = await sync.workflow.run({ record: 'false' }, { at: END + DAY })
  expect(second.exitCode).toBe(0)
  expect(compareEvents(sync.taken, ALL)).toEqual(SAME)
})

test('what Phaset answers with 500 is reported as unknown, and never sent again', async () => {
  sync.answer = (request, response) => {
    if (sync.phaset.requests.length === 20) response.writeHead(500).end()
    else sync.takes(request, response)
  }
  const result = await sync.workflow.run(SINCE, { at: END })
  expect(result.exitCode).toBe(0)
  const failed = JSON.parse(sync.phaset.requests[19]?.body ?? '')
  // An incident that arrives twice counts once, so it is repeated at once.
  const unknown = 'id' in failed ? [] : [failed]
  expect(undeliveredEvents(result)).toEqual(unknown)
  expect(compareEvents([...sync.taken, ...unknown], ALL)).toEqual(SAME)
})

test('a wait that Phaset asks for is left to the next run if it is longer than the deadline allows', async () => {
  sync.answer = (request, response) => {
    if (sync.phaset.requests.length > 8) sync.takes(request, response)
    else response.writeHead(429, { 'retry-after': '30' }).end()
  }
  const first = await sync.workflow.run({ ...SINCE, deadline: '20' }, { at: END })
  expect([first.exitCode, sync.taken]).toEqual([0, []])
  expect(first.stdout).toMatch(/::warning.*\d+ events left for the next run: .*429/)
  const second = await sync.workflow.run({ record: 'false' }, { at: END + DAY })
  expect(second.exitCode).toBe(0)
  expect(compareEvents(sync.taken, ALL)).toEqual(SAME)
})

test('a wrong token keeps every event for the next run', async () => {
  sync.answer = (_, response) => response.writeHead(401).end()
  const first = await sync.workflow.run(SINCE, { at: END })
  expect([first.exitCode, errorsOf(first)]).toEqual([
    1,
    [expect.stringMatching(/401.*Check webhook-token/)],
  ])
  sync.answer = sync.takes
  await sync.workflow.run({ record: 'false' }, { at: END + DAY })
  expect(compareEvents(sync.taken, ALL)).toEqual(SAME)
})

test.each<[string, Fault, RegExp]>([
  [
    'permission',
    {
      status: 200,
      body: { data: null, errors: [{ type: 'FORBIDDEN', path: ['repository'], message: '' }] },
    },
    /acme\/shop.*give the token issues: read/,
  ],
  [
    'limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    /GitHub's limit on requests lasts until/,
  ],
])(
  'a GitHub %s sends nothing, keeps the point, and the next run has all',
  async (_, fault, message) => {
    sync.githubFault = (asked) =>
      asked.api === 'graphql' && asked.operation === 'Issues' ? fault : undefined
    const first = await sync.workflow.run(SINCE, { at: END })
    expect([sync.taken, first.stdout]).toEqual([[], expect.stringMatching(message)])
    sync.githubFault = () => undefined
    const second = await sync.workflow.run({ record: 'false' }, { at: END + DAY })
    expect(second.exitCode).toBe(0)
    expect(compareEvents(sync.taken, ALL)).toEqual(SAME)
  },
)

test('an outage of GitHub sends nothing and is a warning, and the next run has all', async () => {
  const isOfIssues = (asked: Asked) => asked.api === 'graphql' && asked.operation === 'Issues'
  sync.githubFault = (asked) => (isOfIssues(asked) ? { status: 502 } : undefined)
  const first = await sync.workflow.run(SINCE, { at: END })
  expect([first.exitCode, errorsOf(first), sync.taken]).toEqual([0, [], []])
  expect(first.summary).toMatch(/⚠️ acme\/shop: GitHub's API timed out.*Until then/)
  const second = await sync.workflow.run({ record: 'false', 'fail-on': 'any' }, { at: END })
  expect([second.exitCode, errorsOf(second), sync.taken]).toEqual([
    1,
    [expect.stringMatching(/GitHub's API timed out/)],
    [],
  ])
  sync.githubFault = () => undefined
  await sync.workflow.run({ record: 'false' }, { at: END + DAY })
  expect(compareEvents(sync.taken, ALL)).toEqual(SAME)
})

test('what GitHub never loads is a warning', async () => {
  const nodes = [null]
  sync.githubFault = (asked) =>
    asked.api === 'graphql' && asked.operation === 'Issues'
      ? {
          change: ({ data }) =>
            Object.assign(data, { repository: { issues: { nodes, pageInfo } } }),
        }
      : undefined
  const pageInfo = { hasNextPage: false, endCursor: null }
  const { exitCode, summary } = await sync.workflow.run(SINCE, { at: END })
  expect([exitCode, sync.taken.some(({ event }) => event.startsWith('incident'))]).toEqual([
    0,
    false,
  ])
  expect(summary).toContain("⚠️ GitHub couldn't load an issue, so its events are missing")
})
