import type * as z from 'zod/mini'
import { describeKeyPath } from '../../base/key-path.ts'
import { type Api, findNext, type Get } from '../api.ts'
import { classifyFailure, type Failure, findPartialData, RequestFailure } from './failures.ts'

/** What limits the reading of a repository's history. */
export type Means = {
  /** When reading has to end, in milliseconds since 1970. */
  deadline: number
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal
  clock: Clock
  /**
   * Called with the number of items of a kind that have been read so far, and the time of the last one
   * in milliseconds since 1970. A list has its items in the order of that time.
   */
  onProgress: (kind: string, count: number, at?: number) => void
}

export type Clock = {
  /** Milliseconds since 1970, because GitHub announces the end of a limit as a time. */
  now: () => number
  /** Resolves after a number of milliseconds. Rejects if aborted. */
  sleep: (delay: number, signal: AbortSignal) => Promise<unknown>
}

/** Why a repository's history wasn't read. No part of it may be used. */
export type ReadingEnd =
  /** GitHub's limits on the token's requests last longer than the deadline allows. */
  | { kind: 'limited'; until: number }
  | { kind: 'out-of-time' }
  | { kind: 'cancelled' }
  /** `problem`: what is wrong, and what to do. `isOutage`: nobody but GitHub can fix it. */
  | { kind: 'failed'; problem: string; isOutage?: boolean }

/**
 * Ends the reading of a repository from inside a reader. It is an exception because it has to leave
 * nested loops over pages. `readHistory` turns it into a value.
 */
export class ReadingEnded extends Error {
  readonly end: ReadingEnd

  constructor(end: ReadingEnd) {
    super(`the reading of history ended: ${end.kind}`)
    this.end = end
  }
}

/** Requests to GitHub's API for one repository's history. */
export type Requests = {
  /**
   * @param permission what the query needs, such as `issues: read`
   * @param depth objects whose paths are longer may be null, because the token can't read them
   * @throws RequestFailure if a smaller request may help
   */
  query: <T>(
    text: string,
    variables: object,
    schema: z.ZodMiniType<T>,
    permission: string,
    depth?: number,
  ) => Promise<T>
  get: Get
  /** Waits before a request is repeated, longer each time. @param repeats how often it was repeated */
  waitToRepeat: (repeats: number) => Promise<unknown>
  onProgress: Means['onProgress']
  /** Whether this is a GitHub Enterprise Server, which may be years older than GitHub. */
  isEnterpriseServer: boolean
}

const LONGEST_REQUEST_MS = 60_000
const MOST_REPEATS = 4
const FIRST_REPEAT_MS = 1000
/** If GitHub doesn't say how long a limit lasts, its documentation asks for at least a minute. */
const UNANNOUNCED_LIMIT_MS = 60_000

/** Opens requests that wait for GitHub's limits, and repeat those that didn't arrive. */
export function openRequests({ octokit, repository }: Api, means: Means): Requests {
  const { deadline, cancelled, clock } = means
  /** All requests wait for the same limit. */
  let limitedUntil = 0

  const sleep = (delay: number) => clock.sleep(delay, cancelled).catch(() => undefined)
  const waitToRepeat = (repeats: number) => sleep(FIRST_REPEAT_MS * 2 ** repeats)

  async function waitForTurn(): Promise<void> {
    if (limitedUntil >= deadline) throw new ReadingEnded({ kind: 'limited', until: limitedUntil })
    while (!cancelled.aborted && clock.now() < limitedUntil) await sleep(limitedUntil - clock.now())
    if (cancelled.aborted) throw new ReadingEnded({ kind: 'cancelled' })
    if (clock.now() >= deadline) throw new ReadingEnded({ kind: 'out-of-time' })
  }

  /** @returns after any wait, whether to repeat the request */
  async function prepareRepeat(failure: Failure, repeats: number): Promise<boolean> {
    if (failure.kind === 'limited') {
      const unannounced = clock.now() + UNANNOUNCED_LIMIT_MS * 2 ** Math.min(repeats, 4)
      limitedUntil = Math.max(limitedUntil, failure.until ?? unannounced)
      return true
    }
    if (failure.kind !== 'unreachable' || repeats >= MOST_REPEATS) return false
    await waitToRepeat(repeats)
    return true
  }

  async function attempt<T>(
    request: (signal: AbortSignal) => Promise<T>,
    permission: string,
    classify: (error: unknown, now: number) => Failure,
  ): Promise<T> {
    for (let repeats = 0; ; repeats++) {
      await waitForTurn()
      try {
        const longest = Math.min(LONGEST_REQUEST_MS, deadline - clock.now())
        return await request(AbortSignal.any([cancelled, AbortSignal.timeout(longest)]))
      } catch (error) {
        const failure = classify(error, clock.now())
        if (await prepareRepeat(failure, repeats)) continue
        throw new RequestFailure(failure, permission)
      }
    }
  }

  const { owner, repo: name } = repository
  return {
    waitToRepeat,
    onProgress: means.onProgress,
    isEnterpriseServer: octokit.request.endpoint.DEFAULTS.baseUrl.endsWith('/api/v3'),
    async query(text, variables, schema, permission, depth = DEPTH_OF_CONNECTION) {
      const itself = text.includes('$owner') ? { owner, name } : {}
      const ask = (signal: AbortSignal) =>
        octokit
          .graphql(text, { ...itself, ...variables, request: { signal } })
          .catch((error) => takePartialData(error, depth))
      return parse(schema, await attempt(ask, permission, classifyFailure), permission)
    },
    async get(route, parameters, schema, permission) {
      // Octokit adds a parameter that isn't in the route to the query.
      const itself = route.includes('{owner}') ? repository : {}
      const ask = (signal: AbortSignal) =>
        octokit.request(route, { ...itself, ...parameters, request: { signal } })
      const { data, headers } = await attempt(ask, permission, classifyRestFailure)
      return { data: parse(schema, data, permission), next: findNext(headers.link) }
    },
  }
}

/** A repeated REST request can't be smaller, so a gateway's time-out counts as an outage. */
function classifyRestFailure(error: unknown, now: number): Failure {
  const failure = classifyFailure(error, now)
  return failure.kind === 'too-large' ? { kind: 'unreachable' } : failure
}

/** The path of an object in a list is `repository`, the list, `nodes`, and its index. */
const DEPTH_OF_CONNECTION = 3

function takePartialData(error: unknown, depth: number): unknown {
  const data = findPartialData(error, depth)
  if (data === undefined) throw error
  return data
}

/** After a time-out, an answer may have null where GitHub's schema has a value. */
function parse<T>(schema: z.ZodMiniType<T>, data: unknown, permission: string): T {
  const parsed = schema.safeParse(data, { reportInput: true })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const failure: Failure =
    issue?.input === null
      ? { kind: 'too-large' }
      : {
          kind: 'unexpected',
          detail: `${describeKeyPath(issue?.path ?? []) || 'all of it'} is wrong`,
        }
  throw new RequestFailure(failure, permission)
}
