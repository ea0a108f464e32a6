import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type Api, openApi } from '../../src/github-api/api.ts'

let server: ReturnType<typeof createServer>
afterEach(() => {
  jest.restoreAllMocks()
  server.closeAllConnections()
  server.close()
})

/** Opens the API of a GitHub that answers so. Further attempts begin at once. */
async function open(
  answer: RequestListener,
  cancelled = new AbortController().signal,
  waits = [0, 0],
): Promise<Api> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return openApi({ token: 'hush', baseUrl, repository: 'acme/shop', cancelled }, waits)
}

const getRepository = ({ octokit, repository }: Api) => octokit.rest.repos.get(repository)

/** The requests to a GitHub that answers with one status after the other. */
async function askFor(statuses: number[]) {
  const paths: string[] = []
  const api = await open((request, response) => {
    paths.push(request.url ?? '')
    response.writeHead(statuses[paths.length - 1] ?? 200, { 'content-type': 'application/json' })
    response.end('{"name":"shop"}')
  })
  const result = await getRepository(api).then(
    ({ data }) => data.name,
    ({ status }) => status,
  )
  return { paths, result }
}

test('the API is that of the repository, with the token', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const api = await open((request, response) => {
    resolve([request.url, request.headers.authorization])
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await getRepository(api)
  expect(await promise).toEqual(['/repos/acme/shop', 'token hush'])
})

describe('during an outage of GitHub', () => {
  test.each<[number[], string | number, number]>([
    [[500], 'shop', 2],
    [[502, 503], 'shop', 3],
    [[504, 504, 504], 504, 3],
    ...[400, 401, 403, 404, 429, 501].map((status): [number[], number, number] => [
      [status],
      status,
      1,
    ]),
    [[503, 404], 404, 2],
  ])(
    'after the answers %j the result is %s, by %d requests',
    async (statuses, result, requests) => {
      const asked = await askFor(statuses)
      expect([asked.result, asked.paths.length]).toEqual([result, requests])
    },
  )

  test('a request without an answer is repeated too', async () => {
    let requests = 0
    const api = await open((request, response) => {
      requests += 1
      if (requests === 1) request.socket.resetAndDestroy()
      else response.setHeader('content-type', 'application/json').end('{"name":"shop"}')
    })
    expect((await getRepository(api)).data.name).toBe('shop')
  })

  test('a job that is cancelled waits no longer', async () => {
    const job = new AbortController()
    let requests = 0
    const api = await open(
      (_, response) => {
        requests += 1
        response.writeHead(503).end()
        setImmediate(() => job.abort())
      },
      job.signal,
      [60_000],
    )
    await expect(getRepository(api)).rejects.toThrow()
    expect(requests).toBe(1)
  })
})

test('a request ends when the job is cancelled, or by a signal of its own', async () => {
  for (const isOwn of [true, false]) {
    const [job, own] = [new AbortController(), new AbortController()]
    const api = await open(() => (isOwn ? own : job).abort(), job.signal)
    const request = isOwn ? { request: { signal: own.signal } } : {}
    await expect(
      api.octokit.rest.repos.get({ ...api.repository, ...request }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    server.closeAllConnections()
    server.close()
  }
})

test('a request that GitHub does not answer ends after 20 seconds, and is not repeated', async () => {
  const timeOut = new AbortController()
  const delays: number[] = []
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((delay) => {
    delays.push(delay)
    return timeOut.signal
  })
  let requests = 0
  const api = await open(() => {
    requests += 1
    timeOut.abort(new DOMException('', 'TimeoutError'))
  })
  await expect(getRepository(api)).rejects.toThrow()
  expect([requests, delays]).toEqual([1, [20_000]])
})
