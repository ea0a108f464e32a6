import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { createRedact } from '../../src/base/secrets.ts'
import { createClient } from '../../src/phaset/client.ts'
import { createKeptConnections } from '../../src/phaset/kept-connections.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Sends changes to a server, each after the answer to the one before. */
async function connect(answer: RequestListener) {
  let connections = 0
  const server = createServer(answer).on('connection', () => connections++)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const endpoint = { origin, prefix: '', inTheClear: false }
  const { signal } = new AbortController()
  const kept = createKeptConnections(origin)
  const send = createClient(endpoint, {}, createRedact([], []), signal, kept)
  const sendOne = async () => {
    const credentials = { orgId: 'acme', recordId: '1234567890', token: 'token' }
    const request = { target: 'event' as const, credentials, body: { event: 'change' } }
    const { outcome } = await send(request, { timeout: 10_000, isRepeatable: false })
    return outcome
  }
  /** Sends until a change uses the connection of another one. */
  const sendUntilReuse = async () => {
    for (let before = -1; before !== connections; ) {
      before = connections
      await sendOne()
    }
  }
  return { sendOne, sendUntilReuse, connections: () => connections }
}

test('changes share connections once one has stayed open long enough', async () => {
  const phaset = await connect((_, response) => response.end())
  await phaset.sendUntilReuse()
  const before = phaset.connections()
  expect(before).toBeGreaterThan(2)
  for (let i = 0; i < 20; i++) expect(await phaset.sendOne()).toBe('delivered')
  expect(phaset.connections()).toBe(before)
})

test('after a reused connection breaks, each change has its own connection', async () => {
  let isBroken = false
  const phaset = await connect((request, response) => {
    if (isBroken) request.socket.destroy()
    else response.end()
  })
  await phaset.sendUntilReuse()
  isBroken = true
  expect(await phaset.sendOne()).toBe('unknown')
  isBroken = false
  const before = phaset.connections()
  for (let i = 0; i < 20; i++) expect(await phaset.sendOne()).toBe('delivered')
  expect(phaset.connections()).toBe(before + 20)
})
