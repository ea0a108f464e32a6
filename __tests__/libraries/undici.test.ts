import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Dispatcher } from 'undici/index.js'
import { fetch, ProxyAgent } from '../../src/libraries/undici.ts'

/** A server, and a proxy that tunnels to it whatever host is asked for. */
let proxied: string[]
const server = createServer((request, response) => response.end(`answer to ${request.url}`))
const proxy = createServer()
beforeAll(async () => {
  proxied = []
  for (const each of [server, proxy]) {
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
  }
  proxy.on('connect', ({ url = '' }, socket) => {
    proxied.push(url)
    const onward = connect(portOf(server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
  })
})
afterAll(() => {
  for (const each of [server, proxy]) {
    each.closeAllConnections()
    each.close()
  }
})

const portOf = (each: typeof server) => (each.address() as AddressInfo).port

/** As @actions/github calls it. */
const through = (agent: ProxyAgent) => ({ dispatcher: agent as never })

describe('fetch', () => {
  test('goes through a proxy', async () => {
    const agent = new ProxyAgent({ uri: `http://127.0.0.1:${portOf(proxy)}` })
    const response = await fetch('http://api.github.invalid/meta', through(agent))
    expect(await response.text()).toBe('answer to /meta')
    expect(proxied).toEqual(['api.github.invalid:80'])
    await agent.close()
  })

  test('goes to the server itself without one', async () => {
    const response = await fetch(`http://127.0.0.1:${portOf(server)}/meta`)
    expect(await response.text()).toBe('answer to /meta')
    expect(proxied).toHaveLength(1)
  })

  test.each([
    ['is no address', 'nonsense'],
    ['does not answer', 'http://127.0.0.1:1'],
  ])('fails through a proxy that %s', async (_, uri) => {
    const agent = new ProxyAgent({ uri })
    await expect(fetch('http://api.github.invalid/', through(agent))).rejects.toThrow(
      'fetch failed',
    )
    await agent.destroy().catch(() => undefined)
  })
})

test('the request of a proxy that can not be made gets the error', async () => {
  const failed = Promise.withResolvers<Error>()
  const handler = { onError: failed.resolve } as Dispatcher.DispatchHandlers
  const agent = new ProxyAgent({ uri: 'nonsense' })
  expect(agent.dispatch({ path: '/', method: 'GET' }, handler)).toBe(true)
  expect((await failed.promise).message).toContain('Invalid URL')
})

test('an agent that made no request is closed and destroyed', async () => {
  const agent = new ProxyAgent({ uri: 'http://127.0.0.1:1' })
  await agent.close()
  await agent.destroy()
})
