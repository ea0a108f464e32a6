import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches } from '../../src/github/patterns.ts'

test.each([
  { patterns: ['main'], text: 'main', matched: true },
  { patterns: ['main'], text: 'MAIN', matched: true },
  { patterns: ['Main'], text: 'main', matched: true },
  { patterns: ['main'], text: 'main2', matched: false },
  { patterns: ['release/*'], text: 'release/1.0/hotfix', matched: true },
  { patterns: ['release/*'], text: 'release', matched: false },
  { patterns: ['*'], text: '', matched: true },
  { patterns: ['*'], text: 'a/b', matched: true },
  { patterns: ['a*a'], text: 'a', matched: false },
  { patterns: ['a*a'], text: 'aa', matched: true },
  { patterns: ['*[bot]'], text: 'dependabot[bot]', matched: true },
  { patterns: ['*[bot]'], text: 'robot', matched: false },
  { patterns: ['v1.0'], text: 'v1x0', matched: false },
  { patterns: ['a?c'], text: 'abc', matched: false },
  { patterns: ['prod*', 'live'], text: 'live', matched: true },
  { patterns: [], text: '', matched: false },
])('$patterns on $text: $matched', ({ patterns, text, matched }) => {
  expect(matches(patterns, text)).toBe(matched)
})

test('a pattern matches as its translation to a regular expression does', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', '[', ']', '+', '*') })
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const literals = pattern.split('*').map((piece) => piece.replace(/[.+[\]/]/g, '\\$&'))
      const reference = new RegExp(`^${literals.join('[^]*')}$`, 'i')
      expect(matches([pattern], text)).toBe(reference.test(text))
    }),
    { numRuns: 500 },
  )
})

test('a pattern of many stars ends on a long text that it almost matches', () => {
  expect(matches(['*a'.repeat(500)], `${'a'.repeat(20_000)}b`)).toBe(false)
})
