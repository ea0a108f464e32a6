import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Received = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server in Phaset's place that answers as a test says. */
export type FaultyServer = {
  endpoint: string
  /** Every request that arrived whole, in that order. */
  requests: Received[]
  close(): Promise<void>
}

/** The Baseline for tests that aren't about it. */
const BASELINE = JSON.stringify({ checks: ['checkForPresenceReadme'] })

/** @param certificate for a server with TLS */
export async function startServer(
  answer: RequestListener,
  certificate?: { key: string; cert: string },
): Promise<FaultyServer> {
  const requests: Received[] = []
  const listener: RequestListener = async (request, response) => {
    const { method = '', url: path = '', headers } = request
    requests.push({ method, path, headers, body: await text(request) })
    answer(request, response)
  }
  const server =
    certificate === undefined ? createServer(listener) : https.createServer(certificate, listener)
  const scheme = certificate === undefined ? 'http' : 'https'
  return { endpoint: `${scheme}://127.0.0.1:${await listen(server)}`, requests, ...closing(server) }
}

/** @returns an address at which nothing listens */
export async function closedEndpoint(): Promise<string> {
  const { endpoint, close } = await startServer(() => undefined)
  await close()
  return endpoint
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function closing(server: Server) {
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers as Phaset does when nothing is wrong. */
export const wellAnswered: RequestListener = (request, response) => {
  response.end(request.method === 'GET' ? BASELINE : '')
}
