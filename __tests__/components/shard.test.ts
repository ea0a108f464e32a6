import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInShard, parseShard, sendsEvents } from '../../src/components/shard.ts'

describe('shard', () => {
  test.each([
    ['1/1', { index: 1, total: 1 }],
    [' 2/10 ', { index: 2, total: 10 }],
  ])('%j is a share', (text, shard) => {
    expect(parseShard(text)).toEqual({ kind: 'value', value: shard })
  })

  test.each(['0/10', '11/10', '2', '2/', '/10', '-1/10', '1.5/10', '2/10/3', 'two/ten'])(
    '%j is none',
    (text) => expect(parseShard(text)).toMatchObject({ kind: 'invalid' }),
  )

  test('every component is in one share, whatever others there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (directory, total) => {
        const shares = Array.from({ length: total }, (_, i) => ({ index: i + 1, total }))
        expect(shares.filter((shard) => isInShard(directory, shard))).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })

  test('shares are about equal', () => {
    const directories = Array.from({ length: 1000 }, (_, i) => `apps/component-${i}`)
    for (const index of [1, 2, 3, 4]) {
      const size = directories.filter((each) => isInShard(each, { index, total: 4 })).length
      expect(size).toBeGreaterThan(200)
      expect(size).toBeLessThan(300)
    }
  })

  test('a component stays in its share from version to version', () => {
    const shareOf = (directory: string) =>
      [1, 2, 3].find((index) => isInShard(directory, { index, total: 3 }))
    expect(['.', 'apps/web', 'apps/api', 'libs/ui'].map(shareOf)).toEqual([3, 3, 3, 1])
  })

  test('the first alone sends the events', () => {
    expect(sendsEvents(undefined)).toBe(true)
    expect(sendsEvents({ index: 1, total: 2 })).toBe(true)
    expect(sendsEvents({ index: 2, total: 2 })).toBe(false)
  })
})
