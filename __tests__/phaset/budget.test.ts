import { expect, test } from '@jest/globals'
import { createBudget } from '../../src/phaset/budget.ts'
import { createTestClock } from '../helpers/test-clock.ts'

const never = new AbortController().signal

test('the time runs only while something is under way, and once for what is at the same time', async () => {
  const clock = createTestClock()
  const budget = createBudget(1000, clock, never)
  clock.advance(5000)
  expect(budget.remaining()).toBe(1000)
  await budget.spend(async () => {
    clock.advance(100)
    await budget.spend(async () => clock.advance(200))
    expect(budget.remaining()).toBe(700)
  })
  clock.advance(5000)
  expect(budget.remaining()).toBe(700)
  await budget.spend(async () => clock.advance(900))
  expect(budget.remaining()).toBe(0)
})

test('what fails spends its time too', async () => {
  const clock = createTestClock()
  const budget = createBudget(1000, clock, never)
  const failing = budget.spend(async () => {
    clock.advance(300)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  clock.advance(5000)
  expect(budget.remaining()).toBe(700)
})

test.each([
  [500, 500, true],
  [500, 501, false],
  [1001, 0, false],
])('a wait of %d ms after which %d ms are needed, of 1000: %s', async (delay, needed, possible) => {
  const clock = createTestClock()
  const budget = createBudget(1000, clock, never)
  expect(await budget.spend(() => budget.wait(delay, needed))).toBe(possible)
  expect(clock.slept).toEqual(possible ? [delay] : [])
})

test('a cancelled job has no time left, and what waits stops waiting', async () => {
  const job = new AbortController()
  const sleep = async (_: number, signal: AbortSignal) => {
    signal.throwIfAborted()
    await new Promise((_resolve, reject) => signal.addEventListener('abort', reject))
  }
  const budget = createBudget(1000, { now: () => 0, sleep }, job.signal)
  const waiting = budget.wait(10, 10)
  job.abort()
  expect(await waiting).toBe(false)
  expect(budget.remaining()).toBe(0)
  expect(await budget.wait(0, 0)).toBe(false)
})
