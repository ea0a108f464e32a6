import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInShard, sendsEvents } from '../../src/components/shard.ts'
import { parseShard } from '../../src/inputs/parse-shard.ts'
import { testProperty } from '../helpers/properties.ts'

describe('shard', () => {
  testProperty(
    'every component is in one share, whatever others there are',
    [fc.string(), fc.integer({ min: 1, max: 50 })],
    (directory, total) => {
      const shares = Array.from({ length: total }, (_, index) => ({ index, total }))
      expect(shares.filter((shard) => isInShard(directory, shard))).toHaveLength(1)
    },
    { runs: 100 },
  )

  test('shares are about equal', () => {
    const directories = Array.from({ length: 1000 }, (_, i) => `apps/component-${i}`)
    for (const index of [0, 1, 2, 3]) {
      const size = directories.filter((each) => isInShard(each, { index, total: 4 })).length
      expect(size).toBeGreaterThan(200)
      expect(size).toBeLessThan(300)
    }
  })

  test('a component stays in its share from version to version', () => {
    const shareOf = (directory: string) =>
      [0, 1, 2].find((index) => isInShard(directory, { index, total: 3 }))
    expect(['.', 'apps/web', 'apps/api', 'libs/ui'].map(shareOf)).toEqual([2, 2, 2, 0])
  })

  test.each([
    ['from 1', ['1/1'], ['1/2', '2/2'], ['1/3', '2/3', '3/3']],
    ['from 0', ['0/1'], ['0/2', '1/2'], ['0/3', '1/3', '2/3']],
  ])('one alone sends the events, counted %s', (_, ...runs) => {
    for (const shards of runs) {
      const senders = shards.map(parseShard).filter((reading) => {
        return reading.kind === 'value' && sendsEvents(reading.value)
      })
      expect(senders).toHaveLength(1)
    }
    expect(sendsEvents(undefined)).toBe(true)
  })
})
