import { describe, expect, test } from '@jest/globals'
import type { Quota } from '../../src/phaset/rate-limit.ts'
import {
  BROKEN,
  DOWN,
  event,
  LIMITED,
  OK,
  type Play,
  play,
  type Reply,
  record,
  type Sent,
} from '../helpers/play.ts'

/** The events and records of this many components. */
function fleet(components: number) {
  return Array.from({ length: components }, (_, i) => `fleet${String(i).padStart(5, '0')}`).flatMap(
    (id) => [event('change', id), record(id)],
  )
}

const recordOf = ({ request }: Sent) => request.credentials.recordId

describe('an outage costs little', () => {
  const FAILURES: [string, Reply][] = [
    ['no connection', DOWN],
    ['no answer', { outcome: 'unknown', failure: 'no answer' }],
    ['429', LIMITED],
    ['500', BROKEN],
    ['502', { outcome: 'unknown', status: 502 }],
    ['503', { outcome: 'not-arrived', status: 503 }],
    ['504', { outcome: 'unknown', status: 504 }],
  ]
  const sizes = [1, 2, 500]
  const jitters = [0, 0.5, 0.999]
  const cases = FAILURES.flatMap(([name, reply]) =>
    sizes.flatMap((size) => jitters.map((random) => [name, size, random, reply] as const)),
  )
  test.each(cases)('%s for %d components, jitter %d: at most 10 requests', async (...given) => {
    const [, size, random, reply] = given
    const { deliver, sent, mostAtOnce } = play({ reply: () => reply, random, took: 5 })
    const deliveries = await deliver(fleet(size))
    expect(sent.length).toBeLessThanOrEqual(10)
    expect(sent.length).toBeGreaterThan(5)
    expect(mostAtOnce()).toBeLessThanOrEqual(3)
    const unsent = deliveries.filter(({ attempts }) => attempts === 0)
    expect(unsent.length).toBeGreaterThanOrEqual(2 * size - 10)
    for (const { outcome, givenUp } of unsent) {
      expect(outcome).toBe('not-arrived')
      expect(givenUp).toEqual({ reason: 'deadline', cause: expect.objectContaining(reply) })
    }
  })

  test('an answer that takes the whole timeout leaves fewer', async () => {
    const reply = () => ({ outcome: 'unknown', failure: 'no answer in time' }) as const
    const { deliver, sent, clock } = play({ reply, took: 10_000 })
    await deliver(fleet(500))
    expect(sent.length).toBeLessThanOrEqual(5)
    expect(clock.now()).toBeLessThanOrEqual(30_000)
  })

  test('Phaset that goes down in the middle gets 8 requests under way and 7 probes', async () => {
    const { deliver, sent } = play({ reply: (_, all) => (all.length <= 100 ? OK : DOWN) })
    await deliver(fleet(500))
    expect(sent.length - 100).toBeLessThanOrEqual(15)
  })

  test('all go out when a probe is answered', async () => {
    const { deliver, sent, mostAtOnce } = play({ reply: ({ at }) => (at < 2500 ? DOWN : OK) })
    const deliveries = await deliver(fleet(50))
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(sent.filter(({ at }) => at < 2500).length).toBeLessThanOrEqual(5)
    expect(mostAtOnce()).toBe(8)
  })

  test('what may be repeated probes, so that no event becomes unknown', async () => {
    const { deliver, sent } = play({ reply: () => BROKEN })
    await deliver([event('change', 'a'), event('change', 'b'), record('a'), event('change', 'c')])
    const names = sent.map(({ request }) => request.target)
    expect(names.slice(3)).not.toContain('event')
    expect(names.length).toBeGreaterThan(4)
  })

  test('without such a request the next event probes', async () => {
    const { deliver, sent } = play({ reply: (_, all) => (all.length < 5 ? BROKEN : OK) })
    const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const deliveries = await deliver(records.map((id) => event('change', id)))
    expect(sent.map(recordOf)).toEqual(records)
    const outcomes = deliveries.map(({ outcome }) => outcome)
    expect(outcomes.slice(0, 4)).toEqual(Array(4).fill('unknown'))
    expect(outcomes.slice(4)).toEqual(Array(3).fill('delivered'))
  })
})

test('until the first answer at most 3 requests are under way, and 8 after it', async () => {
  const { deliver, sent, mostAtOnce } = play({ reply: () => OK, took: 100 })
  await deliver(fleet(20))
  expect(sent.filter(({ at }) => at < 100)).toHaveLength(3)
  expect(mostAtOnce()).toBe(8)
})

describe('one record that fails', () => {
  const failing = (reply: Reply) => (sent: Sent) => (recordOf(sent) === 'broken' ? reply : OK)
  const requests = [
    ...fleet(20),
    event('change', 'broken'),
    record('broken'),
    event('comment', 'broken'),
    ...fleet(20),
  ]
  const ofBroken = ({ sent }: Play) => sent.filter((each) => recordOf(each) === 'broken')

  test.each([
    ['unavailable', { outcome: 'not-arrived', status: 503 } as const],
    ['broken', BROKEN],
  ])('as %s is stopped after two requests in a row, and no other', async (_, reply) => {
    const played = play({ reply: failing(reply) })
    const deliveries = await played.deliver(requests)
    const lost = deliveries.filter(({ outcome }) => outcome !== 'delivered')
    expect(lost).toHaveLength(3)
    // Requests that run at the same time count once, and these are three messages.
    expect(ofBroken(played).length).toBeLessThanOrEqual(2 * 3)
    expect(lost.map(({ givenUp }) => givenUp?.reason)).toContain('record')
    expect(played.clock.now()).toBeLessThan(3000)
  })

  test('now and then is not stopped', async () => {
    const reply = (sent: Sent, all: readonly Sent[]) => {
      const ofRecord = all.filter((each) => recordOf(each) === recordOf(sent)).length
      return recordOf(sent) === 'broken' && ofRecord % 2 === 1 ? DOWN : OK
    }
    const deliveries = await play({ reply }).deliver(requests)
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
  })
})

/** A server that accepts this many requests per window. A window begins with its first request. */
function limitedServer(limit: number, window: number, told: (quota: Quota) => Partial<Reply>) {
  let count = 0
  let resetAt = 0
  let rejected = 0
  const reply = ({ at }: Sent): Reply => {
    if (at >= resetAt) {
      count = 0
      resetAt = at + window
    }
    count += 1
    const quota = { remaining: Math.max(0, limit - count), resetIn: resetAt - at }
    if (count <= limit) return { ...OK, ...told(quota) }
    rejected += 1
    return { ...LIMITED, ...told(quota) }
  }
  return { reply, rejected: () => rejected }
}

describe('a server with a limit of 100 requests', () => {
  test.each([60, 500])('that every answer states: %d components', async (components) => {
    const window = components === 60 ? 60_000 : 10_000
    const server = limitedServer(100, window, (quota) => ({ quota }))
    const { deliver, clock, sent, notices } = play({ reply: server.reply })
    const deliveries = await deliver(fleet(components))
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(server.rejected() / sent.length).toBeLessThan(0.02)
    const least = Math.floor((components * 2 - 1) / 100) * window
    expect(clock.now()).toBeLessThan(1.1 * least)
    expect(new Set(notices.map(({ kind }) => kind))).toEqual(new Set(['announced']))
  })

  test('whose reset is cut to whole seconds costs one rejected request per window', async () => {
    const server = limitedServer(100, 60_500, ({ remaining, resetIn }) => ({
      quota: { remaining, resetIn: Math.floor(resetIn / 1000) * 1000 },
    }))
    const { deliver, sent } = play({ reply: server.reply })
    const deliveries = await deliver(fleet(60))
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(server.rejected()).toBeLessThanOrEqual(1)
    expect(sent.length).toBeLessThanOrEqual(121)
  })

  test.each([2000, 10_000])('that only a rejection states: a burst per %d ms', async (window) => {
    const server = limitedServer(100, window, ({ remaining, resetIn }) =>
      remaining === 0 ? { retryAfter: resetIn } : {},
    )
    const { deliver, sent, clock } = play({ reply: server.reply })
    const deliveries = await deliver(fleet(500))
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(server.rejected()).toBeLessThanOrEqual(9 * 8)
    const bursts = new Set(sent.map(({ at }) => Math.floor(at / (window + 30))))
    expect(bursts.size).toBe(10)
    expect(clock.now()).toBeLessThan(1.1 * 9 * window)
  })

  test('that nothing states: no more than the probes of an outage in each window', async () => {
    const server = limitedServer(100, 10_000, () => ({}))
    const { deliver } = play({ reply: server.reply, deadline: 60_000 })
    const deliveries = await deliver(fleet(150))
    expect(deliveries.every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(server.rejected()).toBeLessThanOrEqual(2 * 15)
  })
})

describe('a wait that Phaset announces', () => {
  const once = (reply: Reply) => (_: Sent, all: readonly Sent[]) => (all.length === 1 ? reply : OK)

  test('is one for all, and takes nothing of the deadline', async () => {
    const { deliver, sent, clock, notices } = play({
      reply: once({ ...LIMITED, retryAfter: 90_000 }),
      deadline: 2000,
    })
    const deliveries = await deliver([event('change')])
    expect(deliveries).toMatchObject([{ outcome: 'delivered', attempts: 2 }])
    expect(sent[1]?.at).toBeGreaterThanOrEqual(90_000)
    expect(clock.now()).toBeLessThan(91_000)
    expect(notices).toEqual([{ kind: 'announced', wait: expect.any(Number) }, expect.anything()])
  })

  test.each([
    ['120 s in all', 121_000],
    ['a year', 31_536_000_000],
    ['all numbers', Number.POSITIVE_INFINITY],
  ])('is given up at once when it is longer than %s', async (_, retryAfter) => {
    const { deliver, sent, clock } = play({ reply: () => ({ ...LIMITED, retryAfter }) })
    const deliveries = await deliver(fleet(100))
    expect(sent).toHaveLength(3)
    expect(clock.now()).toBeLessThan(100)
    expect(deliveries.every(({ givenUp }) => givenUp?.reason === 'announced')).toBe(true)
  })

  test('is given up when all waits together are longer', async () => {
    const { deliver, clock } = play({ reply: () => ({ ...LIMITED, retryAfter: 50_000 }) })
    expect(await deliver([record()])).toMatchObject([
      { attempts: 3, givenUp: { reason: 'announced' } },
    ])
    expect(clock.now()).toBeLessThan(101_000)
  })

  test('of a quota that is used up is given up only by what still has to be sent', async () => {
    const reply = () => ({ ...OK, quota: { remaining: 0, resetIn: 3_600_000 } })
    const { deliver } = play({ reply })
    const deliveries = await deliver(fleet(2))
    expect(deliveries.map(({ outcome }) => outcome).sort()).toEqual([
      'delivered',
      'delivered',
      'delivered',
      'not-arrived',
    ])
  })
})

test('the first failure is reported at once, with the time that is left', async () => {
  const { deliver, notices } = play({ reply: () => DOWN, took: 10 })
  await deliver(fleet(10))
  expect(notices).toEqual([
    { kind: 'trouble', attempt: expect.objectContaining(DOWN), left: 30_000 - 10 },
  ])
})

test('what waits is given up as soon as the job is cancelled', async () => {
  const played = play({
    reply: (_, all) => {
      if (all.length === 4) played.cancel()
      return DOWN
    },
  })
  const deliveries = await played.deliver(fleet(3))
  expect(deliveries.every(({ givenUp }) => givenUp?.reason === 'cancelled')).toBe(true)
  expect(played.sent).toHaveLength(4)
  expect(played.clock.now()).toBeLessThan(1000)
})
