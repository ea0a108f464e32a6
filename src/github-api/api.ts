import { setTimeout as sleep } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import type * as z from 'zod/mini'

/** GitHub's API, opened for one repository. */
export type Api = {
  octokit: ReturnType<typeof getOctokit>
  repository: { owner: string; repo: string }
}

/**
 * Reads one page of a REST request.
 *
 * @param route such as `GET /repos/{owner}/{repo}/activity`, without values for owner and repo
 * @param permission what the request needs, such as `contents: read`
 */
export type Get = <T>(
  route: string,
  parameters: object,
  schema: z.ZodMiniType<T>,
  permission: string,
) => Promise<Page<T>>

/** `next`: the address of the next page. */
type Page<T> = { data: T; next: URL | undefined }

/** What is needed to open GitHub's API. */
export type ApiAccess = {
  /** The input `github-token`. May be empty. */
  token: string
  /** `GITHUB_API_URL`, such as `https://api.github.com`. */
  baseUrl: string
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  repository: string
  /** Ends the current request, and the wait for the next attempt. */
  cancelled: AbortSignal
}

/** The timeout of each attempt at a request, in milliseconds. Some callers set their own. */
const LONGEST_MS = 20_000
/** How long to wait before each further attempt, in milliseconds. */
const WAITS_MS = [500, 1500]

/**
 * Loads Octokit, and opens the API for one repository without sending a request. During an outage of
 * GitHub, requests are repeated, which is safe because they only read.
 *
 * @param waits milliseconds before each further attempt. Empty for a caller that repeats requests itself
 */
export async function openApi(access: ApiAccess, waits = WAITS_MS): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const [owner = '', repo = ''] = access.repository.split('/')
  // An option `request` would replace Octokit's own, and with it the runner's proxy.
  const octokit = getOctokit(access.token, { baseUrl: access.baseUrl })
  octokit.hook.wrap('request', (request, options) => {
    const { signal } = options.request
    const attempt = async () => {
      const limit = () => AbortSignal.any([access.cancelled, AbortSignal.timeout(LONGEST_MS)])
      // Octokit's other hooks get this very object, and would ignore a changed copy of it.
      options.request = { ...options.request, signal: signal ?? limit() }
      return request(options)
    }
    return repeatOutages(attempt, access.cancelled, waits)
  })
  return { octokit, repository: { owner, repo } }
}

async function repeatOutages<T>(
  attempt: () => Promise<T>,
  cancelled: AbortSignal,
  waits: readonly number[],
): Promise<T> {
  for (const wait of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOutage(error)) throw error
      await sleep(wait, undefined, { signal: cancelled })
    }
  }
  return attempt()
}

/** Octokit uses the status 500 also for a request without an answer. */
const OUTAGES = new Set([500, 502, 503, 504])

/** A request that timed out isn't repeated. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error)) return false
  const { name } = error.cause instanceof Error ? error.cause : error
  const isOver = name === 'AbortError' || name === 'TimeoutError'
  return typeof error.status === 'number' && OUTAGES.has(error.status) && !isOver
}

/** Requests of an opened API. They throw Octokit's errors, and a ZodError if the answer isn't GitHub's. */
export function openGet({ octokit, repository }: Api): Get {
  return async (route, parameters, schema) => {
    const { data, headers } = await octokit.request(route, { ...repository, ...parameters })
    return { data: schema.parse(data), next: findNext(headers.link) }
  }
}

const NEXT_PAGE = /<([^<>]+)>; rel="next"/

/** Finds the address of the next page in the header `link`. */
export function findNext(link: unknown): URL | undefined {
  const address = typeof link === 'string' ? NEXT_PAGE.exec(link)?.[1] : undefined
  return address === undefined || !URL.canParse(address) ? undefined : new URL(address)
}
