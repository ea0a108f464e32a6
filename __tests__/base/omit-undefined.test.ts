import { expect, test } from '@jest/globals'
import { omitUndefined } from '../../src/base/omit-undefined.ts'

test('a field without a value is not there, and all others are', () => {
  const fields = { none: undefined, zero: 0, empty: '', null: null, no: false }
  expect(Object.keys(omitUndefined(fields))).toEqual(['zero', 'empty', 'null', 'no'])
})
