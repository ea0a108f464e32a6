import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { invalid, value } from '../../src/base/result.ts'
import { parseHeaders } from '../../src/inputs/parse-headers.ts'
import { anyText } from '../helpers/any-text.ts'
import { testProperty } from '../helpers/properties.ts'

describe('headers', () => {
  test.each([
    ['', {}],
    ['X-Key: abc', { 'x-key': 'abc' }],
    ['X-Key:\nX-B: b', { 'x-key': '', 'x-b': 'b' }],
    [
      'X-Key:abc\r\n\r\n  Authorization :  Basic YTpi ',
      { 'x-key': 'abc', authorization: 'Basic YTpi' },
    ],
    ['X-Url: https://h:1/', { 'x-url': 'https://h:1/' }],
    ['X-Note: see also: a-b:c', { 'x-note': 'see also: a-b:c' }],
    ["!#$%&'*+.^_`|~09Az-: v", { "!#$%&'*+.^_`|~09az-": 'v' }],
  ])('%j holds %j', (text, headers) => {
    expect(parseHeaders(text)).toEqual(value(headers))
  })

  const RESERVED =
    'Accept-Encoding Connection Content-Encoding Content-Length content-type Expect HOST Keep-Alive TE Trailer Transfer-Encoding Upgrade User-Agent'
  test.each(RESERVED.split(' '))('%s is the action’s own', (name) => {
    expect(parseHeaders(`X-A: 1\n${name}: x`)).toEqual(
      invalid(`can't set ${name} (line 2): the action sets it itself; remove the line`),
    )
  })

  test.each([
    ['SECRET', 'has no "Name: value" in line 1; use one header per line'],
    [': SECRET', 'has no "Name: value" in line 1; use one header per line'],
    ['X Key: SECRET', 'has no "Name: value" in line 1; use one header per line'],
    ['X-Kéy: SECRET', 'has no "Name: value" in line 1; use one header per line'],
    ['X-Key: SÉCRET', "has a value that isn't printable ASCII for X-Key (line 1); encode it"],
    ['X-Key: SECRET\u0000', "has a value that isn't printable ASCII for X-Key (line 1); encode it"],
    ['X-Key: SEC\rRET', "has a value that isn't printable ASCII for X-Key (line 1); encode it"],
    ['X-Key: SECRET\nx-key: SECRET', 'sets x-key twice (line 2); remove one of the two'],
    [
      'X-A: a\nX-Key: SECRET X-B: b',
      'has several "Name: value" in line 2; write one per line below "|"',
    ],
    [
      'X-Key: SECRET cookie: b',
      'has several "Name: value" in line 1; write one per line below "|"',
    ],
  ])('%j is refused, without repeating a value', (text, problem) => {
    expect(parseHeaders(text)).toEqual(invalid(problem))
  })

  testProperty(
    'whatever is taken can be sent',
    [
      fc.oneof(anyText(), fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/)),
      fc.oneof(
        anyText(),
        fc.string({ unit: 'grapheme-ascii' }),
        fc.string({ unit: 'binary-ascii' }),
      ),
    ],
    (name, content) => {
      const reading = parseHeaders(`${name}: ${content}`)
      if (reading.kind === 'value') expect(() => new Headers(reading.value)).not.toThrow()
      return reading.kind
    },
    { runs: 200, shares: { value: 0.1, invalid: 0.2 } },
  )
})
