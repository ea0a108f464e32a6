import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../../sandbox/annotations.ts'
import { type Step, type StepResult, startAction } from '../../../sandbox/runner.ts'
import { manifestOf } from '../../helpers/components.ts'
import { payloadOfTheDay, push, stepInputs, undeliveredLines } from '../../helpers/fault-steps.ts'
import { type FaultyServer, startServer, wellAnswered } from '../../helpers/faulty-server.ts'
import { onUnix } from '../../helpers/platform.ts'
import { makeWorkspace } from '../../helpers/workspace.ts'

let server: FaultyServer
afterEach(() => server.close())

const [FIRST, SECOND, THIRD] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))

function pushOfThreeCommits(inputs: Record<string, string>): Step {
  const payload = payloadOfTheDay('push') as { commits: object[] }
  const [commit] = payload.commits
  const commits = [FIRST, SECOND, THIRD].map((id) => ({ ...commit, id }))
  return { ...push({ changes: 'all', ...inputs }), payload: { ...payload, commits } }
}

/** Sends three changes. The server accepts the first, and the signals follow when the second arrives. */
async function cancelAtSecond(
  signals: NodeJS.Signals[],
  inputs: Record<string, string>,
  answerSecond: RequestListener = () => undefined,
): Promise<StepResult> {
  const second = Promise.withResolvers<void>()
  server = await startServer((request, response) => {
    if (server.requests.length === 1) response.end()
    else {
      answerSecond(request, response)
      second.resolve()
    }
  })
  const running = await startAction(pushOfThreeCommits(stepInputs(server.endpoint, inputs)))
  await second.promise
  for (const signal of signals) running.kill(signal)
  return running.finished
}

const IN_FLIGHT = [
  [SECOND, 'unknown'],
  [THIRD, 'not-arrived'],
]

function linesLeft(result: StepResult) {
  return undeliveredLines(result).map(({ body, outcome }) => [body.commitSha, outcome])
}

const PATIENT = { timeout: '60', deadline: '60' }

test.each<[string, NodeJS.Signals[]]>([
  ['ended after a warning', ['SIGINT', 'SIGTERM']],
  ['killed after a warning', ['SIGINT', 'SIGKILL']],
  ['killed without one', ['SIGKILL']],
])('a step that is %s leaves an accurate file', async (_, signals) => {
  const result = await cancelAtSecond(signals, PATIENT)
  expect(result.exitCode).not.toBe(0)
  expect(linesLeft(result)).toEqual(IN_FLIGHT)
})

onUnix('a step that may end by itself starts nothing more, and fails', async () => {
  const result = await cancelAtSecond(['SIGINT'], { timeout: '1', deadline: '60' })
  expect(result.exitCode).toBe(1)
  expect(linesLeft(result)).toEqual(IN_FLIGHT)
  expect(server.requests).toHaveLength(2)
  expect(parseErrors(result.stdout).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('cancelled'),
  )
})

onUnix('what waits for its repeat waits no longer', async () => {
  const result = await cancelAtSecond(['SIGINT'], PATIENT, (_, response) => {
    response.writeHead(503, { 'retry-after': '30' }).end()
  })
  expect(result.exitCode).toBe(1)
  expect(linesLeft(result)).toEqual([
    [SECOND, 'not-arrived'],
    [THIRD, 'not-arrived'],
  ])
  expect(server.requests).toHaveLength(2)
})

test('what is under way as the job is cancelled ends as unknown, well before it is killed', async () => {
  const result = await cancelAtSecond(['SIGINT'], PATIENT)
  expect(result.exitCode).toBe(1)
  expect(linesLeft(result)).toEqual(IN_FLIGHT)
  expect(result.stdout).toContain("didn't answer before the cancelled job ended")
}, 20_000)

describe('a job that is cancelled while GitHub does not answer', () => {
  const ids = ['web0000001', 'api0000001']

  /** A push to a repository of two components, without the commits that say which of them changed. */
  async function startFleet(signals: NodeJS.Signals[]): Promise<StepResult> {
    const asked = Promise.withResolvers<void>()
    const hanging = createServer(() => asked.resolve())
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
    server = await startServer(wellAnswered)
    const workspace = makeWorkspace(
      Object.fromEntries(ids.map((id) => [`${id}/phaset.manifest.json`, manifestOf(id)])),
    )
    const { port } = hanging.address() as AddressInfo
    const running = await startAction({
      event: 'push',
      payload: payloadOfTheDay('push'),
      workspace,
      inputs: stepInputs(server.endpoint, { ...PATIENT, 'working-directory': '*' }),
      env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    })
    await Promise.race([asked.promise, running.finished])
    for (const signal of signals) running.kill(signal)
    const result = await running.finished
    hanging.closeAllConnections()
    hanging.close()
    return result
  }

  test.each<[string, NodeJS.Signals[]]>([
    ['ends by itself', ['SIGINT']],
    ['is killed', ['SIGKILL']],
  ])('and %s keeps its events with the components that they may concern', async (_, signals) => {
    const result = await startFleet(signals)
    expect(result.exitCode).not.toBe(0)
    expect(undeliveredLines(result)).toMatchObject([
      {
        kind: 'event',
        outcome: 'not-arrived',
        candidates: [...ids].sort().map((id) => ({ directory: id, recordId: id, orgId: 'acme' })),
        body: { event: 'change' },
      },
    ])
    expect(server.requests).toEqual([])
  })
})
