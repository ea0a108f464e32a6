import { expect, test } from '@jest/globals'
import { standardsResult } from '../../src/phaset/contract/standards.ts'
import {
  decideStandardsFailure,
  missProblems,
  toStandardsResult,
} from '../../src/standards/standards-result.ts'
import { putStatusWords } from '../../src/standards/status-words.ts'
import { check, makeRepository } from '../helpers/repository.ts'

const repository = () =>
  makeRepository(
    { 'apps/web/README.md': '', 'apps/web/src/a.ts': '\nthrow new Error()' },
    'apps/web',
  )
const checks = () =>
  check(repository(), [
    { name: 'checkForPresenceChangelog', severity: 'warn' },
    'checkForPresenceReadme',
    'checkForPresenceLicense',
    'checkForThrowingPlainErrors',
  ])

test('the result is what the contract takes, with its counts made from the checks', async () => {
  const result = toStandardsResult(await checks())
  expect(standardsResult.parse(result)).toEqual(result)
  expect(result).toEqual({
    passes: 1,
    warnings: 1,
    failures: 2,
    results: [
      {
        name: 'Changelog',
        message: 'Check for CHANGELOG file',
        path: 'CHANGELOG.md',
        status: 'warning',
      },
      {
        name: 'Documentation',
        message: 'Check for README file',
        path: 'README.md',
        status: 'pass',
      },
      { name: 'License', message: 'Check for LICENSE file', path: 'LICENSE.md', status: 'failure' },
      {
        name: 'Error handling',
        message: 'Check for plain errors that are thrown: src/a.ts:2',
        path: 'src',
        status: 'failure',
      },
    ],
  })
})

test.each([
  ['documented', ['warning', 'pass', 'failure', 'failure']],
  ['standardlint', ['warn', 'pass', 'fail', 'fail']],
] as const)('with the status words %s, what is sent says %j', async (words, statuses) => {
  const result = toStandardsResult(await checks())
  const sent = putStatusWords(result, words)
  expect(sent.results.map((one) => one.status)).toEqual(statuses)
  expect({ ...sent, results: [] }).toEqual({ ...result, results: [] })
})

test.each([
  ['never', []],
  ['failure', ['License', 'Error handling']],
  ['warning', ['Changelog', 'License', 'Error handling']],
] as const)('with standards-fail-on %s, %j fail the step', async (failOn, names) => {
  const deciding = decideStandardsFailure(await checks(), failOn)
  expect(deciding.map((one) => one.name)).toEqual(names)
})

test('each miss is told with what to do, failures first, at its line where it has one', async () => {
  expect(missProblems(await checks())).toEqual([
    {
      kind: 'check',
      level: 'error',
      title: 'Standards: License',
      message: 'add LICENSE.md to apps/web (Check for LICENSE file)',
    },
    {
      kind: 'check',
      level: 'error',
      title: 'Standards: Error handling',
      message:
        'throw an error class of your own instead of Error at apps/web/src/a.ts:2 (Check for plain errors that are thrown: src/a.ts:2)',
      file: 'apps/web/src/a.ts',
      line: 2,
    },
    {
      kind: 'check',
      level: 'warning',
      title: 'Standards: Changelog',
      message: 'add CHANGELOG.md to apps/web (Check for CHANGELOG file)',
    },
  ])
})
