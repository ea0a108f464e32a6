import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeInvisible, quote, shorten } from '../../src/base/quote.ts'
import { anyText } from '../helpers/any-text.ts'
import { testProperty } from '../helpers/properties.ts'

describe('outside text in a message', () => {
  test.each<[unknown, string]>([
    ['plain', '"plain"'],
    ['it "quotes"', '"it \\"quotes\\""'],
    ['two\nlines\r', '"two\\nlines\\r"'],
    ['\u001b[31mred', '"\\u001b[31mred"'],
    ['turned \u202e round', '"turned \\u{202e} round"'],
    ['line\u2028separator\u0085', '"line\\u{2028}separator\\u{85}"'],
    ['zero\u200bwidth\ufeff', '"zero\\u{200b}width\\u{feff}"'],
    ['é 漢 😀', '"é 漢 😀"'],
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [{ a: [1] }, '{"a":[1]}'],
    ['x'.repeat(78), `"${'x'.repeat(78)}"`],
    ['x'.repeat(79), `"${'x'.repeat(78)}…`],
  ])('%p is shown as %s', (value, shown) => {
    expect(quote(value)).toBe(shown)
  })

  test('too deep to be written is told so', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(quote(deep)).toBe('a value too deep to show')
  })

  const text = fc.oneof(
    anyText({ maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('😀', 'a', '\n', '\u202e'), maxLength: 200 }),
  )
  testProperty(
    'is one line of visible, whole characters, 80 at most',
    [fc.oneof(text, fc.jsonValue())],
    (value) => {
      const shown = quote(value)
      expect(shown.length).toBeLessThanOrEqual(80)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(shown.isWellFormed()).toBe(true)
      return shown.endsWith('…') ? 'shortened' : 'whole'
    },
    { runs: 200, shares: { shortened: 0.05, whole: 0.1 } },
  )
})

test('what is visible stays as it is', () => {
  expect(escapeInvisible('services/wéb "x"')).toBe('services/wéb "x"')
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 4, 'a😀b'],
  ['a😀bc', 3, 'a…'],
])('%j cut to %d is %j', (text, longest, cut) => {
  expect(shorten(text, longest)).toBe(cut)
})
