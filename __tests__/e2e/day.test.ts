import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aDay } from '../../sandbox/github-payloads.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { type Played, play } from '../../sandbox/play.ts'
import { SAMPLE_PHASET } from '../../sandbox/sample.ts'

const MERGE_SHA = 'c4295bd74fb0f4fda03689c3df3f2803b658fd85'
const OPENED_AT = '1773302673000' // 2026-03-12T08:04:33Z
const MERGED_AT = '1773309432000' // 2026-03-12T09:57:12Z

let phaset: Phaset
const played: Played[] = []
beforeAll(async () => {
  phaset = await startPhaset(SAMPLE_PHASET)
  for (const { name, payload, sends } of aDay()) {
    played.push(await play(phaset, { event: name, payload, sends }))
  }
}, 60_000)
afterAll(() => phaset.close())

test('Phaset accepts the events of the day, in their order, and nothing else', () => {
  expect(phaset.accepted.map(({ kind, body }) => [kind, body])).toEqual([
    ['event', { event: 'pr-opened', additions: 1, changedFiles: 1, deletions: 1 }],
    ['event', { event: 'comment' }],
    ['event', { event: 'review-approved', createdAt: OPENED_AT, submittedAt: '1773307850000' }],
    ['event', { event: 'pr-merged', createdAt: OPENED_AT, mergedAt: MERGED_AT }],
    ['event', { event: 'change', commitSha: MERGE_SHA, timestamp: MERGED_AT }],
    ['event', { event: 'deployment', commitSha: MERGE_SHA, timestamp: '1773310375000' }],
    ['event', { event: 'incident-opened', id: '3912345678', createdAt: '1773321618000' }],
    [
      'event',
      {
        event: 'incident-resolved',
        id: '3912345678',
        createdAt: '1773321618000',
        resolvedAt: '1773324164000',
      },
    ],
  ])
})

test('every run succeeds, and nothing is refused', () => {
  expect(played.flatMap(({ shortcomings }) => shortcomings)).toEqual([])
  expect(phaset.requests.filter(({ status }) => status !== 200)).toEqual([])
})

test('the output `events` has the bodies exactly as Phaset accepted them', () => {
  const told = played.flatMap(({ result }) => JSON.parse(result.outputs.events ?? ''))
  expect(told).toEqual(phaset.accepted.map(({ body }) => body))
})

test('requests are JSON, and tell which version of the action sent them', () => {
  for (const { headers } of phaset.accepted) {
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['user-agent']).toMatch(/^phaset-action\/\d+\.\d+\.\d+$/)
  }
})
