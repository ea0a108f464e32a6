import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'
import { push, pushOfComponent, stepInputs } from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer, wellAnswered } from '../helpers/faulty-server.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

const HEADERS = 'CF-Access-Client-Id: client/id 7\nAuthorization: Bearer gateway-secret='
const VALUES = ['client/id 7', 'gateway-secret=', 'gateway-secret%3D']

let server: FaultyServer
let elsewhere: FaultyServer
beforeEach(async () => {
  server = await startServer(wellAnswered)
  elsewhere = await startServer(wellAnswered)
})
afterEach(() => Promise.all([server.close(), elsewhere.close()]))

test('headers go with every request', async () => {
  const { exitCode } = await runInProcess(
    pushOfComponent(stepInputs(server.endpoint, { headers: HEADERS })),
  )
  expect(exitCode).toBe(0)
  expect(server.requests).toHaveLength(4)
  for (const { headers } of server.requests) {
    expect(headers).toMatchObject({
      'cf-access-client-id': 'client/id 7',
      authorization: 'Bearer gateway-secret=',
      'accept-encoding': 'identity',
      'user-agent': expect.stringMatching(/^phaset-action\//),
    })
  }
})

test('their values are masked, and nowhere to be read, even where an answer repeats them', async () => {
  const echo = await startServer((request, response) => {
    const { authorization = '' } = request.headers
    response.writeHead(400).end(`${authorization} ${authorization.split(' ')[1]}`)
  })
  const result = await runInProcess(push(stepInputs(echo.endpoint, { headers: HEADERS })))
  await echo.close()
  expect(result.stdout).toContain('::add-mask::Bearer gateway-secret=\n')
  expect(result.stdout).toContain('::add-mask::gateway-secret=\n')
  expect(findTexts(result, VALUES)).toEqual([])
})

test('they are not sent to the host that a redirect names', async () => {
  const redirecting = await startServer((request, response) => {
    response.writeHead(307, { location: `${elsewhere.endpoint}${request.url}` }).end()
  })
  const result = await runInProcess(push(stepInputs(redirecting.endpoint, { headers: HEADERS })))
  await redirecting.close()
  expect(result.exitCode).toBe(1)
  expect(elsewhere.requests).toEqual([])
})

describe('a header that can not be set stops the step before anything is sent', () => {
  test.each([
    ['Host: evil.example', /Host .*line 1/],
    ['X-One: 1\nContent-Length: 3', /Content-Length .*line 2/],
    ['transfer-encoding: chunked', /transfer-encoding/],
    ['User-Agent: me', /User-Agent/],
    ['X Y: value', /line 1/],
    ['no colon', /line 1/],
    ['X-Empty:', /x-empty is empty/],
    ['X-Accent: é', /X-Accent/],
    ['X-Control: a\u0001b', /X-Control/],
    ['X-Twice: 1\nx-twice: 2', /twice/],
  ])('%j', async (headers, message) => {
    const result = await runInProcess(push(stepInputs(server.endpoint, { headers })))
    expect(result.exitCode).toBe(1)
    expect(parseErrors(result.stdout).map((error) => error.message)).toEqual([
      expect.stringMatching(message),
    ])
    expect(server.requests).toEqual([])
  })
})

describe('a token that would travel in the clear', () => {
  const soon = { deadline: '0.5', timeout: '0.3' }
  test.each([
    ['http://phaset.invalid', true],
    ['http://10.0.0.1.invalid', true],
    ['http://localhost.phaset.invalid', true],
    ['https://phaset.invalid', false],
    ['phaset.invalid', false],
  ])('%s: warned of is %s', async (endpoint, warned) => {
    const { stdout, exitCode } = await runInProcess(push(stepInputs(endpoint, soon)))
    expect(/^::warning.*unencrypted/m.test(stdout)).toBe(warned)
    expect(exitCode).toBe(0)
  })

  test('the loopback is not warned of', async () => {
    const { stdout } = await runInProcess(push(stepInputs(server.endpoint)))
    expect(stdout).not.toContain('unencrypted')
  })
})
