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

test('announced waits give more time, up to 120 s in all', () => {
  const clock = createTestClock()
  const budget = createBudget(1000, clock, never)
  expect(budget.extend(100_000)).toBe(true)
  expect(budget.remaining()).toBe(101_000)
  expect(budget.extend(20_001)).toBe(false)
  expect(budget.remaining()).toBe(101_000)
  expect(budget.extend(20_000)).toBe(true)
})

test('a cancelled job has no time left', () => {
  const job = new AbortController()
  const budget = createBudget(1000, createTestClock(), job.signal)
  job.abort()
  expect(budget.remaining()).toBe(0)
})
