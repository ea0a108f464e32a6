import * as z from 'zod/mini'
import { quote } from '../base/quote.ts'

/**
 * Describes why a request failed and what to do, in one line without the request's address.
 *
 * @param permission what the request needs, such as `contents: read`
 */
export function describeApiFailure(error: unknown, permission: string): string {
  if (error instanceof z.core.$ZodError) {
    return "GitHub's API gave an unexpected answer; check GITHUB_API_URL, and the proxy if there is one"
  }
  const { data: failure } = failureSchema.safeParse(error)
  if (failure === undefined)
    return "GitHub's API can't be reached; check GITHUB_API_URL, and the proxy if there is one"
  const { status } = failure
  if (isLimited(failure)) return `GitHub's API limits the requests of github-token (${status})`
  if (status === 404 && /no common ancestor/i.test(failure.response.data.message)) {
    return 'the commits have no common ancestor'
  }
  if ([401, 403, 404].includes(status)) {
    return `GitHub's API answered ${status}; give the job \`permissions: ${permission}\`, or another github-token`
  }
  return `GitHub's API answered ${quote(status)}`
}

/** Octokit's RequestError with an answer. Without an answer, it also has a status. */
const failureSchema = z.object({
  status: z.number(),
  response: z.object({
    headers: z.record(z.string(), z.unknown()),
    data: z.catch(z.object({ message: z.string() }), { message: '' }),
  }),
})

/** A secondary limit shows only in `retry-after` or the message: the primary limit isn't reached. */
function isLimited({ status, response }: z.infer<typeof failureSchema>): boolean {
  if (status === 429) return true
  const { headers, data } = response
  const isRefusedForNow =
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(data.message)
  return status === 403 && isRefusedForNow
}
