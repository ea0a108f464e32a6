import { expect, test } from '@jest/globals'
import type { DeliveryCause, Problem } from '../../../src/base/problem.ts'
import { syncProblems } from '../../../src/report/sync/sync-problems.ts'
import { NOTHING_DONE } from '../../../src/sync/sync-results.ts'

const problem = (message: string, concerns?: string): Problem => ({
  kind: 'payload',
  level: 'warning',
  message,
  ...(concerns && { concerns }),
})
const cause: DeliveryCause = {
  what: '401 Unauthorized from h:443',
  remedy: 'Check webhook-token',
  attempts: 1,
  answer: '',
  lost: ['event change'],
  uncertain: [],
}
const refused = (record: string, given: Partial<DeliveryCause> = {}): Problem => ({
  ...problem(`refused for ${record}`, record),
  cause: { ...cause, ...given },
})
const messages = (...problems: Problem[]) =>
  syncProblems({ ...NOTHING_DONE, problems }).map(({ message }) => message)

test('a problem of one repository begins with its name', () => {
  expect(messages(problem('no access', 'acme/web'))).toEqual(['acme/web: no access'])
})

test('the same problem of several repositories is one that names them', () => {
  const same = ['acme/web', 'acme/api', 'acme/web'].map((name) => problem('no access', name))
  expect(messages(...same, problem('no manifest', 'acme/api'))).toEqual([
    'no access; for acme/web, acme/api',
    'acme/api: no manifest',
  ])
})

test('of very many repositories it names 20', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, i) => problem('no access', `acme/${i}`))
  expect(messages(...many(20))).toEqual([expect.stringMatching(/acme\/18, acme\/19$/)])
  expect(messages(...many(22))).toEqual([expect.stringMatching(/acme\/19, plus 2 more$/)])
})

test('a problem with another level is another problem', () => {
  const error: Problem = { ...problem('no access', 'acme/web'), level: 'error' }
  expect(messages(problem('no access', 'acme/web'), error)).toHaveLength(2)
})

test('what concerns no repository is said for each problem', () => {
  expect(messages(problem('same'), problem('same'))).toEqual(['same', 'same'])
})

test('what stops the deliveries of several records is one problem', () => {
  const given = [refused('web0000001'), refused('api0000001', { attempts: 3, lost: ['record'] })]
  expect(messages(...given)).toEqual([
    '401 Unauthorized from h:443 (3 attempts) for web0000001, api0000001: event change and record not delivered. Check webhook-token.',
  ])
  expect(messages(refused('web0000001'))).toEqual(['refused for web0000001'])
})
