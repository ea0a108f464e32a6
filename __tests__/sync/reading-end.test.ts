import { expect, test } from '@jest/globals'
import { failedProblem, type RunEnd, unreadProblem } from '../../src/sync/reading-end.ts'

test.each<[RunEnd, string, RegExp]>([
  [
    { kind: 'limited', until: Date.parse('2026-03-01T12:00:00Z') },
    'warning',
    /^acme\/web wasn't read: GitHub's limit on requests lasts until 2026-03-01 12:00 UTC/,
  ],
  [{ kind: 'out-of-time' }, 'warning', /^acme\/web wasn't read completely before deadline/],
  [{ kind: 'cancelled' }, 'error', /^acme\/web wasn't read completely: the job was cancelled/],
])('%j names the repository, and how long it lasts', (end, level, message) => {
  expect(unreadProblem(end, ['acme/web'])).toMatchObject({
    kind: 'delivery',
    level,
    message: expect.stringMatching(message),
  })
})

test('several repositories that were not read are counted', () => {
  const { message } = unreadProblem({ kind: 'out-of-time' }, ['acme/web', 'acme/api'])
  expect(message).toMatch(/^2 repositories weren't read/)
})

test('a repository that can not be read is named', () => {
  expect(failedProblem('GitHub is down', 'acme/web')).toMatchObject({
    level: 'error',
    message: 'GitHub is down. Until then, none of its new events are sent',
    concerns: 'acme/web',
  })
})
