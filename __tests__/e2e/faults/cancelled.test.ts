import type { RequestListener } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { parseErrors } from '../../../sandbox/annotations.ts'
import { type Step, type StepResult, startAction } from '../../../sandbox/runner.ts'
import { payloadOfTheDay, push, stepInputs, undeliveredLines } from '../../helpers/fault-steps.ts'
import { type FaultyServer, startServer } from '../../helpers/faulty-server.ts'
import { onUnix } from '../../helpers/platform.ts'

let server: FaultyServer
afterEach(() => server.close())

const [FIRST, SECOND, THIRD] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))

function pushOfThreeCommits(inputs: Record<string, string>): Step {
  const payload = payloadOfTheDay('push') as { commits: object[] }
  const [commit] = payload.commits
  const commits = [FIRST, SECOND, THIRD].map((id) => ({ ...commit, id }))
  return { ...push({ changes: 'all', ...inputs }), payload: { ...payload, commits } }
}

/** Sends three changes to a server that takes the first, and the signals once the second is there. */
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

function account(result: StepResult) {
  return undeliveredLines(result).map(({ body, outcome }) => [body.commitSha, outcome])
}

const PATIENT = { timeout: '60', deadline: '60' }

test.each<[string, NodeJS.Signals[]]>([
  ['ended after a warning', ['SIGINT', 'SIGTERM']],
  ['killed after a warning', ['SIGINT', 'SIGKILL']],
  ['killed without one', ['SIGKILL']],
])('a step that is %s leaves a true account', async (_, signals) => {
  const result = await cancelAtSecond(signals, PATIENT)
  expect(result.exitCode).not.toBe(0)
  expect(account(result)).toEqual(IN_FLIGHT)
})

onUnix('a step that may end by itself starts nothing more, and fails', async () => {
  const result = await cancelAtSecond(['SIGINT'], { timeout: '1', deadline: '60' })
  expect(result.exitCode).toBe(1)
  expect(account(result)).toEqual(IN_FLIGHT)
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
  expect(account(result)).toEqual([
    [SECOND, 'not-arrived'],
    [THIRD, 'not-arrived'],
  ])
  expect(server.requests).toHaveLength(2)
})
