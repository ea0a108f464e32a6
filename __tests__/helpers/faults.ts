import type { RequestListener, ServerResponse } from 'node:http'
import { generateCACertificate } from 'mockttp'
import type { Outcome } from '../../src/phaset/answer.ts'
import { closedEndpoint, type FaultyServer, startServer } from './faulty-server.ts'

/** What may be between the step and Phaset, and what can be known of a request then. */
export type Fault = {
  name: string
  outcome: Outcome
  /** The outcome for the Baseline. Defaults to the same. */
  baseline?: Outcome
  /** The answer says that a repeat is of no use before the deadline. */
  once?: true
  /** No request gets as far as a server: the step's own tries are counted. */
  outOfReach?: true
  start: () => Promise<FaultyServer>
}

/**
 * @param elsewhere the target of the redirect, where nothing may arrive
 */
export function allFaults(elsewhere: () => string): Fault[] {
  return [
    { name: 'a refused connection', outcome: 'not-arrived', outOfReach: true, start: refuse },
    { name: 'an unknown host', outcome: 'not-arrived', outOfReach: true, start: nowhere },
    {
      name: 'an untrusted certificate',
      outcome: 'not-arrived',
      outOfReach: true,
      start: untrusted,
    },
    fault('a reset before the answer', 'unknown', (request) => request.socket.resetAndDestroy()),
    fault('a reset in the answer', 'unknown', resetInAnswer),
    fault('no answer in time', 'unknown', () => undefined),
    status(400, 'refused'),
    status(401, 'refused'),
    status(404, 'refused'),
    status(429, 'not-arrived'),
    { ...status(429, 'not-arrived', { 'retry-after': '3600' }), once: true },
    status(500, 'unknown'),
    status(502, 'unknown'),
    status(503, 'not-arrived'),
    status(504, 'unknown'),
    fault('301 to another host', 'refused', (request, response) => {
      response.writeHead(301, { location: `${elsewhere()}${request.url}` }).end()
    }),
    { ...fault('an endless body', 'delivered', answerEndlessly), baseline: 'refused' },
    fault('200 with a web page', 'refused', (request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(`<!-- a > b -->\n<html><form action="${request.url}">Log in</form></html>`)
    }),
  ]
}

function fault(name: string, outcome: Outcome, answer: RequestListener): Fault {
  return { name, outcome, start: () => startServer(answer) }
}

/** The answer repeats the request's address, as many servers' do. */
function status(code: number, outcome: Outcome, headers: Record<string, string> = {}): Fault {
  const name = [code, ...Object.entries(headers).flat()].join(' ')
  return fault(name, outcome, (request, response) => {
    response
      .writeHead(code, headers)
      .end(`No: ${request.url} ${decodeURIComponent(request.url ?? '')}`)
  })
}

const resetInAnswer: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': '100' })
  response.write('{', () => request.socket.resetAndDestroy())
}

const answerEndlessly: RequestListener = (_, response) => {
  const part = 'x'.repeat(16 * 1024)
  const more = () => {
    while (!response.destroyed && response.write(part));
  }
  response.on('drain', more)
  more()
}

async function refuse(): Promise<FaultyServer> {
  return unreachable(await closedEndpoint())
}

async function nowhere(): Promise<FaultyServer> {
  return unreachable('https://phaset.invalid')
}

function unreachable(endpoint: string): FaultyServer {
  return { endpoint, requests: [], close: async () => undefined }
}

async function untrusted(): Promise<FaultyServer> {
  return startServer((_, response: ServerResponse) => response.end(), await generateCACertificate())
}
