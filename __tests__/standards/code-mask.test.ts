import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CodeMask } from '../../src/standards/code-mask.ts'
import { testProperty } from '../helpers/properties.ts'

/** Masks everything in the source that isn't code, and reads it in pieces of this size. */
function mask(source: string, size = source.length): string {
  const bytes = Buffer.from(`${source}\n`)
  const codeMask = new CodeMask()
  let at = 0
  for (let end = size; at < bytes.length - 1; end += size) {
    at = codeMask.blank(bytes, at, Math.min(end, bytes.length - 1))
  }
  return bytes.toString().slice(0, -1)
}

/** `#{` is the beginning of a placeholder here, because a linter would report the real one. */
function hole(source: string): string {
  return source.replaceAll('#{', '$'.concat('{'))
}

test.each([
  ['a line comment', 'a // b', 'a     '],
  ['a line comment ends with its line', '// b\na', '    \na'],
  ['a block comment', 'a /* b\n * c */ d', 'a     \n        d'],
  ['a comment between two words', 'throw/**/Error', 'throw    Error'],
  ['a string', `a("b", 'c')`, `a(" ", ' ')`],
  ['an escaped quote', `"a\\"b" c`, `"    " c`],
  ['a comment in a string', `"// a" b`, `"    " b`],
  ['a quote in a comment', `// don't\na`, `        \na`],
  ['an unpaired quote hides no more than its line', `don't b\nc`, `don'   \nc`],
  ['a line that goes on after a backslash', `"a\\\nb" c`, `"  \n " c`],
  ['a template', '`a` b', '` ` b'],
  ['a hole in a template is code', '`a#{b}c` d', '` #{b} ` d'],
  ['braces in a hole', '`a#{{ b: {} }}c` d', '` #{{ b: {} }} ` d'],
  ['a template in a template', '`a#{`b#{c}d`}e` f', '` #{` #{c} `} ` f'],
  ['a regular expression', 'a = /`"/g; b', 'a = /  /g; b'],
  ['a regular expression after return', 'return /`/.test(a)', 'return / /.test(a)'],
  ['a slash in brackets', 'a(/[/`]/) b', 'a(/    /) b'],
  ['a division', 'a / b / c', 'a / b / c'],
  ['a division after a bracket', '(a) / b["c"] / d', '(a) / b[" "] / d'],
  ['a division after a string', '"a" / b', '" " / b'],
  ['tags', '<b>a</b>{c}<br />{d}', '<b>a</b>{c}<br />{d}'],
  ['a property that is called return', 'a.return / b / c', 'a.return / b / c'],
])('%s', (_, source, code) => {
  expect(mask(hole(source))).toBe(hole(code))
})

const token = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '/',
    '*',
    '\\',
    '$',
    '{',
    '}',
    '[',
    ']',
    '\n',
    ' ',
    'a',
    '//',
    '/*',
    '*/',
    '$'.concat('{'),
  ],
)
const source = fc.array(token, { minLength: 1, maxLength: 60 }).map((tokens) => tokens.join(''))
testProperty(
  'it makes no difference in which pieces the source comes',
  [source, fc.integer({ min: 1, max: 9 })],
  (text, size) => {
    const whole = mask(text)
    expect(mask(text, size)).toBe(whole)
    return whole === text ? 'code' : 'blanked'
  },
  { runs: 300, shares: { blanked: 0.3 } },
)

testProperty(
  'lines and length stay as they are',
  [fc.oneof(source, fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 60 }))],
  (text) => {
    const lengths = (source: string) => source.split('\n').map((line) => line.length)
    expect(lengths(mask(text))).toEqual(lengths(text))
    return mask(text) === text ? 'code' : 'blanked'
  },
  { runs: 200, shares: { blanked: 0.1 } },
)
