import { describe, expect, test } from '@jest/globals'
import { invalid, value } from '../../src/base/result.ts'
import { parsePairs, splitList } from '../../src/inputs/lines.ts'

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
    ['id: 7\nnonsense', 'has "nonsense" in line 2; use one "key: value" pair per line'],
    [': 7', 'has ": 7" in line 1; use one "key: value" pair per line'],
    ['\n\n  : 7', 'has ": 7" in line 3; use one "key: value" pair per line'],
    [
      'id: 7 createdAt: 2024-01-01T10:00:00Z',
      'has several "key: value" in line 1; write one per line below "|"',
    ],
    ['id: 7\nid: 8', 'sets "id" twice (line 2); remove one of the two'],
  ])('%j is refused', (text, problem) => {
    expect(parsePairs(text)).toEqual(invalid(problem))
  })

  test('a message shows a key in one line, and no longer than 80 characters', () => {
    const key = `a\rb${'c'.repeat(200)}`
    const reading = parsePairs(`${key}: 1\n${key}: 2`)
    expect(reading).toEqual(
      invalid(
        expect.stringMatching(
          /^sets "a\\rbc{70,75}… twice \(line 2\); remove one of the two$/,
        ) as never,
      ),
    )
  })
})
