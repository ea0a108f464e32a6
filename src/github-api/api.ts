import type { getOctokit } from '@actions/github'
import { quote } from '../base/quote.ts'

/** GitHub's API, opened for one repository. */
export type Api = {
  octokit: ReturnType<typeof getOctokit>
  repository: { owner: string; repo: string }
}

/** What opening GitHub's API needs. */
export type ApiAccess = {
  /** The input `github-token`; empty when there is none. */
  token: string
  /** `GITHUB_API_URL`, such as `https://api.github.com`. */
  baseUrl: string
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  repository: string
}

/** For all requests of an opened API together. */
const LONGEST_MS = 20_000

/** Loads Octokit, and opens the API for one repository. Nothing is requested yet. */
export async function openApi({ token, baseUrl, repository }: ApiAccess): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const [owner = '', repo = ''] = repository.split('/')
  const request = { signal: AbortSignal.timeout(LONGEST_MS) }
  return { octokit: getOctokit(token, { baseUrl, request }), repository: { owner, repo } }
}

/**
 * Why a request failed, and what to do about it, in one line without the request's address.
 *
 * @param permission what the request needs, such as `contents: read`
 */
export function explainApiFailure(error: unknown, permission: string): string {
  const status = readStatus(error)
  if (status === undefined) return "GitHub's API could not be reached"
  if (isRateLimited(error, status)) return `GitHub's API limits the token's requests (${status})`
  if ([401, 403, 404].includes(status)) {
    return `GitHub's API answered ${status}; give the job \`permissions: ${permission}\`, or another github-token`
  }
  return `GitHub's API answered ${quote(status)}`
}

/** Octokit's RequestError has the answer's status, and 500 for what has no answer at all. */
function readStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined
  return typeof error.status === 'number' && error.response ? error.status : undefined
}

function isRateLimited(error: unknown, status: number): boolean {
  if (status === 429) return true
  const { response } = error as { response: { headers: Record<string, unknown> } }
  return status === 403 && response.headers['x-ratelimit-remaining'] === '0'
}
