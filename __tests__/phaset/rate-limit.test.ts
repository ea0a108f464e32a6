import { describe, expect, test } from '@jest/globals'
import { createQuotaCount, parseQuota, parseRetryAfter } from '../../src/phaset/rate-limit.ts'

const NOW = Date.parse('2026-03-12T10:00:00Z')

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    ['1234567890', 1_234_567_890_000],
    ['9'.repeat(400), Number.POSITIVE_INFINITY],
    ['Thu, 12 Mar 2026 10:00:30 GMT', 30_000],
    ['Thu, 12 Mar 2026 09:00:00 GMT', 0],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %d ms', (value, milliseconds) => {
    expect(parseRetryAfter(value, NOW)).toBe(milliseconds)
  })
})

const seconds = NOW / 1000

describe('a quota', () => {
  test.each([
    [
      'in seconds since 1970',
      { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': String(seconds + 30) },
      { remaining: 7, resetIn: 30_000 },
    ],
    [
      'in parts of a second',
      { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': `${seconds + 1}.5` },
      { remaining: 7, resetIn: 1500 },
    ],
    [
      'of a reset that is over',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds - 30) },
      { remaining: 0, resetIn: 0 },
    ],
    [
      'in seconds from now',
      { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' },
      { remaining: 0, resetIn: 30_000 },
    ],
    ['that is half there', { 'x-ratelimit-remaining': '7' }, undefined],
    ['of words', { 'ratelimit-remaining': 'few', 'ratelimit-reset': 'soon' }, undefined],
    ['that is not there', {}, undefined],
  ])('%s', (_, headers, quota) => {
    expect(parseQuota(headers, NOW)).toEqual(quota)
  })
})

test('what is used up counts until the reset', () => {
  const quota = createQuotaCount()
  quota.learn({ quota: { remaining: 0, resetIn: 5000 } }, 1000)
  expect([5999, 6000].map(quota.remaining)).toEqual([0, Number.POSITIVE_INFINITY])
})
