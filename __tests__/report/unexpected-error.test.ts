import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createRedact } from '../../src/base/secrets.ts'
import { logUnexpectedError } from '../../src/report/unexpected-error.ts'

let log = ''
beforeEach(() => {
  log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** The lines of the log of an error. */
function linesOf(error: unknown): string[] {
  logUnexpectedError(error, createRedact(['hush-1234']))
  return log.trimEnd().split('\n')
}

test('a bug says where to report it, and the log has its stack without secrets', () => {
  const error = new Error('of hush-1234')
  error.stack = 'Error: of hush-1234\n::stop-commands::x\n    at hush-1234.ts:1 ##[error]\u202e'
  expect(linesOf(error)).toEqual([
    '::group::Stack of the unexpected error',
    '| Error: of ***',
    '| ::stop-commands::x',
    '|     at ***.ts:1 ##\\u005berror]\\u{202e}',
    '::endgroup::',
    '::error title=Phaset%3A unexpected error::unexpected error: Error: of ***; report it at https://github.com/phaset-action/phaset-action/issues, with the stack in the log',
  ])
})

test.each([
  ['hush-1234 is thrown', '*** is thrown'],
  [Object.assign(new Error('a'), { stack: '' }), 'Error: a'],
])('what has no stack is shown too: %s', (thrown, shown) => {
  expect(linesOf(thrown)[1]).toBe(`| ${shown}`)
})
