import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { PassThrough, pipeline, Readable, type Transform } from 'node:stream'
import { createGzip, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createRedact } from '../../src/base/secrets.ts'
import type { Attempt } from '../../src/phaset/attempt.ts'
import { createClient, type PhasetRequest, type Send } from '../../src/phaset/client.ts'
import { parseEndpoint } from '../../src/phaset/endpoint.ts'
import { closedEndpoint } from '../helpers/faulty-server.ts'

const TOKEN = 'hush-1234/x'
const credentials = { orgId: 'acme', recordId: 'greeter001', token: TOKEN }
const CHANGE: PhasetRequest = { target: 'event', credentials, body: { event: 'change' } }
const BASELINE: PhasetRequest = { target: { baselineId: 'default' }, credentials }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Listening = { endpoint: string; server: Server; connections: Socket[] }

/** A server in Phaset's place. */
async function listen(answer: RequestListener, host = '127.0.0.1'): Promise<Listening> {
  const connections: Socket[] = []
  const server = createServer(answer).on('connection', (socket) => connections.push(socket))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return { endpoint: `http://${name}:${port}`, server, connections }
}

function clientOf(
  endpoint: string,
  headers: Record<string, string> = {},
  ended = new AbortController().signal,
): Send {
  const reading = parseEndpoint(endpoint)
  if (reading.kind === 'invalid') throw new Error(reading.problem)
  return createClient(reading.value, headers, createRedact([TOKEN]), ended)
}

async function* repeatForever<T>(value: T) {
  for (;;) yield value
}

const PATIENT = { timeout: 10_000, isRepeatable: true }

async function sendTo(answer: RequestListener, request = CHANGE): Promise<Attempt> {
  const { endpoint } = await listen(answer)
  return clientOf(endpoint)(request, PATIENT)
}

describe('a request', () => {
  /** What arrives at a server. */
  async function received(request: PhasetRequest, headers: Record<string, string> = {}) {
    const { promise, resolve } = Promise.withResolvers<object>()
    const { endpoint } = await listen(async (incoming, response) => {
      let body = ''
      for await (const chunk of incoming) body += chunk
      resolve({ method: incoming.method, path: incoming.url, headers: incoming.headers, body })
      response.end()
    })
    await clientOf(`${endpoint}/api`, headers)(request, PATIENT)
    return promise
  }

  test('with a body is a POST of JSON', async () => {
    expect(await received(CHANGE, { 'x-gateway': 'key' })).toMatchObject({
      method: 'POST',
      path: '/api/integration/event/acme/greeter001/hush-1234%2Fx',
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        'user-agent': expect.stringMatching(/^phaset-action\/\d/),
        'x-gateway': 'key',
      },
      body: '{"event":"change"}',
    })
  })

  test('without a body is a GET', async () => {
    const arrived = await received(BASELINE)
    expect(arrived).toMatchObject({
      method: 'GET',
      path: '/api/integration/baselines/acme/default/greeter001/hush-1234%2Fx',
      body: '',
    })
    expect(arrived).not.toHaveProperty('headers.content-type')
  })

  test('goes to an IPv6 address', async () => {
    const { endpoint } = await listen((_, response) => response.end(), '::1')
    expect(await clientOf(endpoint)(CHANGE, PATIENT)).toMatchObject({ outcome: 'delivered' })
  })
})

describe('an answer', () => {
  test.each<[string, RequestListener, Partial<Attempt>]>([
    ['of success', (_, res) => res.end('OK'), { outcome: 'delivered', status: 200, body: 'OK' }],
    [
      'that is compressed although that was not asked for',
      (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('OK')),
      { outcome: 'delivered', body: 'OK' },
    ],
    [
      'that asks to wait until a date',
      (_, res) => res.writeHead(503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }).end(),
      { outcome: 'not-arrived', retryAfter: 0 },
    ],
    [
      'that asks to wait some seconds',
      (_, res) => res.writeHead(429, { 'retry-after': '7' }).end(),
      { outcome: 'not-arrived', retryAfter: 7000 },
    ],
    [
      'that has a limit on requests',
      (_, res) => res.writeHead(200, { 'ratelimit-remaining': '3', 'ratelimit-reset': '60' }).end(),
      { quota: { remaining: 3, resetIn: 60_000 } },
    ],
    [
      'that redirects',
      (_, res) => res.writeHead(301, { location: 'https://other.example/login' }).end(),
      { outcome: 'refused', redirectHost: 'other.example:443' },
    ],
    [
      'that is a web page',
      (_, res) => res.end('<html></html>'),
      { outcome: 'refused', status: 200, isWebPage: true },
    ],
    [
      'that is longer than 64 KiB',
      (_, res) => res.writeHead(400).end('x'.repeat(64 * 1024 + 1)),
      { outcome: 'refused', status: 400, body: '', truncated: true },
    ],
    [
      'that breaks off',
      (req, res) => {
        res.writeHead(200, { 'content-length': '100' })
        res.write('{', () => req.socket.resetAndDestroy())
      },
      { outcome: 'unknown', failure: expect.stringContaining('reset the connection') as never },
    ],
    [
      'that breaks off after a refusal',
      (req, res) => {
        res.writeHead(401, { 'content-length': '100' })
        res.write('{', () => req.socket.resetAndDestroy())
      },
      { outcome: 'refused', status: 401 },
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await sendTo(answer)).toMatchObject(expected)
  })

  test('is shown to its 1000th character, and a Baseline is read whole', async () => {
    const body = 'x'.repeat(2000)
    const refused: RequestListener = (_, response) => response.writeHead(400).end(body)
    const answer: RequestListener = (_, response) => response.end(body)
    expect((await sendTo(refused)).body).toBe(`${'x'.repeat(999)}…`)
    expect((await sendTo(answer, BASELINE)).body).toBe(body)
  })

  test.each<[string, Record<string, string>, () => Transform]>([
    ['as it is', {}, () => new PassThrough()],
    ['compressed', { 'content-encoding': 'gzip' }, createGzip],
  ])('that never ends is read to its 64th KiB: %s', async (_, headers, encode) => {
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    const attempt = await sendTo((request, response) => {
      request.socket.once('close', resolve)
      response.writeHead(200, headers)
      const endless = Readable.from(repeatForever(Buffer.alloc(64 * 1024, 'x')))
      pipeline(endless, encode(), response, () => undefined)
    })
    expect(attempt).toMatchObject({ outcome: 'delivered', body: '', truncated: true })
    await closed
  })

  test('has no token, in no spelling', async () => {
    const plain: RequestListener = (_, response) => response.end(`No: ${TOKEN}`)
    expect((await sendTo(plain)).body).toBe('No: ***')
    const encoded = Buffer.from(`user:${TOKEN}`).toString('base64')
    const refused: RequestListener = (_, response) => response.writeHead(401).end(`No: ${encoded}`)
    expect((await sendTo(refused)).body).not.toContain(encoded)
    expect((await sendTo(refused, BASELINE)).body).not.toContain(encoded)
  })

  test('that redirects to something else than a host does not say where', async () => {
    for (const location of ['/login', 'app://login']) {
      const { status, redirectHost } = await sendTo((_, response) => {
        response.writeHead(302, { location }).end()
      })
      expect([status, redirectHost]).toEqual([302, undefined])
    }
  })

  test('that redirects to a host with a part of the token does not say where', async () => {
    const { redirectHost } = await sendTo((_, response) => {
      response.writeHead(301, { location: 'https://hush-1234.example/' }).end()
    })
    expect(redirectHost).toBeUndefined()
  })
})

describe('a request without an answer', () => {
  test('did not arrive if there was no connection', async () => {
    const send = clientOf(await closedEndpoint())
    expect(await send(CHANGE, PATIENT)).toMatchObject({
      outcome: 'not-arrived',
      failure: expect.stringContaining('refused the connection'),
      body: '',
    })
  })

  test('may have arrived if it was sent whole', async () => {
    const attempt = await sendTo((request) => request.socket.resetAndDestroy())
    expect(attempt).toMatchObject({ outcome: 'unknown' })
    expect(attempt.status).toBeUndefined()
  })

  test('did not arrive if it was not sent whole', async () => {
    const connections: Socket[] = []
    const deaf = createTcpServer({ pauseOnConnect: true }, (socket) => connections.push(socket))
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as AddressInfo
    const send = clientOf(`http://127.0.0.1:${port}`)
    const body = { text: 'x'.repeat(20 * 1024 * 1024) }
    const attempt = await send({ ...CHANGE, body }, { ...PATIENT, timeout: 200 })
    expect(attempt).toMatchObject({ outcome: 'not-arrived' })
    for (const connection of connections) connection.destroy()
    deaf.close()
  })

  test('ends at its time-out, and so does its connection', async () => {
    const closed = Promise.withResolvers<void>()
    const { endpoint } = await listen((request) => request.socket.once('close', closed.resolve))
    const attempt = await clientOf(endpoint)(CHANGE, { ...PATIENT, timeout: 50 })
    expect(attempt).toMatchObject({
      outcome: 'unknown',
      failure: expect.stringMatching(/didn't answer within 0\.1 s \(see timeout\)$/),
    })
    await closed.promise
  })

  test('ends when the cancelled job ends', async () => {
    const ended = new AbortController()
    const { endpoint } = await listen(() => ended.abort())
    expect(await clientOf(endpoint, {}, ended.signal)(CHANGE, PATIENT)).toMatchObject({
      outcome: 'unknown',
      failure: expect.stringContaining("didn't answer before the cancelled job ended"),
    })
  })

  test('keeps the status of an answer that takes too long, if it is a refusal', async () => {
    const { endpoint } = await listen((_, response) => response.writeHead(403).write('x'))
    const attempt = await clientOf(endpoint)(CHANGE, { ...PATIENT, timeout: 200 })
    expect(attempt).toMatchObject({ outcome: 'refused', status: 403 })
  })
})

describe('a connection', () => {
  const OPEN: RequestListener = (_, response) => response.end()

  test('is used again', async () => {
    const { endpoint, connections } = await listen(OPEN)
    const send = clientOf(endpoint)
    for (const _ of [1, 2]) await send(CHANGE, PATIENT)
    expect(connections).toHaveLength(1)
  })

  test('is new for a request that must not be repeated', async () => {
    const { endpoint, connections } = await listen(OPEN)
    const send = clientOf(endpoint)
    for (const _ of [1, 2]) await send(CHANGE, { ...PATIENT, isRepeatable: false })
    expect(connections).toHaveLength(2)
  })

  test('that the server has closed is replaced, and the request arrives', async () => {
    let requests = 0
    const { endpoint, connections } = await listen((request, response) => {
      requests += 1
      if (requests === 2) request.socket.resetAndDestroy()
      else response.end()
    })
    const send = clientOf(endpoint)
    await send(CHANGE, PATIENT)
    expect(await send(CHANGE, PATIENT)).toMatchObject({ outcome: 'delivered' })
    expect([requests, connections.length]).toEqual([3, 2])
  })
})
