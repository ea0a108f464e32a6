import { expect, test } from '@jest/globals'
import { describeKeyPath } from '../../src/base/key-path.ts'

test.each<[PropertyKey[], string]>([
  [[], ''],
  [['spec', 'slo', 2, 'period'], 'spec.slo[2].period'],
  [['metadata', 'a key'], 'metadata["a key"]'],
  [['metadata', 'a.b'], 'metadata["a.b"]'],
  [[0, '$schema'], '[0].$schema'],
  [['x'.repeat(41)], `["${'x'.repeat(41)}"]`],
])('%j is written %s', (path, written) => {
  expect(describeKeyPath(path)).toBe(written)
})
