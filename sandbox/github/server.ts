import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createGraphql, type GraphqlRequest } from './graphql.ts'
import { answerGraphql } from './graphql-answers.ts'
import type { Model } from './model.ts'
import { createRest } from './rest.ts'

/** A request, before it is answered. */
export type Asked =
  | { api: 'graphql'; operation: string; variables: Record<string, unknown>; count: number }
  | { api: 'rest'; path: string; count: number }

/** Another answer. `change` alters the answer to a query, for example with null nodes. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { change: (body: { data: Record<string, unknown> }) => unknown }

export type GithubOptions = {
  /** Called for every request. If it returns an answer, that is sent. It may also change the model. */
  onRequest?: (asked: Asked) => Fault | undefined
  /** Acts as a GitHub Enterprise Server: with its addresses, and without newer features. */
  enterpriseServer?: boolean
}

export type Github = {
  /** The value of `GITHUB_API_URL`. */
  url: string
  /** The cost so far, of GitHub's hourly limits. */
  spent: { points: number; queries: number; requests: number }
  /** What GitHub's schema or OpenAPI doesn't allow. */
  violations: string[]
  close: () => Promise<void>
}

/**
 * Starts a GitHub on a free port of the loopback. It answers both APIs from the models of its
 * repositories, which may change.
 */
export async function startGithub(
  repositories: Model | readonly Model[],
  options: GithubOptions = {},
): Promise<Github> {
  const models = 'owner' in repositories ? [repositories] : repositories
  const { onRequest = () => undefined, enterpriseServer = false } = options
  const spent = { points: 0, queries: 0, requests: 0 }
  const violations: string[] = []
  const root = answerGraphql(models)
  const graphql = createGraphql({ issueTypes: !enterpriseServer })
  const rest = createRest(models, violations)
  const [restBase, graphqlPath] = enterpriseServer ? ['/api/v3', '/api/graphql'] : ['', '/graphql']

  async function answerQuery(request: GraphqlRequest, response: ServerResponse) {
    spent.queries++
    const operation = /query (\w+)/.exec(request.query)?.[1] ?? ''
    const { variables = {} } = request
    const fault = onRequest({ api: 'graphql', operation, variables, count: spent.queries })
    if (fault && 'status' in fault) return send(response, fault)
    const { points, body } = await graphql(root, request)
    spent.points += points
    // An older server refuses unknown requests. The current GitHub knows all requests of the action.
    if (!('data' in body) && !enterpriseServer) violations.push(JSON.stringify(body))
    if (fault) fault.change(body as { data: Record<string, unknown> })
    send(response, { status: 200, body })
  }

  async function answerRest(request: IncomingMessage, url: URL, response: ServerResponse) {
    const { method = 'GET', headers } = request
    spent.requests++
    const path = url.pathname.slice(restBase.length)
    const fault = onRequest({ api: 'rest', path: path + url.search, count: spent.requests })
    if (fault && 'status' in fault) return send(response, fault)
    const { authorization = '' } = headers
    const { status, body, next } = rest(method, path, url.search.slice(1), authorization)
    const link = next && `<${url.origin}${url.pathname}?${new URLSearchParams(next)}>; rel="next"`
    send(response, { status, body, ...(link && { headers: { link } }) })
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    try {
      if (url.pathname === graphqlPath) {
        await answerQuery((await json(request)) as GraphqlRequest, response)
      } else {
        await answerRest(request, url, response)
      }
    } catch (error) {
      violations.push(String(error))
      send(response, { status: 500 })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${restBase}`,
    spent,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Sent = { status: number; headers?: Record<string, string>; body?: unknown }

function send(response: ServerResponse, { status, headers = {}, body = {} }: Sent): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
