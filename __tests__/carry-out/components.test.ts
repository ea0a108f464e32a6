import { describe, expect, test } from '@jest/globals'
import { carryOut } from '../../src/carry-out/components.ts'
import type { ComponentResult } from '../../src/carry-out/results.ts'
import type { Delivery } from '../../src/phaset/delivery.ts'
import type { Credentials } from '../../src/phaset/endpoint.ts'
import type { ComponentPlan } from '../../src/plan/plan-component.ts'
import { createNetwork, openTestServices } from '../helpers/network.ts'
import { found, MANIFEST, plan, STARTS } from '../helpers/plans.ts'
import { DOWN, OK, type Reply, type Sent } from '../helpers/play.ts'
import { change, deployment, merged } from '../helpers/reports.ts'

const PUSH = STARTS['push to the default branch']
const OFF = { record: 'false', standards: 'false' }
const BASELINE: Reply = { ...OK, body: '{"checks":["checkForPresenceReadme"]}' }

/** A plan for the record with this ID. */
function planFor(given: Record<string, string>, recordId = '1234567890'): ComponentPlan {
  const credentials: Credentials = { orgId: 'acme', recordId, token: 'tok' }
  const manifest = found({ ...MANIFEST, id: recordId })
  return plan(given, PUSH, { manifest, credentials }).plan
}

const targetOf = ({ request: { target } }: Sent) =>
  typeof target === 'string' ? target : 'baseline'
const answerBaselines = (sent: Sent): Reply => (targetOf(sent) === 'baseline' ? BASELINE : OK)
const levels = ({ problems }: ComponentResult) =>
  problems.map(({ level, message }) => `${level}: ${message}`)

describe('what is carried out', () => {
  test('is the event, the record and the standards of a push', async () => {
    const network = createNetwork(answerBaselines)
    const [result] = await carryOut([planFor({})], openTestServices(network))
    expect(network.sent.map(targetOf).sort()).toEqual(['baseline', 'event', 'record', 'standards'])
    expect(result).toMatchObject({
      directory: '.',
      recordId: '1234567890',
      name: 'Web',
      events: [{ body: { event: 'change' }, delivery: { outcome: 'delivered' } }],
      record: { state: 'uploaded', record: { spec: MANIFEST.spec } },
      standards: { state: 'uploaded', baselineId: 'default', checks: [{ status: 'failure' }] },
    })
  })

  test.each<[Record<string, string>, string[], string, string]>([
    [OFF, ['event'], 'skipped', 'skipped'],
    [{ record: 'check', standards: 'check', event: 'none' }, ['baseline'], 'checked', 'checked'],
    [
      { record: 'false', standards: 'true' },
      ['baseline', 'event', 'standards'],
      'skipped',
      'uploaded',
    ],
  ])('with %j is %j', async (given, targets, record, standards) => {
    const network = createNetwork(answerBaselines)
    const [result] = await carryOut([planFor(given)], openTestServices(network))
    expect(network.sent.map(targetOf).sort()).toEqual(targets)
    expect([result?.record.state, result?.standards.state]).toEqual([record, standards])
  })

  test('is nothing of what the plan could not decide', async () => {
    const network = createNetwork()
    const broken = plan({}, PUSH, { credentials: {} }).plan
    const [result] = await carryOut([broken], openTestServices(network))
    expect(network.sent).toEqual([])
    expect(result).toMatchObject({ events: [], record: { state: 'failed' } })
    expect(result?.standards).toEqual({ state: 'failed' })
    expect(result?.problems).toEqual(broken.problems)
  })

  test('is only checked in a dry run', async () => {
    const network = createNetwork(answerBaselines)
    const services = openTestServices(network, { 'dry-run': 'true', 'webhook-token': 'tok' })
    const quiet = { ...services, prepare: () => async () => undefined }
    const [result] = await carryOut([planFor({})], quiet)
    expect([result?.record.state, result?.standards.state]).toEqual(['checked', 'checked'])
    expect(result?.events).toEqual([planFor({}).events[0]])
  })
})

describe('the order', () => {
  const events = [change, merged, deployment]

  test('of the events of a component stays, and each waits for the one before', async () => {
    const network = createNetwork(() => ({ outcome: 'refused', status: 400 }))
    const [result] = await carryOut([{ ...planFor(OFF), events }], openTestServices(network))
    expect(network.sent.map(({ request }) => request.body)).toEqual(events.map(({ body }) => body))
    expect(network.mostAtOnce()).toBe(1)
    expect(result?.events.map(({ delivery }) => delivery?.outcome)).toEqual(
      events.map(() => 'refused'),
    )
  })

  test('of components does not matter: none waits for another', async () => {
    const network = createNetwork()
    const plans = ['first00001', 'second0001'].map((id) => ({ ...planFor(OFF, id), events }))
    await carryOut(plans, openTestServices(network))
    expect(network.mostAtOnce()).toBe(2)
  })

  test('all messages are in the undelivered file before the first is sent', async () => {
    const calls: string[] = []
    const services = openTestServices(createNetwork(answerBaselines))
    const plans = ['first00001', 'second0001'].map((id) => planFor({ standards: 'false' }, id))
    await carryOut(plans, {
      ...services,
      prepare: (message, credentials) => {
        calls.push(`prepare ${message.kind}`)
        const start = services.prepare(message, credentials)
        return () => {
          calls.push(`send ${message.kind}`)
          return start()
        }
      },
    })
    expect(calls.map((call) => call.split(' ')[0])).toEqual([
      ...Array(4).fill('prepare'),
      ...Array(4).fill('send'),
    ])
  })

  test('at most 8 components are checked at once', async () => {
    let underWay = 0
    let most = 0
    const plans = Array.from({ length: 20 }, (_, i) =>
      planFor({ event: 'none', record: 'false' }, `record00${String(i).padStart(2, '0')}`),
    )
    await carryOut(plans, {
      ...openTestServices(createNetwork()),
      fetchBaseline: async () => {
        most = Math.max(most, ++underWay)
        await new Promise((resolve) => setImmediate(resolve))
        underWay -= 1
        return { kind: 'invalid', problems: [] }
      },
    })
    expect(most).toBe(8)
  })
})

describe('what was not delivered', () => {
  const refuse = (status: number) => createNetwork(() => ({ outcome: 'refused', status }))

  test.each([
    ['the manifest', MANIFEST, 'record 1234567890 (manifest), organization acme (manifest)'],
    ['no manifest', undefined, 'record 1234567890 (record-id), organization acme (org-id)'],
    [
      'a manifest with another ID',
      { ...MANIFEST, id: 'other67890' },
      'record 1234567890 (record-id), organization acme (manifest)',
    ],
  ])('names the IDs, and that they come from %s', async (_, manifest, identity) => {
    const component = manifest === undefined ? {} : { manifest: found(manifest) }
    const absent = { manifest: { kind: 'absent', file: 'phaset.manifest.json' } } as const
    const planned = plan(OFF, PUSH, manifest === undefined ? absent : component).plan
    const [result] = await carryOut([planned], openTestServices(refuse(401)))
    expect(result?.problems.at(-1)?.message).toContain(` for ${identity}: `)
  })

  test('names an unusual ID in quotes', async () => {
    const planned = planFor(OFF)
    const credentials = { orgId: 'my org', recordId: '1'.repeat(41), token: 'tok' }
    const [result] = await carryOut([{ ...planned, credentials }], openTestServices(refuse(401)))
    expect(result?.problems.at(-1)?.message).toContain(
      `record "${'1'.repeat(41)}" (record-id), organization "my org" (org-id)`,
    )
  })

  test('because another component already saw Phaset down has the same cause', async () => {
    const network = createNetwork(() => DOWN)
    const plans = ['first00001', 'second0001'].map((id) => ({
      ...planFor(OFF, id),
      events: [change, merged],
    }))
    const results = await carryOut(plans, openTestServices(network, { deadline: '0.1' }))
    const [first = [], second = []] = results.map(levels)
    expect(first).toEqual([
      expect.stringMatching(/^warning: .*it refused the connection.*: 2 events not delivered/),
    ])
    expect(second).toEqual(first)
  })

  test('and not even sent has the cause for which another was not delivered', async () => {
    const last = { outcome: 'unknown', status: 520, body: '', truncated: false, took: 1 } as const
    const deliveries: Delivery[] = [
      { outcome: 'unknown', attempts: 1, last },
      { outcome: 'not-arrived', attempts: 0, givenUp: { reason: 'deadline' } },
    ]
    const plans = ['first00001', 'second0001'].map((id) => planFor(OFF, id))
    const results = await carryOut(plans, {
      ...openTestServices(createNetwork()),
      prepare: () => async () => deliveries.shift(),
    })
    expect(results.map(levels)).toEqual([
      ['warning: 520 from phaset.example.com:443: event change may have arrived'],
      ['warning: 520 from phaset.example.com:443: event change not delivered'],
    ])
  })

  test('comes after the problems of the plan', async () => {
    const planned = plan(OFF, PUSH, {
      manifest: found({ ...MANIFEST, organizationId: 'other' }),
    }).plan
    const [result] = await carryOut([planned], openTestServices(refuse(401)))
    expect(result?.problems.map(({ kind }) => kind)).toEqual(['input', 'delivery'])
  })
})

describe('the status words of standards', () => {
  const STANDARDS = { event: 'none', record: 'false' }

  /** The words of each upload to a Phaset that refuses the first ones with this status. */
  async function upload(status: number, words: string, baseline = BASELINE) {
    const network = createNetwork((sent) => {
      if (targetOf(sent) === 'baseline') return baseline
      const uploads = network.sent.filter((each) => targetOf(each) === 'standards')
      return uploads.length === 1 ? { outcome: 'refused', status } : OK
    })
    const services = openTestServices(network, { 'standards-status-words': words })
    const [result] = await carryOut([planFor(STANDARDS)], services)
    const sent = network.sent.flatMap(({ request: { body } }) =>
      body === undefined ? [] : (body as { results: { status: string }[] }).results,
    )
    return { words: sent.map((each) => each.status), result }
  }

  test.each([
    [400, 'auto', ['failure', 'fail'], 'uploaded'],
    [401, 'auto', ['failure'], 'failed'],
    [400, 'documented', ['failure'], 'failed'],
    [400, 'standardlint', ['fail'], 'failed'],
  ])('after %d, with %s, are %j', async (status, input, words, state) => {
    const uploaded = await upload(status, input)
    expect([uploaded.words, uploaded.result?.standards.state]).toEqual([words, state])
    expect(uploaded.result?.problems.some(({ level }) => level === 'notice')).toBe(
      state === 'uploaded',
    )
  })

  test('are not changed if all checks pass, because those have the same words', async () => {
    const none = { ...OK, body: '{"checks":[{"name":"checkForThrowingPlainErrors"}]}' }
    const uploaded = await upload(400, 'auto', none)
    expect([uploaded.words, uploaded.result?.standards.state]).toEqual([['pass'], 'failed'])
  })
})
