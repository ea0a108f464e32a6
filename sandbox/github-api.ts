import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type RestRequest, readRequest } from './github/openapi.ts'

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
  const answers = answersOf(facts)
  const answer = (method: string, url: string): Answer => {
    const [path = '', query = ''] = url.split('?')
    const reading = readRequest({ method, path, query, headers: {} })
    const known = 'operation' in reading ? answers[reading.operation] : undefined
    if ('operation' in reading && known) return known(reading.request)
    violations.push('violation' in reading ? reading.violation : `${path} has no answer here`)
    return { status: 400, body: { message: 'Bad Request' } }
  }
  const server = createServer(({ method = '', url: path = '', headers }, response) => {
    requests.push(path)
    const { status, body, more = false } = answer(method, path)
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      ...(more && { link: linkToNext(`http://${headers.host}${path}`) }),
    })
    response.end(JSON.stringify(body))
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

function answersOf(facts: GithubFacts): Record<string, (request: RestRequest) => Answer> {
  const { comparisons = {}, pullRequests = {}, deployments = [], refusal } = facts
  const answers: Record<string, (request: RestRequest) => Answer> = {
    'repos/compare-commits-with-basehead': (request) => {
      const comparison = comparisons[String(request.params.basehead)]
      return comparison ? found(showComparison(comparison)) : NOT_FOUND
    },
    'pulls/list-files': (request) => {
      const files = pullRequests[Number(request.params.pull_number)]
      return files ? page(files.map(showFile), request.query) : NOT_FOUND
    },
    'repos/list-deployments': (request) => {
      const { environment } = request.query
      const itsDeployments = deployments.filter((each) => each.environment === environment)
      return page(itsDeployments, request.query)
    },
    'repos/list-deployment-statuses': (request) => {
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

function page(items: unknown[], query: RestRequest['query']): Answer {
  const size = Number(query.per_page ?? 30)
  const start = (Number(query.page ?? 1) - 1) * size
  return { ...found(items.slice(start, start + size)), more: items.length > start + size }
}

function linkToNext(url: string): string {
  const next = new URL(url)
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
  return `<${next}>; rel="next"`
}
