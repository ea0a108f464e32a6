import { expect, test } from '@jest/globals'
import { allProblems, shareProblems } from '../../src/carry-out/shared-problems.ts'
import { component, fiftyWrongTokens, report, threeComponents } from '../helpers/reports.ts'

const problem = (message: string) => ({ kind: 'input', level: 'error', message }) as const

test('what several components share is a problem of the run, with their directories', () => {
  const { shared, own } = shareProblems(fiftyWrongTokens)
  expect(shared.map(({ message }) => message)).toEqual([
    '401 Unauthorized from phaset.example.com:443 for 50 components (services/billing-1, services/catalog-1, services/checkout-1, plus 47 more): 2 events, 50 records and 50 Baselines not delivered. Check webhook-token: each record has its own.',
  ])
  expect(own.flatMap(({ problems }) => problems)).toEqual([])
})

test('what one component has alone stays with it', () => {
  const { shared, own } = shareProblems(threeComponents)
  expect(shared).toEqual([])
  expect(own.map(({ component, problems }) => [component.directory, problems.length])).toEqual([
    ['apps/web', 0],
    ['apps/api', 3],
    ['apps/docs', 0],
  ])
})

test('the same message of two components is said once, a different one by itself', () => {
  const run = report({
    problems: [problem('of the run')],
    components: [
      component({ directory: 'a', problems: [problem('same'), problem('of a')] }),
      component({ directory: 'b', problems: [problem('same')] }),
    ],
  })
  expect(allProblems(shareProblems(run)).map(({ message }) => message)).toEqual([
    'of the run',
    'same; for 2 components (a, b)',
    'of a',
  ])
})

test('a component at the root goes by its record', () => {
  const same = [problem('same')]
  const components = ['.', 'web'].map((directory) => component({ directory, problems: same }))
  const messages = allProblems(shareProblems(report({ components }))).map(({ message }) => message)
  expect(messages).toEqual(['same; for 2 components (greeter001, web)'])
})

test('a time-out is one cause, however much time was left for the attempt', () => {
  const timedOut = (directory: string, seconds: number) => {
    const cause = {
      what: `phaset.example.com:443 didn't answer within ${seconds} s (see timeout)`,
      remedy: '',
      attempts: 1,
      answer: '',
      lost: ['record'],
      uncertain: [],
    }
    const problem = { kind: 'delivery', level: 'warning', message: cause.what, cause } as const
    return component({ directory, problems: [problem] })
  }
  const run = report({ components: [timedOut('a', 10), timedOut('b', 6.8)] })
  expect(allProblems(shareProblems(run)).map(({ message }) => message)).toEqual([
    "phaset.example.com:443 didn't answer within 10 s (see timeout) for 2 components (a, b): 2 records not delivered",
  ])
})
