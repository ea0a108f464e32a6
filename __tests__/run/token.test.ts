import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aDay, type GithubEvent } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

const TOKEN = 'a/b%c d'
const FORMS = [TOKEN, encodeURIComponent(TOKEN), encodeURI(TOKEN), 'a%2Fb%25c+d', 'a/b%c%20d']
const IDS = { 'org-id': 'acme', 'record-id': 'greeter001' }

let phaset: Phaset
let echo: { endpoint: string; close(): void }
beforeAll(async () => {
  phaset = await startPhaset({ orgId: 'acme', records: { greeter001: TOKEN } })
  echo = await startEcho()
})
afterAll(async () => {
  echo.close()
  await phaset.close()
})

/** A Phaset that refuses all, and repeats the request's URL in its answer. */
async function startEcho() {
  const server = createServer((request, response) => {
    response.writeHead(400).end(`No: ${request.url} ${decodeURIComponent(request.url ?? '')}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** An endpoint that refuses connections. */
async function closedEndpoint(): Promise<string> {
  const { endpoint, close } = await startPhaset({ orgId: '', records: {} })
  await close()
  return endpoint
}

/** Retries end after a second, and what did not arrive fails the step. */
function giveUpSoon(endpoint: string): Case {
  return { inputs: { endpoint, deadline: '1', 'fail-on': 'any' }, env: { RUNNER_DEBUG: '1' } }
}

function eventOfTheDay(name: string): GithubEvent {
  const event = aDay().find((each) => each.name === name)
  if (event === undefined) throw new Error(`The day has no ${name}`)
  return event
}

type Case = { payload?: unknown; inputs?: Record<string, string>; env?: Record<string, string> }

function run({ payload, inputs, env = {} }: Case): Promise<StepResult> {
  const push = eventOfTheDay('push')
  return runInProcess({
    event: 'push',
    payload: payload ?? push.payload,
    inputs: { endpoint: phaset.endpoint, 'webhook-token': TOKEN, ...IDS, ...inputs },
    env,
  })
}

describe('the token is nowhere to be read', () => {
  const cases: [string, number, () => Case | Promise<Case>][] = [
    ['everything works', 0, () => ({})],
    [
      'everything works and the runner shows debug lines',
      0,
      () => ({ env: { RUNNER_DEBUG: '1' } }),
    ],
    ['nothing follows from the event', 0, () => ({ payload: { ref: 'refs/tags/v1' } })],
    ['Phaset does not know the token', 1, () => ({ inputs: { 'org-id': 'other' } })],
    ['Phaset refuses, and repeats the URL', 1, () => ({ inputs: { endpoint: echo.endpoint } })],
    ['Phaset cannot be reached', 1, async () => giveUpSoon(await closedEndpoint())],
    ['the host is unknown', 1, () => giveUpSoon('http://phaset.invalid')],
    ['the payload is not JSON', 1, () => ({ payload: `{ "token": ` })],
    ['the payload lacks a field', 1, () => ({ payload: pushWithoutCommitId() })],
    ['the inputs are wrong', 1, () => ({ inputs: { endpoint: 'nowhere', event: 'deploy' } })],
    ['the token is given as another input too', 1, () => ({ inputs: { event: TOKEN } })],
  ]
  test.each(cases)('when %s', async (_, exitCode, prepare) => {
    const result = await run(await prepare())
    expect(result.exitCode).toBe(exitCode)
    expect(findTexts(result, FORMS)).toEqual([])
  })
})

test('it is masked, raw and percent-encoded, before anything else is printed', async () => {
  const { stdout } = await run({})
  const lines = stdout.split('\n')
  const masks = lines.filter((line) => line.startsWith('::add-mask::'))
  expect(lines.slice(0, masks.length)).toEqual(masks)
  // A runner unescapes a command's value.
  expect(masks).toEqual(
    expect.arrayContaining(['::add-mask::a/b%25c d', '::add-mask::a%252Fb%2525c%2520d']),
  )
})

function pushWithoutCommitId(): unknown {
  const push = structuredClone(eventOfTheDay('push').payload) as { head_commit: { id?: string } }
  delete push.head_commit.id
  return push
}
