import { expect, test } from '@jest/globals'
import type { Attempt } from '../../src/phaset/attempt.ts'
import { createGate, type Ticket } from '../../src/phaset/gate.ts'
import { BROKEN, LIMITED, OK, type Reply } from '../helpers/play.ts'

const NOW = 1000

function ticket(record: string, isRepeatable = true): Ticket {
  return { record, isRepeatable, attempts: 0, notBefore: 0 }
}

const attempt = (reply: Reply): Attempt => ({ body: '', truncated: false, took: 0, ...reply })

/** A gate at which these requests are under way. */
function gateWith(tickets: readonly Ticket[]) {
  const gate = createGate(() => 0)
  for (const each of tickets) gate.start(each, NOW)
  return {
    settle: (which: Ticket, reply: Reply, now = NOW) => gate.settle(which, attempt(reply), now),
    choose: (waiting: readonly Ticket[], now = NOW) => gate.choose(waiting, now),
    start: gate.start,
    isStopped: gate.isStopped,
  }
}

const [A, B, C] = ['a', 'b', 'c'].map((record) => ticket(record)) as [Ticket, Ticket, Ticket]
const WAITING = ticket('waiting')

test('an answer to what was under way before does not end a wait that Phaset announced', () => {
  const gate = gateWith([A, B])
  gate.settle(A, { ...LIMITED, retryAfter: 5000 })
  gate.settle(B, OK)
  expect(gate.choose([WAITING])).toMatchObject({ kind: 'wait', isAnnounced: true })
  expect(gate.choose([WAITING], NOW + 5020)).toMatchObject({ kind: 'start', isProbe: true })
})

test('an answer to what was under way before ends any other wait', () => {
  const gate = gateWith([A, B])
  gate.settle(A, BROKEN)
  expect(gate.choose([WAITING])).toMatchObject({ kind: 'wait' })
  gate.settle(B, OK)
  expect(gate.choose([WAITING])).toMatchObject({ kind: 'start', isProbe: false })
})

test('a burst of rejected requests is one failure, and each probe after it one more', () => {
  const burst = Array.from({ length: 8 }, (_, i) => ticket(`burst${i}`))
  const gate = gateWith(burst)
  for (const each of burst) gate.settle(each, { ...LIMITED, retryAfter: 100 })
  let now = NOW + 120
  for (const backOff of [1500, 3000, 6000, 7500]) {
    expect(gate.choose([WAITING], now)).toMatchObject({ kind: 'start', isProbe: true })
    gate.start(WAITING, now)
    gate.settle(WAITING, LIMITED, now)
    expect(gate.choose([WAITING], now)).toMatchObject({ kind: 'wait', until: now + backOff })
    now += backOff
  }
})

test('one request probes at a time, and of another record if there is one', () => {
  const gate = gateWith([A])
  gate.settle(A, BROKEN)
  const later = NOW + 1000
  expect(gate.choose([A, ticket('b', false), C], later)).toMatchObject({ ticket: C })
  expect(gate.choose([A], later)).toMatchObject({ ticket: A })
  gate.start(C, later)
  expect(gate.choose([A], later)).toEqual({ kind: 'wait', isAnnounced: false })
})

test.each([
  [{}, 750],
  [{ retryAfter: 5000 }, 5000],
])('a request that alone is turned away waits before its repeat, with %j', (more, wait) => {
  const early = ticket('early')
  const gate = gateWith([early])
  gate.settle(early, { outcome: 'not-arrived', status: 425, ...more })
  const until = NOW + wait
  expect(gate.choose([early])).toEqual({ kind: 'wait', until, isAnnounced: false })
  expect(gate.choose([early, WAITING])).toMatchObject({ kind: 'start', ticket: WAITING })
  expect(gate.choose([early], until)).toEqual({ kind: 'start', ticket: early, isProbe: false })
})

test('a record is not stopped by answers to what was under way before it failed', () => {
  const gate = gateWith([A, B])
  gate.settle(A, BROKEN, NOW + 10)
  gate.settle(B, OK, NOW + 20)
  gate.start(A, NOW + 20)
  gate.settle(A, BROKEN, NOW + 30)
  expect(gate.isStopped('a')).toBe(false)
  gate.start(C, NOW + 30)
  gate.settle(C, OK, NOW + 40)
  gate.start(A, NOW + 40)
  gate.settle(A, BROKEN, NOW + 50)
  expect(gate.isStopped('a')).toBe(true)
})

test('a record is not stopped by two failures that were under way together', () => {
  const other = ticket('a')
  const gate = gateWith([A, other])
  gate.settle(A, BROKEN, NOW + 10)
  gate.start(B, NOW + 10)
  gate.settle(B, OK, NOW + 20)
  gate.settle(other, BROKEN, NOW + 30)
  expect(gate.isStopped('a')).toBe(false)
})

test('an answer that comes late does not bring back what is used up', () => {
  const gate = gateWith([A, B, C])
  gate.settle(A, { ...OK, quota: { remaining: 1, resetIn: 5000 } })
  gate.settle(B, { ...OK, quota: { remaining: 2, resetIn: 5000 } })
  // One is left, and the request that is still under way may have it.
  expect(gate.choose([WAITING])).toEqual({ kind: 'wait', isAnnounced: false })
  gate.settle(C, { ...OK, quota: { remaining: 0, resetIn: 5000 } })
  expect(gate.choose([WAITING])).toMatchObject({ isAnnounced: true, until: NOW + 5020 })
})
