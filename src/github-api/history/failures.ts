import * as z from 'zod/mini'
import { quote } from '../../base/quote.ts'

/** Why a request to GitHub's API failed. */
export type Failure =
  /** `until`: when the limit ends, in milliseconds since 1970. Absent if GitHub doesn't say. */
  | { kind: 'limited'; until?: number }
  /** The query took too long or was too large. A smaller page may work. */
  | { kind: 'too-large' }
  /** The token has no permission. */
  | { kind: 'denied' }
  /** It doesn't exist, or the token has no permission to see it. */
  | { kind: 'missing' }
  /** An older GitHub Enterprise Server doesn't know a field of the query. */
  | { kind: 'unknown-field' }
  /** No answer, or a server error. */
  | { kind: 'unreachable' }
  | { kind: 'unexpected'; detail: string }

/** A request that failed. A reader of history catches it if it can continue with less. */
export class RequestFailure extends Error {
  readonly kind: Failure['kind']
  /** Whether nobody but GitHub can fix it. */
  readonly isOutage: boolean

  /** @param permission what the request needs, such as `issues: read` */
  constructor(failure: Failure, permission: string) {
    super(describeFailure(failure, permission))
    this.kind = failure.kind
    this.isOutage = failure.kind === 'too-large' || failure.kind === 'unreachable'
  }
}

/** Whether a request failed in a way that its reader can handle. */
export function isFailure(error: unknown, kind: Failure['kind']): error is RequestFailure {
  return error instanceof RequestFailure && error.kind === kind
}

function describeFailure(failure: Failure, permission: string): string {
  switch (failure.kind) {
    case 'denied':
      return `GitHub's API refused a request of github-token; give the token ${permission} (for GITHUB_TOKEN, as \`permissions\` of the job), and check that it hasn't expired`
    case 'missing':
      return `GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${permission}`
    case 'too-large':
      return "GitHub's API timed out, even for a small request; run the workflow again later"
    case 'unknown-field':
      return "this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
    case 'limited':
      return "GitHub's API limits the requests of github-token; run the workflow again later"
    case 'unreachable':
      return "GitHub's API can't be reached; run the workflow again later"
    case 'unexpected':
      return `GitHub's API gave an unexpected answer, ${quote(failure.detail)}; run the workflow again later`
  }
}

const headersSchema = z.catch(z.record(z.string(), z.unknown()), {})
const restErrorSchema = z.object({
  status: z.number(),
  response: z.optional(z.object({ headers: headersSchema, data: z.optional(z.unknown()) })),
})
const graphqlErrorSchema = z.object({
  headers: headersSchema,
  errors: z.array(
    z.object({
      message: z.catch(z.string(), ''),
      type: z.optional(z.catch(z.string(), '')),
      path: z.optional(z.catch(z.array(z.unknown()), [])),
      extensions: z.optional(z.catch(z.object({ code: z.optional(z.string()) }), {})),
    }),
  ),
  data: z.optional(z.unknown()),
})
type Headers = z.infer<typeof headersSchema>
type GraphqlError = z.infer<typeof graphqlErrorSchema>['errors'][number]

const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i
const TOO_LARGE_TYPES = new Set([
  'RESOURCE_LIMITS_EXCEEDED',
  'MAX_NODE_LIMIT_EXCEEDED',
  'INTERNAL',
  'SERVICE_UNAVAILABLE',
])
const TOO_LARGE = /something went wrong while executing|timed? ?out|resource limits/i
const DENIED_TYPES = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'UNAUTHENTICATED'])

/** Finds out why a request failed. @param now milliseconds since 1970 */
export function classifyFailure(error: unknown, now: number): Failure {
  const graphql = graphqlErrorSchema.safeParse(error).data
  if (graphql !== undefined) return classifyErrors(graphql.errors, graphql.headers, now)
  const rest = restErrorSchema.safeParse(error).data
  // Octokit uses the status 500 for a request without an answer.
  if (rest?.response === undefined) return { kind: 'unreachable' }
  const { headers, data } = rest.response
  return classifyStatus(rest.status, headers, JSON.stringify(data) ?? '', now)
}

/**
 * Finds the data of a query that failed only for single objects, such as the author of a pull request
 * in an organization that blocks the token. These are null, and everything else is complete.
 *
 * @param depth the paths of these objects are longer
 */
export function findPartialData(error: unknown, depth: number): unknown {
  const graphql = graphqlErrorSchema.safeParse(error).data
  const isInside = ({ type = '', path = [] }: GraphqlError) =>
    (DENIED_TYPES.has(type) || type === 'NOT_FOUND') && path.length > depth
  return graphql?.errors.every(isInside) ? (graphql.data ?? undefined) : undefined
}

function classifyErrors(errors: GraphqlError[], headers: Headers, now: number): Failure {
  const some = (fits: (error: GraphqlError) => boolean) => errors.some(fits)
  if (some(({ message }) => SECONDARY_LIMIT.test(message))) return limitedBy(headers, now)
  if (some(({ type }) => type === 'RATE_LIMITED')) return limitedBy(headers, now)
  if (some(({ type = '', message }) => TOO_LARGE_TYPES.has(type) || TOO_LARGE.test(message))) {
    return { kind: 'too-large' }
  }
  if (some(({ type = '', message }) => DENIED_TYPES.has(type) || /not accessible/i.test(message))) {
    return { kind: 'denied' }
  }
  if (some(({ type }) => type === 'NOT_FOUND')) return { kind: 'missing' }
  if (some(({ extensions }) => UNKNOWN_FIELD_CODES.has(extensions?.code ?? ''))) {
    return { kind: 'unknown-field' }
  }
  return { kind: 'unexpected', detail: errors[0]?.message ?? 'an error without a message' }
}

const UNKNOWN_FIELD_CODES = new Set([
  'undefinedField',
  'undefinedType',
  'argumentLiteralsIncompatible',
])

function classifyStatus(status: number, headers: Headers, body: string, now: number): Failure {
  if (status === 429) return limitedBy(headers, now)
  if (status === 403 && isLimit(headers, body)) return limitedBy(headers, now)
  if (status === 401 || status === 403) return { kind: 'denied' }
  if (status === 404) return { kind: 'missing' }
  if (status === 502 || status === 504) return { kind: 'too-large' }
  if (status >= 500) return { kind: 'unreachable' }
  return { kind: 'unexpected', detail: `status ${status}` }
}

function isLimit(headers: Headers, body: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    SECONDARY_LIMIT.test(body)
  )
}

/** A secondary limit announces seconds, and the hourly limit its end in seconds since 1970. */
function limitedBy(headers: Headers, now: number): Failure {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return { kind: 'limited', until: now + seconds * 1000 }
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
    return { kind: 'limited', until: Math.max(reset * 1000, now) }
  }
  return { kind: 'limited' }
}
