import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inOrder } from '../../src/carry-out/in-order.ts'
import type { Outcome } from '../../src/phaset/answer.ts'
import type { PhasetRequest } from '../../src/phaset/client.ts'
import { type Delivery, deliver } from '../../src/phaset/delivery.ts'
import {
  credentialsOf,
  event,
  type Play,
  play,
  record,
  replyOf,
  type Setup,
} from '../helpers/play.ts'
import { testProperty } from '../helpers/properties.ts'

const credentials = credentialsOf('greeter001')
const CHANGE = event('change')
const INCIDENT = event('incident-opened')
const RECORD = record()
const STANDARDS: PhasetRequest = { target: 'standards', credentials, body: {} }
const BASELINE: PhasetRequest = { target: { baselineId: 'default' }, credentials }

/** A network that answers with these outcomes one after another, and then repeats the last one. */
function playOutcomes(outcomes: readonly Outcome[], more: Partial<Setup> = {}): Play {
  const reply: Setup['reply'] = (_, all) =>
    replyOf(outcomes[Math.min(all.length, outcomes.length) - 1] ?? 'delivered')
  return play({ reply, ...more })
}

async function deliverOne(request: PhasetRequest, { deliver }: Play): Promise<Delivery> {
  const [delivery] = await deliver([request])
  if (delivery === undefined) throw new Error('One request has one delivery')
  return delivery
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
      const { attempts } = await deliverOne(
        request,
        playOutcomes([outcome, 'delivered'], { repeatUnknown }),
      )
      expect([request, attempts]).toEqual([request, repeated.includes(request) ? 2 : 1])
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
    const played = playOutcomes(['unknown', 'delivered'])
    await deliverOne(event(name), played)
    expect(played.sent).toHaveLength(repeated ? 2 : 1)
  })
})

describe('what all attempts together come to', () => {
  test.each<[Outcome, Outcome[]]>([
    ['delivered', ['not-arrived', 'unknown', 'delivered']],
    ['refused', ['not-arrived', 'refused']],
    ['unknown', ['unknown', 'not-arrived']],
    ['unknown', ['not-arrived', 'unknown', 'not-arrived']],
    ['not-arrived', ['not-arrived']],
  ])('%s after %j', async (outcome, outcomes) => {
    const { settings, clock } = playOutcomes(outcomes, { deadline: 5000 })
    const reported: Outcome[] = []
    const delivery = await clock.run(deliver(RECORD, settings, (each) => reported.push(each)))
    expect(delivery.outcome).toBe(outcome)
    expect(reported.at(-1)).toBe(outcome)
  })

  test('each attempt is reported before it is made as one that may arrive', async () => {
    const { settings, clock } = playOutcomes(['not-arrived', 'delivered'])
    const reported: Outcome[] = []
    await clock.run(deliver(CHANGE, settings, (each) => reported.push(each)))
    expect(reported).toEqual(['unknown', 'not-arrived', 'unknown', 'delivered'])
  })
})

test('a first attempt is made with whatever time there is', async () => {
  const played = playOutcomes(['delivered'], { deadline: 40 })
  expect(await deliverOne(CHANGE, played)).toMatchObject({ outcome: 'delivered' })
  expect(played.sent.map(({ timeout }) => timeout)).toEqual([40])
})

test('no repeat is begun that the deadline would cut short', async () => {
  const played = playOutcomes(['not-arrived'], { took: 300, random: 0.2 })
  expect(await deliverOne(CHANGE, played)).toMatchObject({ givenUp: { reason: 'deadline' } })
  expect(played.sent.length).toBeGreaterThan(2)
  for (const { timeout } of played.sent) expect(timeout).toBeGreaterThanOrEqual(1000)
})

test('nothing is sent after the deadline, and the delivery says so', async () => {
  const played = playOutcomes(['delivered'], { deadline: 0 })
  expect(await deliverOne(CHANGE, played)).toEqual({
    outcome: 'not-arrived',
    attempts: 0,
    givenUp: { reason: 'deadline' },
  })
  expect(played.sent).toEqual([])
})

test('messages in order go one after the other, and one that fails stops none', async () => {
  const requests = ['a', 'b', 'c'].map((sha) => ({ ...CHANGE, body: { event: 'change', sha } }))
  const { settings, sent, clock } = playOutcomes(['refused', 'unknown', 'delivered'])
  const starts = requests.map((each) => () => deliver(each, settings))
  const deliveries = await clock.run(inOrder(starts))
  expect(sent.map(({ request }) => request)).toEqual(requests)
  expect(deliveries.map(({ outcome }) => outcome)).toEqual(['refused', 'unknown', 'delivered'])
})

describe('for any sequence of attempts', () => {
  const outcomes = fc.array(
    fc.constantFrom<Outcome>('delivered', 'not-arrived', 'refused', 'unknown'),
    { minLength: 1, maxLength: 12 },
  )
  const random = fc.double({ min: 0, max: 0.999, noNaN: true })

  testProperty(
    'an event without an ID is never sent again after it may have arrived',
    [outcomes, random],
    async (replies, share) => {
      const played = playOutcomes(replies, { random: share })
      await deliverOne(CHANGE, played)
      const before = replies.slice(0, played.sent.length - 1)
      expect(before.every((each) => each === 'not-arrived')).toBe(true)
      return before.length > 0 ? 'repeated' : 'sent once'
    },
    { runs: 150, shares: { repeated: 0.1, 'sent once': 0.1 } },
  )

  const requests = fc.constantFrom(CHANGE, INCIDENT, RECORD, STANDARDS, BASELINE)
  testProperty(
    'nothing is sent again after it was delivered or refused',
    [outcomes, requests, fc.boolean()],
    async (replies, request, repeatUnknown) => {
      const played = playOutcomes(replies, { repeatUnknown })
      const { outcome } = await deliverOne(request, played)
      const made = replies.slice(0, played.sent.length)
      const before = made.slice(0, -1)
      expect(before.some((each) => each === 'delivered' || each === 'refused')).toBe(false)
      if (made.at(-1) === 'delivered') expect(outcome).toBe('delivered')
      return [outcome, before.length > 0 ? 'repeated' : 'sent once']
    },
    { runs: 150, shares: { delivered: 0.1, refused: 0.1, repeated: 0.1, 'sent once': 0.1 } },
  )
})
