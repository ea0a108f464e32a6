import { expect, test } from '@jest/globals'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { fitEvents, fitResults, type Result } from '../../src/report/truncate.ts'

const KIB_64 = 64 * 1024

/** Entries of different lengths, so the ones that fit leave room for more or for fewer characters. */
const LONGER = Array.from({ length: 20 }, (_, i) => i)

test.each(['x', 'ü'])('events of any length fit, in bytes: %s', (character) => {
  const comments = Array(4000).fill({ event: 'comment' })
  for (const longer of LONGER) {
    const id = character.repeat(longer)
    const text = fitEvents([{ event: 'incident-opened', id } as PhasetEvent, ...comments])
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(KIB_64)
    expect(JSON.parse(text).at(-1)).toEqual({
      truncated: true,
      total: 4001,
      counts: { 'incident-opened': 1, comment: 4000 },
    })
  }
})

function resultOf(directory: string, problems: Result['problems'] = []): Result {
  return { directory, recordId: '', record: 'skipped', standards: 'skipped', events: [], problems }
}

test('results of any length fit, and the last entry counts them', () => {
  for (const longer of LONGER) {
    const results = [resultOf('ü'.repeat(4 * longer)), ...Array(1000).fill(resultOf('a'))]
    const text = fitResults(results, results)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(KIB_64)
    expect(JSON.parse(text).at(-1)).toEqual({ truncated: true, total: 1001 })
  }
})

test('of results of which only the numbers fit, as many as possible are whole', () => {
  const problems = [{ level: 'error', message: 'x'.repeat(10_000) }] as const
  const results = Array.from({ length: 10 }, (_, i) => resultOf(`${i}`, [...problems]))
  const text = fitResults(results, results.toReversed())
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(KIB_64)
  const fitted: (Result & { truncated?: object })[] = JSON.parse(text)
  expect(fitted.map(({ directory }) => directory)).toEqual([...'9876543210'])
  expect(fitted.map(({ truncated }) => truncated)).toEqual([
    ...Array(6).fill(undefined),
    ...Array(4).fill({ events: 0, problems: 1 }),
  ])
})

test('what fits exactly is not truncated', () => {
  const around = JSON.stringify([resultOf('')]).length
  const whole = [resultOf('x'.repeat(KIB_64 - around))]
  expect(JSON.parse(fitResults(whole, whole))).toEqual(whole)
  const longer = [resultOf('x'.repeat(KIB_64 - around + 1))]
  expect(JSON.parse(fitResults(longer, longer))).toEqual([{ truncated: true, total: 1 }])
})
