import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { invalid, value } from '../../src/base/result.ts'
import {
  parseHeaders,
  parsePairs,
  parseShard,
  parseTokens,
  splitList,
} from '../../src/inputs/input-texts.ts'

describe('a list', () => {
  test.each([
    ['', []],
    [' , \n,', []],
    ['main', ['main']],
    ['main,release/*', ['main', 'release/*']],
    ['main\r\n  with a space , x', ['main', 'with a space', 'x']],
  ])('%j holds %j', (text, items) => {
    expect(splitList(text)).toEqual(items)
  })
})

describe('event-fields', () => {
  test.each([
    ['', {}],
    ['\n  \r\n', {}],
    ['id: 7', { id: '7' }],
    [
      'id:7\r\n\r\n createdAt : 2024-01-01T10:00:00Z ',
      { id: '7', createdAt: '2024-01-01T10:00:00Z' },
    ],
    ['id:', { id: '' }],
    ['id: a: b', { id: 'a: b' }],
  ])('%j holds %j', (text, pairs) => {
    expect(parsePairs(text)).toEqual(value(pairs))
  })

  test('a key __proto__ is a key like any other', () => {
    const reading = parsePairs('__proto__: x')
    expect(reading.kind === 'value' && Object.keys(reading.value)).toEqual(['__proto__'])
  })

  test.each([
    ['id: 7\nnonsense', 'has "nonsense" in line 2; it takes one "key: value" a line'],
    [': 7', 'has ": 7" in line 1; it takes one "key: value" a line'],
    ['\n\n  : 7', 'has ": 7" in line 3; it takes one "key: value" a line'],
    ['id: 7\nid: 8', 'gives "id" twice (line 2)'],
  ])('%j is refused', (text, problem) => {
    expect(parsePairs(text)).toEqual(invalid(problem))
  })

  test('a message shows a key in one line, and no longer than 80 characters', () => {
    const key = `a\rb${'c'.repeat(200)}`
    const reading = parsePairs(`${key}: 1\n${key}: 2`)
    expect(reading).toEqual(
      invalid(expect.stringMatching(/^gives "a\\rbc{70,75}… twice \(line 2\)$/) as never),
    )
  })
})

describe('webhook-token', () => {
  const one = (token: string) => value({ kind: 'one', token })
  const byRecord = (...tokens: [string, string][]) =>
    value({ kind: 'by-record', tokens: new Map(tokens) })

  test.each([
    ['abc', one('abc')],
    ['  abc\n', one('abc')],
    ['a:b', one('a:b')],
    ['a/b%c d', one('a/b%c d')],
    ['abcdefghij: tok', byRecord(['abcdefghij', 'tok'])],
    ['a:\nb: SECRET', byRecord(['b', 'SECRET'])],
    ['a: ', value(undefined)],
    ['a: \nb:', value(undefined)],
    ['\r\na-1:  x\r\n\r\nb_2:\ty:z\r\n', byRecord(['a-1', 'x'], ['b_2', 'y:z'])],
  ])('%j is taken', (text, reading) => {
    expect(parseTokens(text)).toEqual(reading)
  })

  test.each([
    ['', 'is empty'],
    ['  \n ', 'is empty'],
    ['SECRET1\nSECRET2', 'has no "RECORD_ID: token" in line 1'],
    ['a: SECRET1\nb:SECRET2', 'has no "RECORD_ID: token" in line 2'],
    ['a: SECRET1\n\nSECRET2', 'has no "RECORD_ID: token" in line 3'],
    ['a: SECRET1\nb: SECRET 2', 'has no "RECORD_ID: token" in line 2'],
    ['a:\na: SECRET2', 'gives two tokens for one record (line 2)'],
    ['a: SECRET1\na: SECRET2', 'gives two tokens for one record (line 2)'],
  ])('%j is refused, without repeating it', (text, problem) => {
    expect(parseTokens(text)).toEqual(invalid(problem))
  })
})

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
    ["!#$%&'*+.^_`|~09Az-: v", { "!#$%&'*+.^_`|~09az-": 'v' }],
  ])('%j holds %j', (text, headers) => {
    expect(parseHeaders(text)).toEqual(value(headers))
  })

  const RESERVED =
    'Accept-Encoding Connection Content-Encoding Content-Length content-type Expect HOST Keep-Alive TE Trailer Transfer-Encoding Upgrade User-Agent'
  test.each(RESERVED.split(' '))('%s is the action’s own', (name) => {
    expect(parseHeaders(`X-A: 1\n${name}: x`)).toEqual(
      invalid(`can't set ${name} (line 2): the action sets it itself`),
    )
  })

  test.each([
    ['SECRET', 'has no "Name: value" in line 1'],
    [': SECRET', 'has no "Name: value" in line 1'],
    ['X Key: SECRET', 'has no "Name: value" in line 1'],
    ['X-Kéy: SECRET', 'has no "Name: value" in line 1'],
    ['X-Key: SÉCRET', 'has a value beyond ASCII for X-Key (line 1)'],
    ['X-Key: SECRET\u0000', 'has a value beyond ASCII for X-Key (line 1)'],
    ['X-Key: SEC\rRET', 'has a value beyond ASCII for X-Key (line 1)'],
    ['X-Key: SECRET\nx-key: SECRET', 'gives x-key twice (line 2)'],
  ])('%j is refused, without repeating a value', (text, problem) => {
    expect(parseHeaders(text)).toEqual(invalid(problem))
  })

  test('whatever is taken can be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, content) => {
        const reading = parseHeaders(`${name}: ${content}`)
        if (reading.kind === 'value') expect(() => new Headers(reading.value)).not.toThrow()
      }),
    )
  })
})

describe('shard', () => {
  test.each([
    ['1/1', { index: 0, total: 1 }],
    [' 2/10 ', { index: 2, total: 10 }],
    ['0/10', { index: 0, total: 10 }],
    ['10/10', { index: 0, total: 10 }],
  ])('%j is a share', (text, shard) => {
    expect(parseShard(text)).toEqual({ kind: 'value', value: shard })
  })

  test.each(['0/0', '11/10', '', '2', '2/', '/10', '-1/10', '1.5/10', '2/10/3', 'two/ten'])(
    '%j is none',
    (text) =>
      expect(parseShard(text)).toEqual({
        kind: 'invalid',
        problem: `is "${text}"; it takes a share of the components, such as 2/10`,
      }),
  )
})
