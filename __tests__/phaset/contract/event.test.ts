import { describe, expect, test } from '@jest/globals'
import { EVENT_NAMES, phasetEvent } from '../../../src/phaset/contract/event.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const SHA_256 = SHA + SHA.slice(0, 24)
const MS = '1714979289123'
const S = '1714979289'

test('there are ten events', () => {
  expect(EVENT_NAMES).toEqual([
    'change',
    'deployment',
    'incident-opened',
    'incident-resolved',
    'comment',
    'review-approved',
    'review-changes',
    'pr-opened',
    'pr-closed',
    'pr-merged',
  ])
})

/** Each event with all its fields, the required ones first. */
const FULL = {
  change: [{ commitSha: SHA }, { timestamp: MS }],
  deployment: [{ commitSha: SHA }, { timestamp: MS }],
  'incident-opened': [{ id: '7', createdAt: MS }, {}],
  'incident-resolved': [{ id: '7', createdAt: MS, resolvedAt: MS }, {}],
  comment: [{}, {}],
  'review-approved': [{}, { createdAt: MS, submittedAt: MS }],
  'review-changes': [{}, { createdAt: MS, submittedAt: MS }],
  'pr-opened': [{}, { additions: 1, changedFiles: 1, deletions: 1 }],
  'pr-closed': [{}, { createdAt: MS, closedAt: MS }],
  'pr-merged': [{}, { createdAt: MS, mergedAt: MS }],
} as const
const EVENTS = Object.entries(FULL).map(
  ([event, [required, optional]]) => [event, required, optional] as const,
)

function isAccepted(body: unknown): boolean {
  return phasetEvent().safeParse(body).success
}

function without(body: object, key: string): object {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))
}

describe.each(EVENTS)('%s', (event, required, optional) => {
  const full = { event, ...required, ...optional }

  test('is accepted with all its fields, and with the required ones alone', () => {
    expect(isAccepted(full)).toBe(true)
    expect(isAccepted({ event, ...required })).toBe(true)
  })

  test('is refused without any one required field', () => {
    for (const key of ['event', ...Object.keys(required)]) {
      expect([key, isAccepted(without(full, key))]).toEqual([key, false])
    }
  })

  test('is accepted without any one optional field', () => {
    for (const key of Object.keys(optional)) {
      expect([key, isAccepted(without(full, key))]).toEqual([key, true])
    }
  })

  test('is refused with null for any field, or with a field of none', () => {
    for (const key of Object.keys(full)) {
      expect([key, isAccepted({ ...full, [key]: null })]).toEqual([key, false])
    }
    expect(isAccepted({ ...full, author: 'Mona' })).toBe(false)
  })
})

describe('values at their limits', () => {
  const change = { event: 'change', commitSha: SHA }
  const opened = { event: 'incident-opened', id: '7', createdAt: MS }
  const pr = { event: 'pr-opened' }
  test.each<[string, object, boolean]>([
    ['a SHA of 64 digits', { ...change, commitSha: SHA_256 }, true],
    ['a SHA of 39 digits', { ...change, commitSha: SHA.slice(1) }, false],
    ['a SHA of 41 digits', { ...change, commitSha: `${SHA}0` }, false],
    ['a SHA of 63 digits', { ...change, commitSha: SHA_256.slice(1) }, false],
    ['a SHA in upper case', { ...change, commitSha: SHA.toUpperCase() }, false],
    ['a SHA with a line feed', { ...change, commitSha: `${SHA}\n` }, false],
    ['10 digits of time', { ...change, timestamp: S }, true],
    ['9 digits', { ...change, timestamp: S.slice(1) }, false],
    ['11 digits', { ...change, timestamp: `${S}1` }, false],
    ['12 digits', { ...change, timestamp: MS.slice(1) }, false],
    ['14 digits', { ...change, timestamp: `${MS}1` }, false],
    ['a leading zero', { ...change, timestamp: `0${MS.slice(1)}` }, false],
    ['a time as a number', { ...change, timestamp: Number(MS) }, false],
    ['an ISO time', { ...change, timestamp: '2024-05-06T07:08:09Z' }, false],
    ['an empty time', { ...change, timestamp: '' }, false],
    ['an ID of one character', opened, true],
    ['an empty ID', { ...opened, id: '' }, false],
    ['an ID as a number', { ...opened, id: 7 }, false],
    ['no additions', { ...pr, additions: 0 }, true],
    ['additions below 0', { ...pr, additions: -1 }, false],
    ['half an addition', { ...pr, additions: 0.5 }, false],
    ['additions as text', { ...pr, additions: '1' }, false],
    ['additions beyond what is exact', { ...pr, additions: 2 ** 53 }, false],
    ['an eleventh event', { event: 'reopened' }, false],
    ['no object', [], false],
  ])('%s', (_, body, accepted) => {
    expect(isAccepted(body)).toBe(accepted)
  })
})
