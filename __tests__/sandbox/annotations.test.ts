import { describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'

describe('errors are read from the log', () => {
  test.each([
    ['::error::no 100%25', { place: '', message: 'no 100%' }],
    ['::error file=a.json,line=3,col=7::x%0Ay', { place: 'a.json:3:7', message: 'x\ny' }],
    ['::error title=A%2C b%3A c,file=a.json::x', { place: 'a.json', message: 'x' }],
  ])('%s', (line, error) => {
    expect(parseErrors(`::warning::w\nbefore\n${line}\nafter ::error::z\n`)).toEqual([error])
  })
})
