import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches } from '../../src/github/patterns.ts'
import { testProperty } from '../helpers/properties.ts'

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

// A small alphabet, so that pieces of a pattern are often in the text, and often overlap there.
const few = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
const many = fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', '[', ']', '+', '*') })
const pair = fc.oneof(fc.tuple(few, few), fc.tuple(many, many))

testProperty(
  'a pattern matches as its translation to a regular expression does',
  [pair],
  ([pattern, text]) => {
    const pieces = pattern.split('*')
    const literals = pieces.map((piece) => piece.replace(/[.+[\]/]/g, '\\$&'))
    const matched = new RegExp(`^${literals.join('[^]*')}$`, 'i').test(text)
    expect(matches([pattern], text)).toBe(matched)
    const overlaps = pieces.length > 1 && !matched && pieces.every((piece) => text.includes(piece))
    return [matched ? 'matched' : 'not matched', ...(overlaps ? ['overlaps'] : [])]
  },
  { runs: 500, shares: { matched: 0.03, 'not matched': 0.2, overlaps: 0.005 } },
)

test('a pattern of many stars ends on a long text that it almost matches', () => {
  expect(matches(['*a'.repeat(500)], `${'a'.repeat(20_000)}b`)).toBe(false)
})
