import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import { manifestOf } from '../helpers/components.ts'
import { push, stepInputs, undeliveredLines } from '../helpers/fault-steps.ts'
import {
  closedEndpoint,
  type FaultyServer,
  startServer,
  wellAnswered,
} from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const servers: FaultyServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

async function start(...given: Parameters<typeof startServer>): Promise<FaultyServer> {
  const server = await startServer(...given)
  servers.push(server)
  return server
}

const IDS = Array.from({ length: 20 }, (_, i) => `fleet${String(i).padStart(5, '0')}`)

/** A push to a repository of 20 components, in each of which it changes something. */
async function runFleet(endpoint: string, more: Record<string, string> = {}): Promise<StepResult> {
  const workspace = makeWorkspace()
  for (const id of IDS) {
    mkdirSync(join(workspace, id))
    writeFileSync(join(workspace, id, 'phaset.manifest.json'), manifestOf(id))
  }
  const inputs = { 'working-directory': '*', record: 'true', standards: 'false', ...more }
  return runInProcess({ ...push(stepInputs(endpoint, inputs)), workspace })
}

/** The lines of the log that say what waits, without their times. */
function waits({ stdout }: StepResult): string[] {
  const lines = stdout.split('\n').filter((line) => / UTC$/.test(line))
  return lines.map((line) => line.replace(/\d\d:\d\d:\d\d UTC/, 'TIME'))
}

describe('with Phaset down', () => {
  test('a fleet makes few requests, and all is kept', async () => {
    const server = await start((_, response) => response.writeHead(503).end())
    const result = await runFleet(server.endpoint, { event: 'none', deadline: '6' })
    expect(server.requests.length).toBeGreaterThan(3)
    expect(server.requests.length).toBeLessThanOrEqual(10)
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(
      IDS.map(() => 'not-arrived'),
    )
    const host = server.endpoint.replace('http://', '')
    expect(waits(result)).toEqual([`${host} answered 503 Service Unavailable; retrying until TIME`])
  })

  test('the first failure is said at once, with host and port', async () => {
    const endpoint = await closedEndpoint()
    const result = await runInProcess(push(stepInputs(endpoint)))
    const host = endpoint.replace('http://', '')
    expect(waits(result)).toEqual([`${host} refused the connection; retrying until TIME`])
    expect(result.stdout.indexOf('retrying')).toBeLessThan(result.stdout.indexOf('::group::'))
  })

  test('an answer in the middle of it lets everything through', async () => {
    const server = await start((_, response) => {
      response.writeHead(server.requests.length <= 4 ? 503 : 200).end()
    })
    const result = await runFleet(server.endpoint, { event: 'none', deadline: '30' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '', record: 'uploaded' } })
    expect(server.requests).toHaveLength(IDS.length + 4)
  })

  test('a record that alone fails is alone in the file', async () => {
    const server = await start((request, response) => {
      response.writeHead(request.url?.includes(`/${IDS[0]}/`) ? 500 : 200).end()
    })
    const result = await runFleet(server.endpoint, { event: 'none', deadline: '30' })
    expect(undeliveredLines(result)).toMatchObject([
      { kind: 'record', recordId: IDS[0], outcome: 'unknown' },
    ])
    expect(server.requests).toHaveLength(IDS.length + 1)
  })
})

describe('with a rate limit', () => {
  test.each([
    ['Retry-After', () => ({ 'retry-after': '1' })],
    [
      'X-RateLimit',
      () => ({
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.now() / 1000 + 1),
      }),
    ],
    ['RateLimit', () => ({ 'ratelimit-remaining': '0', 'ratelimit-reset': '1' })],
  ])('%s is waited for once', async (_, headers) => {
    const server = await start((request, response) => {
      if (server.requests.length > 3) wellAnswered(request, response)
      else response.writeHead(429, headers()).end()
    })
    const result = await runFleet(server.endpoint, { event: 'none', deadline: '30' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
    expect(server.requests).toHaveLength(IDS.length + 3)
    const host = server.endpoint.replace('http://', '')
    expect(waits(result)[0]).toBe(`${host} asks to wait; sending continues at TIME`)
  })

  test.each(['3600', '1234567890'])('Retry-After: %s is given up at once', async (seconds) => {
    const server = await start((_, response) => {
      response.writeHead(429, { 'retry-after': seconds }).end()
    })
    const result = await runFleet(server.endpoint, { event: 'none' })
    expect(server.requests).toHaveLength(3)
    expect(undeliveredLines(result)).toHaveLength(IDS.length)
  })
})

describe('a server that closes each connection after its answer', () => {
  /** Doesn't announce the close, so the client tries to reuse the connection. */
  async function startClosing() {
    const server = createServer((request, response) => {
      request.resume()
      request.on('end', () => {
        response.end('{}', () => setTimeout(() => request.socket.destroy(), 1))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push({
      endpoint: '',
      requests: [],
      close: () => new Promise((resolve) => server.close(() => resolve())),
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('keeps nobody from sending what may be repeated', async () => {
    const result = await runFleet(await startClosing(), { event: 'none', deadline: '30' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
    expect(result.stdout.match(/^::debug::record /gm)).toHaveLength(IDS.length)
  })

  test('makes no change unknown', async () => {
    const endpoint = await startClosing()
    const { payload, ...step } = push(stepInputs(endpoint, { changes: 'all', deadline: '30' }))
    const commits = Array.from({ length: 20 }, (_, i) => ({
      id: String(i).padStart(40, '0'),
      timestamp: '2026-03-12T09:30:00Z',
    }))
    const result = await runInProcess({ ...step, payload: { ...(payload as object), commits } })
    expect(undeliveredLines(result)).toEqual([])
    expect(JSON.parse(result.outputs.events ?? '')).toHaveLength(20)
  })
})
