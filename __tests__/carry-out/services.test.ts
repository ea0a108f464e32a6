import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Services } from '../../src/carry-out/services.ts'
import type { Network } from '../../src/phaset/network.ts'
import { parseLines } from '../helpers/fault-steps.ts'
import { TOKEN } from '../helpers/inputs.ts'
import { createNetwork, openTestServices, type TestNetwork } from '../helpers/network.ts'
import { BROKEN, DOWN, OK } from '../helpers/play.ts'

const CREDENTIALS = { orgId: 'acme', recordId: 'greeter001', token: TOKEN }
const CHANGE = { kind: 'event', body: { event: 'change' } } as const
const RECORD = { kind: 'record', body: { spec: 1 } } as const

/** The lines of the log. */
let log: string[]
beforeEach(() => {
  log = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log.push(...String(text).trimEnd().split('\n'))
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

async function sendChange(network: TestNetwork, given: Record<string, string> = {}) {
  const services = openTestServices(network, given)
  return services.prepare(CHANGE, CREDENTIALS)()
}

/** The undelivered messages in the file as it is now. */
function linesOf({ temporaryDirectory }: { temporaryDirectory: string }) {
  const files = readdirSync(temporaryDirectory)
  return files.flatMap((file) => parseLines(readFileSync(join(temporaryDirectory, file), 'utf8')))
}

describe('the inputs decide how long and how often a message is sent', () => {
  test('an attempt takes up to timeout, in seconds', async () => {
    const network = createNetwork()
    await sendChange(network, { timeout: '2.5' })
    expect(network.sent.map(({ timeout }) => timeout)).toEqual([2500])
  })

  test.each([
    ['5', 3],
    ['30', 6],
  ])('attempts end after deadline: %s', async (deadline, attempts) => {
    const network = createNetwork(() => DOWN, 1)
    await sendChange(network, { deadline })
    expect(network.sent).toHaveLength(attempts)
    expect(network.sent.at(-1)?.at).toBeLessThan(Number(deadline) * 1000)
  })

  test.each([
    ['0.5', 2],
    ['10', 1],
  ])('with timeout: %s, a repeat needs no more time than that', async (timeout, attempts) => {
    const network = createNetwork(() => DOWN, 1)
    await sendChange(network, { deadline: '1.6', timeout })
    expect(network.sent).toHaveLength(attempts)
  })

  test.each([
    ['true', 2],
    ['false', 1],
  ])('what may have arrived is sent again with repeat-unknown: %s', async (repeat, attempts) => {
    const network = createNetwork((_, count) => (count === 1 ? BROKEN : OK))
    await sendChange(network, { 'repeat-unknown': repeat })
    expect(network.sent).toHaveLength(attempts)
  })

  test('chance decides when a repeat begins', async () => {
    const instants = []
    for (const random of [0, 0.9]) {
      const network = createNetwork((_, count) => (count === 1 ? DOWN : OK), random)
      await sendChange(network)
      instants.push(network.sent[1]?.at)
    }
    expect(instants).toEqual([750, 975])
  })
})

test('the log says at once that Phaset is down', async () => {
  await sendChange(createNetwork((_, count) => (count === 1 ? DOWN : OK)))
  expect(log).toEqual([expect.stringMatching(/^it refused the connection; retrying until .* UTC$/)])
})

describe('the debug log has each attempt', () => {
  const failed = { ...DOWN, failure: '::error::no', body: `a ${TOKEN} b` }

  test('with what was sent and answered, and without a token', async () => {
    process.env.RUNNER_DEBUG = '1'
    await sendChange(createNetwork((_, count) => (count === 1 ? failed : OK)))
    delete process.env.RUNNER_DEBUG
    const lines = log.filter((line) => line.startsWith('::debug::'))
    expect(lines).toEqual([
      '::debug::event of greeter001: not-arrived, ::error::no, 0 ms; sent {"event":"change"} answered (14 characters that repeat a part of a secret)',
      '::debug::event of greeter001: delivered, 200, 0 ms; sent {"event":"change"} answered',
    ])
  })

  test('without a token in an ID, and without one that is shown with escapes', async () => {
    process.env.RUNNER_DEBUG = '1'
    const token = 'hush\u200b1'
    const services = openTestServices(createNetwork(), { 'webhook-token': token })
    const body = { event: 'comment', note: token }
    await services.prepare({ kind: 'event', body }, { orgId: 'acme', recordId: token, token })()
    delete process.env.RUNNER_DEBUG
    expect(log).toEqual([
      '::debug::event of ***: delivered, 200, 0 ms; sent {"event":"comment","note":"***"} answered',
    ])
  })

  test('unless it is off', async () => {
    await sendChange(createNetwork())
    expect(log).toEqual([])
  })
})

describe('the undelivered file', () => {
  let network: TestNetwork
  let services: Services & { temporaryDirectory: string }
  beforeEach(() => {
    network = createNetwork(({ request }) => (request.target === 'record' ? DOWN : OK))
    services = openTestServices(network, { deadline: '1' })
  })

  test('has each message from the time at which it is prepared', () => {
    services.prepare(CHANGE, CREDENTIALS)
    services.prepare(RECORD, CREDENTIALS)
    expect(network.sent).toEqual([])
    expect(linesOf(services)).toMatchObject([
      { ...CHANGE, outcome: 'not-arrived', orgId: 'acme', recordId: 'greeter001' },
      { ...RECORD, outcome: 'not-arrived' },
    ])
  })

  test('has only what was not delivered in the end', async () => {
    const [change, record] = [CHANGE, RECORD].map((each) => services.prepare(each, CREDENTIALS))
    await change?.()
    await record?.()
    expect(services.close()).toEqual({ undelivered: services.undelivered, problems: [] })
    expect(linesOf(services)).toMatchObject([RECORD])
  })

  test('is removed when everything was delivered', async () => {
    await services.prepare(CHANGE, CREDENTIALS)()
    expect(services.close()).toEqual({ problems: [] })
    expect(readdirSync(services.temporaryDirectory)).toEqual([])
  })

  test('has no token, in names of fields either, and what is sent is whole', async () => {
    const body = { event: 'comment', [TOKEN]: TOKEN }
    await services.prepare({ kind: 'record', body }, { ...CREDENTIALS, recordId: TOKEN })()
    expect(network.sent[0]?.request.body).toEqual(body)
    expect(linesOf(services)).toMatchObject([
      { recordId: '***', body: { event: 'comment', '***': '***' } },
    ])
  })

  test('has no token of another record', async () => {
    const tokens = 'greeter001: hush-hush-1\nmailer0001: hush-hush-2'
    const ofRecords = openTestServices(network, { 'webhook-token': tokens })
    const credentials = { ...CREDENTIALS, token: 'hush-hush-1' }
    ofRecords.prepare({ kind: 'record', body: { note: 'hush-hush-2' } }, credentials)
    expect(linesOf(ofRecords)).toMatchObject([{ body: { note: '***' } }])
  })

  test('has an event with its candidates until its components are known', () => {
    const candidates = [{ directory: 'apps/web', orgId: 'acme', recordId: TOKEN }]
    const release = services.keep([CHANGE.body], candidates)
    const event = { kind: 'event', candidates: [{ ...candidates[0], recordId: '***' }] }
    expect(linesOf(services)).toMatchObject([{ ...event, ...CHANGE }])
    release()
    expect(linesOf(services)).toEqual([])
  })
})

test('a request that is under way when the job is cancelled has 5 more seconds', async () => {
  const job = new AbortController()
  const network = createNetwork()
  const ended = Promise.withResolvers<number>()
  const createClient: Network['createClient'] = (endpoint, headers, redact, signal) => {
    signal.addEventListener('abort', () => ended.resolve(network.clock.now()))
    return network.createClient(endpoint, headers, redact, signal)
  }
  openTestServices({ ...network, createClient }, {}, job.signal)
  job.abort()
  expect(await ended.promise).toBe(5000)
})

describe('a dry run', () => {
  test('logs each request with *** as its token, sends none, and makes no file', async () => {
    const network = createNetwork()
    const services = openTestServices(network, { 'dry-run': 'true' })
    const body = { event: 'comment', note: `a ${TOKEN} b`, [TOKEN]: 1 }
    expect(await services.prepare({ kind: 'event', body }, CREDENTIALS)()).toBeUndefined()
    services.keep([CHANGE.body], [])()
    expect(log).toEqual([
      'POST /integration/event/acme/greeter001/*** {"event":"comment","note":"a *** b","***":1}',
    ])
    expect([network.sent, readdirSync(services.temporaryDirectory)]).toEqual([[], []])
    expect([services.undelivered, services.close()]).toEqual([undefined, { problems: [] }])
  })

  test('shows no token with characters that the log shows as escapes, and none in an ID', async () => {
    const token = 'hush\u200b1'
    const services = openTestServices(createNetwork(), {
      'dry-run': 'true',
      'webhook-token': token,
    })
    const body = { event: 'comment', note: token }
    const credentials = { orgId: 'acme', recordId: token, token }
    await services.prepare({ kind: 'event', body }, credentials)()
    expect(log).toEqual(['POST /integration/event/acme/***/*** {"event":"comment","note":"***"}'])
  })

  test('fetches Baselines', async () => {
    const network = createNetwork(() => ({ ...OK, body: '{"checks":["checkForPresenceReadme"]}' }))
    const services = openTestServices(network, { 'dry-run': 'true' })
    expect(await services.fetchBaseline('strict', CREDENTIALS)).toMatchObject({ kind: 'baseline' })
    expect(network.sent.map(({ request }) => request.target)).toEqual([{ baselineId: 'strict' }])
  })
})

test('without an endpoint nothing is sent, logged or written', async () => {
  const network = createNetwork()
  const services = openTestServices(network, { endpoint: '' })
  expect(await services.prepare(CHANGE, CREDENTIALS)()).toBeUndefined()
  services.keep([CHANGE.body], [])()
  expect(await services.fetchBaseline('default', CREDENTIALS)).toEqual({
    kind: 'invalid',
    problems: [],
  })
  expect([network.sent, log, readdirSync(services.temporaryDirectory)]).toEqual([[], [], []])
  expect(services).toMatchObject({ host: '', statusWords: 'auto' })
})
