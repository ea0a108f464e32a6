import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import pLimit from 'p-limit'
import { inOrder } from '../../src/carry-out/in-order.ts'
import type { Outcome } from '../../src/phaset/answer.ts'
import { createBudget } from '../../src/phaset/budget.ts'
import type { Attempt, PhasetRequest } from '../../src/phaset/client.ts'
import { type DeliverySettings, deliver } from '../../src/phaset/delivery.ts'
import { createTestClock } from '../helpers/test-clock.ts'

const credentials = { orgId: 'acme', recordId: 'greeter001', token: 'token' }
const event = (name: string): PhasetRequest => ({
  target: 'event',
  credentials,
  body: { event: name },
})
const CHANGE = event('change')
const INCIDENT = event('incident-opened')
const RECORD: PhasetRequest = { target: 'record', credentials, body: {} }
const STANDARDS: PhasetRequest = { target: 'standards', credentials, body: {} }
const BASELINE: PhasetRequest = { target: { baselineId: 'default' }, credentials }

type Reply = Outcome | { outcome: Outcome; retryAfter?: number }

type Setup = {
  /** What each try comes to; the last one also what all further tries come to. */
  replies: Reply[]
  /** Milliseconds. */
  budget?: number
  timeout?: number
  /** Milliseconds that each try takes. */
  took?: number
  random?: number
  repeatUnknown?: boolean
}

/** Settings whose sending plays these replies on a clock of its own. */
function play({ replies, budget = 60_000, took = 10, random = 0.5, ...more }: Setup) {
  const clock = createTestClock()
  const sent: { request: PhasetRequest; timeout: number }[] = []
  const settings: DeliverySettings = {
    send: async (request, timeout) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)] ?? 'delivered'
      sent.push({ request, timeout })
      clock.advance(took)
      const attempt: Attempt = { outcome: 'delivered', body: '', truncated: false, took }
      return typeof reply === 'string' ? { ...attempt, outcome: reply } : { ...attempt, ...reply }
    },
    limit: pLimit(8),
    budget: createBudget(budget, clock, new AbortController().signal),
    timeout: more.timeout ?? 10_000,
    repeatUnknown: more.repeatUnknown ?? false,
    random: () => random,
    watch: () => undefined,
  }
  return { settings, sent, slept: clock.slept }
}

describe('what is repeated after', () => {
  const everything = [CHANGE, INCIDENT, RECORD, STANDARDS, BASELINE]
  test.each<[Outcome, boolean, PhasetRequest[]]>([
    ['not-arrived', false, everything],
    ['unknown', false, [INCIDENT, RECORD, STANDARDS, BASELINE]],
    ['unknown', true, everything],
    ['refused', true, []],
    ['delivered', true, []],
  ])('%s, with repeat-unknown: %s', async (outcome, repeatUnknown, repeated) => {
    for (const request of everything) {
      const { settings } = play({ replies: [outcome, 'delivered'], repeatUnknown })
      const { tries } = await deliver(request, settings)
      expect([request, tries]).toEqual([request, repeated.includes(request) ? 2 : 1])
    }
  })

  test.each([
    ['change', false],
    ['deployment', false],
    ['comment', false],
    ['review-approved', false],
    ['review-changes', false],
    ['pr-opened', false],
    ['pr-closed', false],
    ['pr-merged', false],
    ['incident-opened', true],
    ['incident-resolved', true],
  ])('the event %s, when it may have arrived: %s', async (name, repeated) => {
    const { settings, sent } = play({ replies: ['unknown', 'delivered'] })
    await deliver(event(name), settings)
    expect(sent).toHaveLength(repeated ? 2 : 1)
  })
})

describe('what all tries together come to', () => {
  test.each<[Outcome, Reply[]]>([
    ['delivered', ['not-arrived', 'unknown', 'delivered']],
    ['refused', ['not-arrived', 'refused']],
    ['unknown', ['unknown', 'not-arrived']],
    ['unknown', ['not-arrived', 'unknown', 'not-arrived']],
    ['not-arrived', ['not-arrived']],
  ])('%s after %j', async (outcome, replies) => {
    const { settings } = play({ replies, budget: 5000 })
    const told: Outcome[] = []
    const delivery = await deliver(RECORD, settings, (each) => told.push(each))
    expect(delivery.outcome).toBe(outcome)
    expect(told.at(-1)).toBe(outcome)
  })

  test('each try is told before it is made as one that may arrive', async () => {
    const { settings } = play({ replies: ['not-arrived', 'delivered'] })
    const told: Outcome[] = []
    await deliver(CHANGE, settings, (each) => told.push(each))
    expect(told).toEqual(['unknown', 'not-arrived', 'unknown', 'delivered'])
  })
})

describe('the waits', () => {
  test.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 5000, 5000]],
    [0.999, [499.5, 999, 1998, 3996, 7992, 9990, 9990]],
  ])('are a share of %d of a bound that doubles up to ten seconds', async (random, waits) => {
    const { settings, slept } = play({
      replies: [...waits.map((): Reply => 'not-arrived'), 'delivered'],
      random,
      took: 0,
    })
    await deliver(CHANGE, settings)
    expect(slept).toEqual(waits)
  })

  test('are as long as Retry-After has it, where that is longer', async () => {
    const { settings, slept } = play({
      replies: [
        { outcome: 'not-arrived', retryAfter: 7000 },
        { outcome: 'not-arrived', retryAfter: 1 },
        'delivered',
      ],
    })
    await deliver(CHANGE, settings)
    expect(slept).toEqual([7000, 500])
  })

  test('are not begun where Retry-After lies beyond the deadline', async () => {
    const { settings, slept } = play({ replies: [{ outcome: 'not-arrived', retryAfter: 60_000 }] })
    expect(await deliver(CHANGE, settings)).toMatchObject({ outcome: 'not-arrived', tries: 1 })
    expect(slept).toEqual([])
  })
})

test('no repeat is begun that the deadline would cut short', async () => {
  const { settings, sent } = play({ replies: ['not-arrived'], took: 300, random: 0.2 })
  await deliver(CHANGE, settings)
  expect(sent.length).toBeGreaterThan(2)
  for (const { timeout } of sent) expect(timeout).toBeGreaterThanOrEqual(1000)
})

test('a first try is made with whatever time there is', async () => {
  const { settings, sent } = play({ replies: ['delivered'], budget: 40 })
  expect(await deliver(CHANGE, settings)).toMatchObject({ outcome: 'delivered' })
  expect(sent.map(({ timeout }) => timeout)).toEqual([40])
})

test('nothing is sent after the deadline, and that is told', async () => {
  const { settings, sent } = play({ replies: ['delivered'], budget: 0 })
  expect(await deliver(CHANGE, settings)).toEqual({ outcome: 'not-arrived', tries: 0 })
  expect(sent).toEqual([])
})

test('messages in order go one after the other, and one that fails stops none', async () => {
  const requests = ['a', 'b', 'c'].map((sha) => ({ ...CHANGE, body: { event: 'change', sha } }))
  const { settings, sent } = play({ replies: ['refused', 'unknown', 'delivered'] })
  const deliveries = await inOrder(requests.map((each) => () => deliver(each, settings)))
  expect(sent.map(({ request }) => request)).toEqual(requests)
  expect(deliveries.map(({ outcome }) => outcome)).toEqual(['refused', 'unknown', 'delivered'])
})

describe('for any sequence of tries', () => {
  const outcomes = fc.array(
    fc.constantFrom<Outcome>('delivered', 'not-arrived', 'refused', 'unknown'),
    { minLength: 1, maxLength: 12 },
  )
  const random = fc.double({ min: 0, max: 0.999, noNaN: true })

  test('an event without an id is never tried again after it may have arrived', async () => {
    await fc.assert(
      fc.asyncProperty(outcomes, random, async (replies, share) => {
        const { settings, sent } = play({ replies, random: share })
        await deliver(CHANGE, settings)
        expect(replies.slice(0, sent.length - 1).every((each) => each === 'not-arrived')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing is tried again after it was delivered or refused', async () => {
    const requests = fc.constantFrom(CHANGE, INCIDENT, RECORD, STANDARDS, BASELINE)
    await fc.assert(
      fc.asyncProperty(
        outcomes,
        requests,
        fc.boolean(),
        async (replies, request, repeatUnknown) => {
          const { settings, sent } = play({ replies, repeatUnknown })
          const { outcome } = await deliver(request, settings)
          const tried = replies.slice(0, sent.length)
          const before = tried.slice(0, -1)
          expect(before.some((each) => each === 'delivered' || each === 'refused')).toBe(false)
          if (tried.at(-1) === 'delivered') expect(outcome).toBe('delivered')
        },
      ),
      { numRuns: 300 },
    )
  })
})
