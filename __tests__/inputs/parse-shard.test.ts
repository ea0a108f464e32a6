import { describe, expect, test } from '@jest/globals'
import { parseShard } from '../../src/inputs/parse-shard.ts'

describe('shard', () => {
  test.each([
    ['1/1', { index: 0, total: 1 }],
    [' 2/10 ', { index: 2, total: 10 }],
    ['0/10', { index: 0, total: 10 }],
    ['10/10', { index: 0, total: 10 }],
  ])('%j is a shard', (text, shard) => {
    expect(parseShard(text)).toEqual({ kind: 'value', value: shard })
  })

  test.each(['0/0', '11/10', '', '2', '2/', '/10', '-1/10', '1.5/10', '2/10/3', 'two/ten'])(
    '%j is none',
    (text) =>
      expect(parseShard(text)).toEqual({
        kind: 'invalid',
        problem: `is "${text}"; use a shard, such as 2/10`,
      }),
  )
})
