import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Call, checkBody, findCall, type Upload } from './phaset-calls.ts'

export type PhasetOptions = {
  orgId: string
  /** Record ID → that record's webhook token. */
  records: Record<string, string>
  /** Baseline ID → StandardLint configuration. A string is sent unchanged. */
  baselines?: Record<string, unknown>
}

/** Any request, accepted or not. */
export type PhasetRequest = {
  method: string
  /** As it was sent, still percent-encoded. */
  path: string
  headers: IncomingHttpHeaders
  body: string
  status: number
  /** The answer's text. */
  answer: string
  /** The call in the path. Absent if the API has no such path. */
  call?: Call
}

/** What was accepted. */
export type Accepted = {
  kind: Upload
  orgId: string
  recordId: string
  body: Record<string, unknown>
  headers: IncomingHttpHeaders
}

export type Phaset = {
  /** What a user writes as the input `endpoint`. */
  endpoint: string
  /** In the order of arrival, as are the requests. */
  accepted: Accepted[]
  requests: PhasetRequest[]
  close(): Promise<void>
}

type Received = { method: string; headers: IncomingHttpHeaders; body: string; call?: Call }

type Answer = {
  status: 200 | 400 | 401 | 404 | 405
  text: string
  type: 'text/plain' | 'application/json'
  accepted?: Accepted
}

const LARGEST_BODY = 1024 * 1024

/**
 * Starts a Phaset on a free port of the loopback. It follows the contract of the integration API
 * exactly: what it accepts, a real Phaset must accept too.
 *
 * It answers with one of these: 200, 400 with the reasons as text, 401 for a wrong token, organization
 * or record, 404 for a path or a Baseline that doesn't exist, or 405 for another method.
 */
export async function startPhaset(options: PhasetOptions): Promise<Phaset> {
  const accepted: Accepted[] = []
  const requests: PhasetRequest[] = []

  const server = createServer((request, response) => {
    // If a request breaks off, nobody waits for the answer.
    answerRequest(request, response).catch(() => response.destroy())
  })
  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request
    const call = findCall(path)
    const received = { method, headers, body: await readBody(request), ...(call && { call }) }
    const answer = decideAnswer(options, received)
    if (answer.accepted !== undefined) accepted.push(answer.accepted)
    requests.push({ ...received, path, status: answer.status, answer: answer.text })
    response.writeHead(answer.status, { 'content-type': answer.type })
    response.end(answer.text)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function decideAnswer(options: PhasetOptions, { method, headers, body, call }: Received): Answer {
  if (call === undefined) return refuse(404, 'There is no such path')
  const allowed = call.kind === 'baseline' ? 'GET' : 'POST'
  if (method !== allowed) return refuse(405, `Use ${allowed}`)
  if (call.orgId !== options.orgId || !knows(options.records, call.recordId, call.token)) {
    return refuse(401, 'Not authorized')
  }
  if (call.kind === 'baseline') return answerBaseline(options.baselines ?? {}, call.baselineId)

  if (!/^application\/json *(?:;|$)/.test(headers['content-type'] ?? '')) {
    return refuse(400, 'Content-Type must be application/json')
  }
  if (Buffer.byteLength(body) > LARGEST_BODY) {
    return refuse(400, `The body has more than ${LARGEST_BODY} bytes`)
  }
  const checked = checkBody(call.kind, body)
  if (checked.kind === 'invalid') return refuse(400, checked.reasons)
  const { kind, orgId, recordId } = call
  const accepted = { kind, orgId, recordId, body: checked.body, headers }
  return { status: 200, text: '', type: 'text/plain', accepted }
}

function knows(records: Record<string, string>, recordId: string, token: string): boolean {
  return Object.hasOwn(records, recordId) && records[recordId] === token
}

function answerBaseline(baselines: Record<string, unknown>, id: string): Answer {
  if (!Object.hasOwn(baselines, id)) return refuse(404, 'Baseline not found')
  const baseline = baselines[id]
  const text = typeof baseline === 'string' ? baseline : JSON.stringify(baseline)
  return { status: 200, text, type: 'application/json' }
}

function refuse(status: 400 | 401 | 404 | 405, text: string): Answer {
  return { status, text, type: 'text/plain' }
}
