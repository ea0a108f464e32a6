import { describe, expect, test } from '@jest/globals'
import { parseFileCommands } from '../../sandbox/file-commands.ts'

describe('outputs are read as a runner reads them', () => {
  test.each([
    ['', {}],
    ['a=1\n', { a: '1' }],
    ['a=1=2\nb=\n', { a: '1=2', b: '' }],
    ['a<<EOF\none\ntwo\nEOF\nb=1\n', { a: 'one\ntwo', b: '1' }],
    ['a<<EOF\nEOF\n', { a: '' }],
    ['a<<EOF\nb=1\n\nEOF\n', { a: 'b=1\n' }],
    ['a=1<<2\n', { a: '1<<2' }],
    ['a=1\na=2\n', { a: '2' }],
  ])('%j', (text, values) => {
    expect(parseFileCommands(text)).toEqual(values)
  })

  test.each(['a\n', '=1\n', 'a<<EOF\none\n'])('%j fails the step', (text) => {
    expect(() => parseFileCommands(text)).toThrow(/Invalid format|delimiter not found/)
  })
})
