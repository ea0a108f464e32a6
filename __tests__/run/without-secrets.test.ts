import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'
import type { Step } from '../../sandbox/runner.ts'
import { BROKEN_COMPONENT, COMPONENT } from '../../sandbox/sample.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { payloadOfTheDay } from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer, wellAnswered } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

const NOTICE = /^::notice.*GitHub gives no secrets to this run/m

let server: FaultyServer
beforeEach(async () => {
  server = await startServer(wellAnswered)
})
afterEach(() => server.close())

function pullRequestFromFork() {
  const payload = exampleOf('pull_request', 'opened')
  Object.assign(payload.pull_request.head.repo ?? {}, { id: 1, fork: true })
  return payload
}

function pullRequestOfLostFork() {
  const payload = exampleOf('pull_request', 'opened')
  return { ...payload, pull_request: { ...payload.pull_request, head: { repo: null } } }
}

function pushToFork() {
  const payload = payloadOfTheDay('push') as { repository: object }
  return { ...payload, repository: { ...payload.repository, fork: true } }
}

const fromFork: Step = { event: 'pull_request', payload: pullRequestFromFork(), inputs: {} }
const byDependabot: Step = {
  event: 'pull_request',
  payload: exampleOf('pull_request', 'opened'),
  inputs: {},
  env: { GITHUB_ACTOR: 'dependabot[bot]' },
}

describe('GitHub withholds the secrets', () => {
  const cases: [string, Step][] = [
    ["from a fork's pull request", fromFork],
    ['from a pull request whose fork is gone', { ...fromFork, payload: pullRequestOfLostFork() }],
    [
      "from a review of a fork's pull request",
      {
        event: 'pull_request_review',
        payload: { ...exampleOf('pull_request_review', 'submitted'), ...pullRequestFromFork() },
        inputs: {},
      },
    ],
    ['from what Dependabot started', byDependabot],
    [
      "from a fork's pull request, where lines have names and no secrets",
      {
        ...fromFork,
        inputs: { 'webhook-token': 'greeter001: \nshopapi001: ', headers: 'X-Gateway-Key: ' },
      },
    ],
    ["from a fork's own repository", { event: 'push', payload: pushToFork(), inputs: {} }],
  ]

  test.each(cases)('%s: the step says so and succeeds', async (_, step) => {
    const result = await runInProcess({ ...step, workspace: COMPONENT })
    expect(result).toMatchObject({ exitCode: 0, outputs: { events: '[]', undelivered: '' } })
    expect(result.stdout).toMatch(NOTICE)
    expect(parseErrors(result.stdout)).toEqual([])
  })

  test.each(cases)('%s: an endpoint that is there is not asked', async (_, step) => {
    const inputs = { endpoint: server.endpoint }
    const result = await runInProcess({ ...step, inputs, workspace: COMPONENT })
    expect(result.exitCode).toBe(0)
    expect(server.requests).toEqual([])
  })

  test('what is switched off is neither checked nor said to be', async () => {
    const inputs = { record: 'false', standards: 'false' }
    const { stdout } = await runInProcess({ ...fromFork, inputs, workspace: COMPONENT })
    expect(stdout).toMatch(NOTICE)
    expect(stdout).not.toContain('manifest')
    expect(stdout).toMatch(/^Phaset: .*record and standards \(switched off\)$/m)
  })

  test('a good manifest is told to be checked', async () => {
    const { outputs } = await runInProcess({ ...fromFork, workspace: COMPONENT })
    expect(outputs).toMatchObject({ record: 'checked', standards: 'skipped' })
  })

  test('mistakes in a manifest are shown at their lines, and fail the step', async () => {
    const { exitCode, stdout } = await runInProcess({ ...fromFork, workspace: BROKEN_COMPONENT })
    expect(exitCode).toBe(1)
    expect(parseErrors(stdout).map(({ place }) => place)).toContain('phaset.manifest.json:7:13')
  })

  test('mistakes in a manifest do not fail it under `fail-on: never`', async () => {
    const inputs = { 'fail-on': 'never' }
    const { exitCode, stdout } = await runInProcess({
      ...fromFork,
      inputs,
      workspace: BROKEN_COMPONENT,
    })
    expect(exitCode).toBe(0)
    expect(parseErrors(stdout)).toEqual([])
    expect(stdout).toMatch(/^::warning .*file=phaset\.manifest\.json/m)
  })
})

describe('anywhere else an empty token or endpoint is an error where something is sent', () => {
  const token = { 'webhook-token': 'token' }
  const cases: [string, Step, string[]][] = [
    [
      'a push to the repository',
      { event: 'push', payload: payloadOfTheDay('push'), inputs: {} },
      ['endpoint', 'webhook-token'],
    ],
    [
      'a push with a token alone',
      { event: 'push', payload: payloadOfTheDay('push'), inputs: token },
      ['endpoint'],
    ],
    [
      "a fork's pull request under pull_request_target, which has secrets",
      { ...fromFork, event: 'pull_request_target', inputs: { endpoint: 'phaset.invalid' } },
      ['webhook-token'],
    ],
    [
      'a pull request of the repository itself',
      { event: 'pull_request', payload: exampleOf('pull_request', 'opened'), inputs: {} },
      ['endpoint', 'webhook-token'],
    ],
  ]
  test.each(cases)('%s', async (_, step, inputs) => {
    const { exitCode, stdout } = await runInProcess({ ...step, workspace: COMPONENT })
    expect(exitCode).toBe(1)
    const messages = parseErrors(stdout).flatMap(({ message }) => message.split('\n'))
    expect(messages.map((message) => message.split(' ')[0])).toEqual(inputs)
    expect(stdout).not.toMatch(NOTICE)
  })
})

test('a check of the manifest alone needs neither a token nor an endpoint', async () => {
  const check: Step = {
    event: 'pull_request',
    payload: exampleOf('pull_request', 'synchronize'),
    inputs: {},
  }
  const good = await runInProcess({ ...check, workspace: COMPONENT })
  expect(good).toMatchObject({
    exitCode: 0,
    outputs: { record: 'checked', standards: 'skipped' },
  })
  expect(good.stdout).toMatch(/^::notice.*Standards are skipped: their Baseline comes from Phaset/m)
  const { exitCode, stdout } = await runInProcess({ ...check, workspace: BROKEN_COMPONENT })
  expect(exitCode).toBe(1)
  expect(parseErrors(stdout).map(({ place }) => place)).toContain('phaset.manifest.json:7:13')
})
