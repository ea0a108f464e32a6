import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { generateCACertificate, getLocal, type Mockttp } from 'mockttp'
import { parseErrors } from '../../../sandbox/annotations.ts'
import { runAction } from '../../../sandbox/runner.ts'
import {
  push,
  stepInputs,
  TOKEN,
  TOKEN_FORMS,
  undeliveredLines,
} from '../../helpers/fault-steps.ts'
import { closedEndpoint } from '../../helpers/faulty-server.ts'
import { findTexts } from '../../helpers/find-texts.ts'

/** A proxy that also answers for every host behind it, with certificates of its own CA. */
let proxy: Mockttp
let proxyUrl: string
let directory: string
let ca: Record<string, string>
beforeAll(async () => {
  const authority = await generateCACertificate()
  directory = await mkdtemp(join(tmpdir(), 'proxy-'))
  const path = join(directory, 'ca.pem')
  await writeFile(path, authority.cert)
  ca = { NODE_EXTRA_CA_CERTS: path }
  proxy = getLocal({ https: authority })
  await proxy.start()
  proxyUrl = `http://127.0.0.1:${proxy.port}`
})
beforeEach(() => proxy.reset())
afterAll(async () => {
  await proxy.stop()
  await rm(directory, { recursive: true })
})

const ENDPOINT = 'https://phaset.invalid/api'
/** For steps that need no second attempt. */
const SOON = { deadline: '1' }

test('requests go through HTTPS_PROXY, and its private CA is trusted', async () => {
  const answered = await proxy.forAnyRequest().thenReply(200)
  const env = { ...ca, HTTPS_PROXY: proxyUrl }
  const result = await runAction({ ...push(stepInputs(ENDPOINT, { timeout: '5' })), env })
  expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  const [request, ...others] = await answered.getSeenRequests()
  expect(others).toEqual([])
  expect(request?.url).toBe(
    `https://phaset.invalid/api/integration/event/acme/greeter001/${encodeURIComponent(TOKEN)}`,
  )
  expect(findTexts(result, TOKEN_FORMS)).toEqual([])
})

test('a CA that is not known is a failure of TLS, and nothing arrives', async () => {
  const answered = await proxy.forAnyRequest().thenReply(200)
  const env = { HTTPS_PROXY: proxyUrl }
  const result = await runAction({ ...push(stepInputs(ENDPOINT, SOON)), env })
  expect(result.stdout).toContain('NODE_EXTRA_CA_CERTS')
  expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['not-arrived'])
  expect(await answered.getSeenRequests()).toEqual([])
})

test('requests go around the proxy to a host of NO_PROXY', async () => {
  const host = ownAddress()
  const proxied = await proxy.forAnyRequest().thenReply(502)
  const direct = getLocal()
  await direct.start()
  const answered = await direct.forAnyRequest().thenReply(200)
  const endpoint = `http://${host}:${direct.port}`
  const proxies = { HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl }
  const around = await runAction({
    ...push(stepInputs(endpoint)),
    env: { ...proxies, NO_PROXY: `other.invalid,${host}` },
  })
  expect(around).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  expect(await answered.getSeenRequests()).toHaveLength(1)
  expect(await proxied.getSeenRequests()).toEqual([])

  const through = await runAction({ ...push(stepInputs(endpoint, SOON)), env: proxies })
  await direct.stop()
  expect(undeliveredLines(through)).toHaveLength(1)
  expect(await proxied.getSeenRequests()).toHaveLength(1)
})

test.each(['407 Proxy Authentication Required', '503 Service Unavailable'])(
  'a proxy that refuses with %s: nothing arrived, and it is tried again',
  async (answer) => {
    const { url, connections, close } = await startRefusingProxy(answer)
    const result = await runAction({ ...push(stepInputs(ENDPOINT)), env: { HTTPS_PROXY: url } })
    await close()
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['not-arrived'])
    expect(result.stdout).toContain('HTTPS_PROXY')
    expect(result.exitCode).toBe(0)
    expect(connections()).toBeGreaterThan(1)
    expect(findTexts(result, TOKEN_FORMS)).toEqual([])
  },
)

test.each<[string, () => string | Promise<string>]>([
  ['is down', closedEndpoint],
  ['is not known', () => 'http://proxy.invalid:3128'],
])('a proxy that %s: nothing arrived, and the proxy is named', async (_, address) => {
  const env = { HTTPS_PROXY: await address() }
  const result = await runAction({ ...push(stepInputs(ENDPOINT, { ...SOON, timeout: '1' })), env })
  expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['not-arrived'])
  expect(result.stdout).toMatch(/^::warning .*the proxy is down or refused.* HTTPS_PROXY/im)
  expect(result.exitCode).toBe(0)
  expect(findTexts(result, TOKEN_FORMS)).toEqual([])
})

test.each([
  'http://user:50%off@proxy.example.com:3128',
  'http://100%:password@proxy.example.com:3128',
  'http://proxy:port',
  'proxy:3128',
  'socks5://proxy.example.com:1080',
])('a proxy that is %s is an error, and nothing goes around it', async (address) => {
  const direct = getLocal()
  await direct.start()
  const answered = await direct.forAnyRequest().thenReply(200)
  const step = push(stepInputs(`http://${ownAddress()}:${direct.port}`))
  const result = await runAction({ ...step, env: { HTTP_PROXY: address } })
  const around = await runAction({ ...step, env: { HTTP_PROXY: address, NO_PROXY: '*' } })
  await direct.stop()
  expect(result.exitCode).toBe(1)
  expect(parseErrors(result.stdout).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^HTTP_PROXY isn't the address of a proxy/),
  ])
  expect(result.stdout).not.toContain('proxy.example.com:1080')
  expect(around.exitCode).toBe(0)
  expect(await answered.getSeenRequests()).toHaveLength(1)
})

test('a certificate is checked whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
  const answered = await proxy.forAnyRequest().thenReply(200)
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
  const direct = push(stepInputs(`https://localhost:${proxy.port}`, SOON))
  const proxied = push(stepInputs(ENDPOINT, SOON))
  for (const step of [
    { ...direct, env },
    { ...proxied, env: { ...env, HTTPS_PROXY: proxyUrl } },
  ]) {
    const result = await runAction(step)
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['not-arrived'])
    expect(result.stdout).toContain('TLS failed')
  }
  expect(await answered.getSeenRequests()).toEqual([])
})

/** A proxy that answers every CONNECT with this status. */
async function startRefusingProxy(answer: string) {
  let connections = 0
  const server: Server = createServer((socket) => {
    connections++
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(`HTTP/1.1 ${answer}\r\ncontent-length: 0\r\n\r\n`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** The loopback never goes through a proxy, so this is another address of this machine. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  if (own === undefined) throw new Error('This machine has no address but the loopback')
  return own.address
}
