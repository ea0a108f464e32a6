import { expect, test } from '@jest/globals'
import { unmaskedHeaderProblems } from '../../src/carry-out/unmasked-headers.ts'
import { change, component, SHA, sent } from '../helpers/reports.ts'

const COMPONENTS = [component({ directory: 'services/"api"', events: [sent(change)] })]

/** The names of the headers that a warning is about. */
function warnedOf(headers: Record<string, string>): string[] {
  return unmaskedHeaderProblems(COMPONENTS, headers).map(({ level, message }) => {
    expect(level).toBe('warning')
    return /^headers: (\S+) has a value that also occurs in the outputs/.exec(message)?.[1] ?? ''
  })
}

test.each<[string, string, string[]]>([
  ['the name of an event', 'change', ['x-a']],
  ['the name of a field', 'timestamp', ['x-a']],
  ['a part of a directory', 'services', ['x-a']],
  ['a part with quotes', 's/"api"', ['x-a']],
  ['a record ID', 'greeter001', ['x-a']],
  ['a commit', SHA, ['x-a']],
  ['a secret', 'kX9#mPq!', []],
  ['a value that is too short, which has its own warning', 'api', []],
  ['an empty value', '', []],
])('a header with %s', (_, content, warned) => {
  expect(warnedOf({ 'x-a': content, 'x-b': 'another-secret' })).toEqual(warned)
})
