import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openApi } from '../../src/github-api/api.ts'

let close: (() => void) | undefined
afterEach(() => close?.())

/** A GitHub that answers each request as the function says, and a request to it. */
async function ask(
  answer: (response: ServerResponse, count: number) => void,
  cancelled = new AbortController().signal,
) {
  let requests = 0
  const server = createServer((_, response) => answer(response, ++requests))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as AddressInfo
  const access = {
    token: 'token',
    baseUrl: `http://127.0.0.1:${port}`,
    repository: 'acme/shop',
    cancelled,
  }
  const { octokit, repository } = await openApi(access, [1, 1])
  const result = await octokit.rest.repos.get(repository).then(
    ({ status }) => ({ status }),
    ({ status, message }) => ({ status, message }),
  )
  return { ...result, requests }
}

const respond = (response: ServerResponse, status: number) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end('{}')

describe("a request to GitHub's API", () => {
  test.each([500, 502, 503, 504])('is repeated after %i', async (status) => {
    const answers = [status, status, 200]
    const { requests, ...result } = await ask((response, count) =>
      respond(response, answers[count - 1] ?? 400),
    )
    expect([result, requests]).toEqual([{ status: 200 }, 3])
  })

  test('is repeated after a connection that breaks', async () => {
    const { requests, status } = await ask((response, count) =>
      count === 1 ? response.destroy() : respond(response, 200),
    )
    expect([status, requests]).toEqual([200, 2])
  })

  test('fails after the third attempt', async () => {
    expect(await ask((response) => respond(response, 502))).toMatchObject({
      status: 502,
      requests: 3,
    })
  })

  test.each([400, 401, 403, 404, 429, 501])('is not repeated after %i', async (status) => {
    expect(await ask((response) => respond(response, status))).toMatchObject({
      status,
      requests: 1,
    })
  })

  test('ends when the job is cancelled, without another attempt', async () => {
    const job = new AbortController()
    // The server never answers.
    expect(await ask(() => job.abort(), job.signal)).toMatchObject({ requests: 1 })
  })
})
