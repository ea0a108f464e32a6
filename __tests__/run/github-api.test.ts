import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { manifestOf } from '../helpers/components.ts'
import { type GivenStep, runStep } from '../helpers/run-step.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const TOKEN = 'a-secret-of-phaset'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startPhaset({
    orgId: 'acme',
    records: { webshop001: TOKEN, shopapi001: TOKEN },
  })
})
afterAll(() => phaset.close())

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

type Answer = { status: number; body?: unknown; headers?: Record<string, string> }

/** Answers one request after the other. The last answer is repeated. */
async function startApi(...answers: Answer[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0
  const server = createServer((_, response) => {
    const { status, body, headers } = answers[asked] ?? answers.at(-1) ?? { status: 404 }
    asked += 1
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, asked: () => asked }
}

/** Pushes to a repository with two components. The commits aren't in the checkout. */
function push(api: string, given: GivenStep = {}) {
  const workspace = makeWorkspace({
    'apps/web/phaset.manifest.json': manifestOf('webshop001'),
    'apps/api/phaset.manifest.json': manifestOf('shopapi001'),
  })
  return runStep(phaset, {
    ...given,
    workspace,
    payload: pushedToDefaultBranch(),
    inputs: {
      'webhook-token': TOKEN,
      'working-directory': 'apps/*',
      record: 'false',
      standards: 'false',
    },
    env: { GITHUB_API_URL: api, ...given.env },
  })
}

const COMPARISON: Answer = {
  status: 200,
  body: { behind_by: 0, files: [{ filename: 'apps/web/a' }] },
}

test('what GitHub does not answer during an outage is asked once more', async () => {
  const api = await startApi({ status: 502, body: '<html>' }, COMPARISON)
  const { exitCode, sent, warnings } = await push(api.url)
  expect({ exitCode, sent, warnings }).toEqual({ exitCode: 0, sent: ['change'], warnings: [] })
  expect(api.asked()).toBe(2)
})

test.each<[string, Answer, string]>([
  [
    'a secondary limit',
    { status: 403, headers: { 'retry-after': '60', 'x-ratelimit-remaining': '4321' } },
    "GitHub's API limits the requests of github-token (403)",
  ],
  [
    'a secondary limit that only its message shows',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    "GitHub's API limits the requests of github-token (403)",
  ],
  [
    'that a force push shares nothing with what was there',
    { status: 404, body: { message: 'No common ancestor between aaa and bbb.' } },
    'the commits have no common ancestor',
  ],
  [
    'the page of another server',
    { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    'check GITHUB_API_URL',
  ],
])('%s is given as the reason why the change goes to all components', async (_, answer, reason) => {
  const api = await startApi(answer)
  const { exitCode, sent, warnings } = await push(api.url)
  expect({ exitCode, sent }).toEqual({ exitCode: 0, sent: ['change', 'change'] })
  expect(warnings.join()).toContain(reason)
  expect(warnings.join()).not.toContain('permissions:')
  expect(api.asked()).toBe(1)
})
