import { expect, test } from '@jest/globals'
import { createPatience } from '../../src/sync/patience.ts'
import { createTestClock } from '../helpers/test-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function start({ deadline = HOUR, cancelled = new AbortController().signal } = {}) {
  const clock = createTestClock()
  return { clock, patience: createPatience(deadline, clock.now, cancelled) }
}

test('a Phaset without an answer for a minute counts as down', () => {
  const { clock, patience } = start()
  clock.advance(MINUTE - 1)
  expect(patience.remaining()).toBe(1)
  clock.advance(2)
  expect(patience.remaining()).toBe(0)
})

test('each answer gives Phaset another minute, up to the deadline', () => {
  const { clock, patience } = start({ deadline: 2 * MINUTE })
  clock.advance(MINUTE - 1)
  patience.renew()
  expect(patience.remaining()).toBe(MINUTE)
  clock.advance(MINUTE - 9)
  patience.renew()
  expect(patience.remaining()).toBe(10)
})

test('the time in which nothing is sent does not count', async () => {
  const { clock, patience } = start()
  clock.advance(10 * MINUTE)
  await patience.spend(async () => {
    clock.advance(MINUTE / 2)
    // Another request is no answer.
    await patience.spend(async () => expect(patience.remaining()).toBe(MINUTE / 2))
  })
  clock.advance(10 * MINUTE)
  expect(await patience.spend(async () => patience.remaining())).toBe(MINUTE)
})

test('a request that fails is no longer under way', async () => {
  const { clock, patience } = start()
  await expect(patience.spend(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  clock.advance(10 * MINUTE)
  expect(await patience.spend(async () => patience.remaining())).toBe(MINUTE)
})

test('a wait that Phaset asks for is no outage', () => {
  const { patience } = start()
  expect([patience.extend(5 * MINUTE), patience.remaining()]).toEqual([true, 6 * MINUTE])
  expect([patience.extend(MINUTE), patience.remaining()]).toEqual([true, 6 * MINUTE])
  patience.renew()
  expect(patience.remaining()).toBe(6 * MINUTE)
})

test('a wait beyond the deadline is refused', () => {
  const { patience } = start({ deadline: 5 * MINUTE })
  expect([patience.extend(5 * MINUTE + 1), patience.remaining()]).toEqual([false, MINUTE])
  expect(patience.extend(5 * MINUTE)).toBe(true)
})

test('a job that is cancelled has no time left', () => {
  const { patience } = start({ cancelled: AbortSignal.abort() })
  expect(patience.remaining()).toBe(0)
})
