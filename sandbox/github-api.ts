import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Context, OpenAPIBackend } from 'openapi-backend'
import { openBackend } from './github/openapi.ts'

/** The data of one repository. Its name doesn't matter. */
export type GithubFacts = {
  /** `BASE...HEAD` → the comparison. All others get 404. */
  comparisons?: Record<string, Comparison>
  /** Pull request → the files that it changes. All others get 404. */
  pullRequests?: Record<number, ChangedFile[]>
  /** The newest first. */
  deployments?: Deployment[]
  /** Answers every request with this status, such as 403 for a token without permission. */
  refusal?: number
}

export type Comparison = { files: ChangedFile[]; behindBy?: number }
export type ChangedFile = string | { filename: string; previous_filename: string }
export type Deployment = { id: number; sha: string; environment: string; states: string[] }

export type GithubApi = {
  /** The value of `GITHUB_API_URL`. */
  url: string
  /** Path and query of each request. */
  requests: string[]
  /** What GitHub's own OpenAPI doesn't allow in them. */
  violations: string[]
  close(): Promise<void>
}

/** `more`: whether there is another page. */
type Answer = { status: number; body: unknown; more?: boolean }

/**
 * Starts a GitHub API on a free port of the loopback. Checks each request with GitHub's own OpenAPI. If
 * that doesn't allow the request, the answer is 400, and the request is listed as a violation.
 */
export async function startGithubApi(facts: GithubFacts): Promise<GithubApi> {
  const requests: string[] = []
  const violations: string[] = []
  const refuse = (path: string, why: unknown): Answer => {
    violations.push(`${path}: ${JSON.stringify(why)}`)
    return { status: 400, body: { message: 'Bad Request' } }
  }
  const backend = await openBackend(answersOf(facts), refuse)
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request
    requests.push(path)
    answer(backend, request).then(
      ({ status, body, more = false }) => {
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          ...(more && { link: linkToNext(`http://${headers.host}${path}`) }),
        })
        response.end(JSON.stringify(body))
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(backend: OpenAPIBackend, request: IncomingMessage): Promise<Answer> {
  const { method = '', url = '', headers } = request
  const [path = '', query = ''] = url.split('?')
  return backend.handleRequest({
    method,
    path,
    query,
    headers: headers as Record<string, string | string[]>,
    body: await text(request),
  })
}

function answersOf(facts: GithubFacts): Record<string, (context: Context) => Answer> {
  const { comparisons = {}, pullRequests = {}, deployments = [], refusal } = facts
  const answers: Record<string, (context: Context) => Answer> = {
    'repos/compare-commits-with-basehead': ({ request }) => {
      const comparison = comparisons[String(request.params.basehead)]
      return comparison ? found(showComparison(comparison)) : NOT_FOUND
    },
    'pulls/list-files': ({ request }) => {
      const files = pullRequests[Number(request.params.pull_number)]
      return files ? page(files.map(showFile), request.query) : NOT_FOUND
    },
    'repos/list-deployments': ({ request }) => {
      const { environment } = request.query
      const itsDeployments = deployments.filter((each) => each.environment === environment)
      return page(itsDeployments, request.query)
    },
    'repos/list-deployment-statuses': ({ request }) => {
      const id = Number(request.params.deployment_id)
      const deployment = deployments.find((each) => each.id === id)
      return deployment ? found(deployment.states.map((state) => ({ state }))) : NOT_FOUND
    },
  }
  if (refusal === undefined) return answers
  const refuse = () => ({ status: refusal, body: { message: 'Refused' } })
  return Object.fromEntries(Object.keys(answers).map((operation) => [operation, refuse]))
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }

function found(body: unknown): Answer {
  return { status: 200, body }
}

/** GitHub lists at most 300 files here. */
function showComparison({ files, behindBy = 0 }: Comparison) {
  return { behind_by: behindBy, commits: [], files: files.slice(0, 300).map(showFile) }
}

function showFile(file: ChangedFile) {
  return typeof file === 'string' ? { filename: file } : file
}

function page(items: unknown[], query: Context['request']['query']): Answer {
  const size = Number(query.per_page ?? 30)
  const start = (Number(query.page ?? 1) - 1) * size
  return { ...found(items.slice(start, start + size)), more: items.length > start + size }
}

function linkToNext(url: string): string {
  const next = new URL(url)
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
  return `<${next}>; rel="next"`
}
