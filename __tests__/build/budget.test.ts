import { expect, test } from '@jest/globals'
import { overspent } from '../../scripts/build/budget.ts'

const within = { entry: 250_000, scripts: 900_000, archive: 400_000 }

test('a dist that takes its whole budget is not too large', () => {
  expect(overspent(within)).toEqual([])
  expect(overspent({ ...within, archive: undefined })).toEqual([])
})

test.each([
  [
    'entry',
    250_001,
    'The entry, dist/index.js, has 250001 bytes, 1 more than the budget of 250000',
  ],
  ['scripts', 1_000_100, 'All JavaScript in dist has 1000100 bytes, 100 more'],
  ['archive', 400_002, 'The archive that a runner downloads has 400002 bytes, 2 more'],
])('a larger %s is told', (what, bytes, message) => {
  expect(overspent({ ...within, [what]: bytes })).toEqual([expect.stringContaining(message)])
})
