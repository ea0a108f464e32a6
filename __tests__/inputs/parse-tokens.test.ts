import { describe, expect, test } from '@jest/globals'
import { invalid, value } from '../../src/base/result.ts'
import { parseTokens } from '../../src/inputs/parse-tokens.ts'

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
    ['greeter001:tok', byRecord(['greeter001', 'tok'])],
    ['a:x\nb: y', byRecord(['a', 'x'], ['b', 'y'])],
    ['a:x b:y', one('a:x b:y')],
    ['https://token', one('https://token')],
    [`"greeter001": tok\n'b': "x"`, byRecord(['greeter001', 'tok'], ['b', 'x'])],
    [`"greeter001': tok`, one(`"greeter001': tok`)],
    ['greeter001: x greeter002: y', byRecord(['greeter001', 'x'], ['greeter002', 'y'])],
    ['greeter001: greeter002: y', byRecord(['greeter002', 'y'])],
    ['greeter001: x greeter002:', byRecord(['greeter001', 'x'])],
    ['greeter001: greeter002:', value(undefined)],
    ['greeter001: x y', one('greeter001: x y')],
  ])('%j is taken', (text, reading) => {
    expect(parseTokens(text)).toEqual(reading)
  })

  test.each([
    ['', 'is empty'],
    ['  \n ', 'is empty'],
    ['SECRET1\nSECRET2', 'has no "RECORD_ID: token" in line 1; use one record per line'],
    [
      'a: SECRET1\n\nb SECRET2 c: SECRET3',
      'has no "RECORD_ID: token" in line 3; use one record per line',
    ],
    [
      'greeter001: SECRET1 greeter001: SECRET2',
      'has two tokens for one record (line 1); remove one of the two',
    ],
    ['a: SECRET1\n\nSECRET2', 'has no "RECORD_ID: token" in line 3; use one record per line'],
    ['a: SECRET1\nb: SECRET 2', 'has no "RECORD_ID: token" in line 2; use one record per line'],
    ['a:\na: SECRET2', 'has two tokens for one record (line 2); remove one of the two'],
    ['a: SECRET1\na: SECRET2', 'has two tokens for one record (line 2); remove one of the two'],
  ])('%j is refused, without repeating it', (text, problem) => {
    expect(parseTokens(text)).toEqual(invalid(problem))
  })
})
