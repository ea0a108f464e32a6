import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A limit on requests, as of a server that counts them from the first one of a window on. */
export type Limit = {
  requests: number
  windowMs: number
  /** Whether each answer says what is left, or only one that rejects a request. */
  stated: 'always' | 'when rejected'
}

/** What a server has seen since it was last asked. */
type Seen = {
  requests: number
  rejected: number
  /** The most rejected requests of one window. */
  largestBurst: number
}

const BASELINE = JSON.stringify({ checks: ['checkForPresenceReadme', 'checkForConsoleUsage'] })

/** A Phaset that takes its time for each answer, with or without a limit. */
export async function startPhasetWithin(answerMs: number, limit?: Limit) {
  let seen: Seen = { requests: 0, rejected: 0, largestBurst: 0 }
  const count = createCount(limit)
  const server = createServer(async (request, response) => {
    request.resume()
    const { status, headers, burst } = count(Date.now())
    seen.requests += 1
    if (status === 429) seen.rejected += 1
    seen.largestBurst = Math.max(seen.largestBurst, burst)
    await wait(answerMs)
    response.writeHead(status, headers)
    response.end(status === 200 && request.method === 'GET' ? BASELINE : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSeen: () => {
      const taken = seen
      seen = { requests: 0, rejected: 0, largestBurst: 0 }
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function createCount(limit: Limit | undefined) {
  let counted = 0
  let resetAt = 0
  return (now: number) => {
    if (limit === undefined) return { status: 200, headers: {}, burst: 0 }
    if (now >= resetAt) {
      counted = 0
      resetAt = now + limit.windowMs
    }
    counted += 1
    const burst = Math.max(0, counted - limit.requests)
    const headers = {
      'x-ratelimit-limit': limit.requests,
      'x-ratelimit-remaining': Math.max(0, limit.requests - counted),
      'x-ratelimit-reset': resetAt / 1000,
    }
    const isStated = limit.stated === 'always' || burst > 0
    return { status: burst > 0 ? 429 : 200, headers: isStated ? headers : {}, burst }
  }
}
