import * as http from 'node:http'
import * as https from 'node:https'
import { createRequire } from 'node:module'
import { type AddressInfo, connect, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateCACertificate } from 'mockttp'
import {
  httpOverHttp,
  httpOverHttps,
  httpsOverHttp,
  httpsOverHttps,
} from '../../src/libraries/tunnel.ts'

// In the bundle, it is webpack's.
Object.assign(globalThis, { require: createRequire(import.meta.url) })

type Scheme = 'http' | 'https'
type Servers = Record<Scheme, Server>

let targets: Servers
let proxies: Servers
/** Which proxy got a request. */
const asked: Scheme[] = []
beforeAll(async () => {
  const { cert, key } = await generateCACertificate()
  const answer = (_: unknown, response: { end: (text: string) => void }) => response.end('answer')
  const tunnelOf = (scheme: Scheme, proxy: Server) =>
    proxy.on('connect', ({ url = '' }, socket) => {
      asked.push(scheme)
      const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
    })
  targets = { http: http.createServer(answer), https: https.createServer({ cert, key }, answer) }
  proxies = {
    http: tunnelOf('http', http.createServer()),
    https: tunnelOf('https', https.createServer({ cert, key })),
  }
  for (const server of [...Object.values(targets), ...Object.values(proxies)]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }
})
afterAll(() => {
  for (const server of [...Object.values(targets), ...Object.values(proxies)]) server.close()
})

const portOf = (server: Server) => (server.address() as AddressInfo).port

test.each([
  ['http', 'http', httpOverHttp],
  ['https', 'http', httpsOverHttp],
  ['http', 'https', httpOverHttps],
  ['https', 'https', httpsOverHttps],
] as const)('a request by %s goes through a proxy by %s', async (scheme, proxy, makeAgent) => {
  asked.length = 0
  const unchecked = { rejectUnauthorized: false }
  const place = { host: '127.0.0.1', port: portOf(proxies[proxy]), servername: 'localhost' }
  const agent = makeAgent({ proxy: { ...place, ...unchecked }, ...unchecked })
  const headers = { host: 'localhost', connection: 'close' }
  const options = { host: '127.0.0.1', port: portOf(targets[scheme]), agent, headers }
  const answer = await new Promise<string>((resolve, reject) => {
    const get = scheme === 'http' ? http.get : https.get
    get(options, (response) => resolve(text(response))).once('error', reject)
  })
  expect([answer, asked]).toEqual(['answer', [proxy]])
})
