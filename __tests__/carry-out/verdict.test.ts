import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/base/problem.ts'
import type { ComponentResult } from '../../src/carry-out/results.ts'
import { failingCheckProblems, isFailed } from '../../src/carry-out/verdict.ts'
import type { CheckedStandard } from '../../src/standards/check-standards.ts'

const problem = (kind: Problem['kind'], level: Problem['level']): Problem => ({
  kind,
  level,
  message: '',
})

describe('the step fails', () => {
  // Under never, config and any.
  test.each<[string, Problem[], [boolean, boolean, boolean]]>([
    ['nothing is wrong', [], [false, false, false]],
    ['an input is wrong', [problem('input', 'error')], [false, true, true]],
    ['the payload is wrong', [problem('payload', 'error')], [false, true, true]],
    ['the manifest is wrong', [problem('manifest', 'error')], [false, true, true]],
    ['the Baseline is wrong', [problem('baseline', 'error')], [false, true, true]],
    ['a request was refused', [problem('delivery', 'error')], [false, true, true]],
    ['a request did not arrive', [problem('delivery', 'warning')], [false, false, true]],
    ['a Baseline did not arrive', [problem('fetch', 'warning')], [false, false, true]],
    ['the manifest has a warning', [problem('manifest', 'warning')], [false, false, false]],
    ['an input has another name', [problem('input', 'notice')], [false, false, false]],
    ['a check failed', [problem('check', 'error')], [false, false, false]],
    ['checks are to fail it', [problem('failing-checks', 'error')], [true, true, true]],
    [
      'the worst of several counts',
      [problem('check', 'error'), problem('input', 'notice'), problem('delivery', 'warning')],
      [false, false, true],
    ],
  ])('when %s: %j', (_, problems, [never, config, any]) => {
    expect(isFailed('never', problems)).toBe(never)
    expect(isFailed('config', problems)).toBe(config)
    expect(isFailed('any', problems)).toBe(any)
  })
})

describe('standards-fail-on', () => {
  const check = (name: string, status: CheckedStandard['status']): CheckedStandard => ({
    check: 'checkForPresenceReadme',
    severity: 'error',
    name,
    message: '',
    path: '',
    status,
    remedy: '',
  })
  const component = (directory: string, checks?: CheckedStandard[]): ComponentResult => ({
    directory,
    events: [],
    record: { state: 'skipped' },
    standards: { state: 'uploaded', ...(checks && { checks }) },
    problems: [],
  })
  const components = [
    component('web', [
      check('License', 'pass'),
      check('Tests', 'warning'),
      check('SLOs', 'failure'),
    ]),
    component('api', [check('Tags', 'failure')]),
    component('.', [check('License', 'failure')]),
    component('docs'),
  ]
  const told = (failOn: 'never' | 'failure' | 'warning') =>
    failingCheckProblems(components, failOn).map(({ level, message }) => [level, message])

  test('never: no check fails the step', () => {
    expect(told('never')).toEqual([])
  })

  test('failure: those that failed, each with its component', () => {
    expect(told('failure')).toEqual([
      [
        'error',
        'standards-fail-on is failure, and these checks did not pass: SLOs (web), Tags (api), License',
      ],
    ])
  })

  test('warning: also those with a warning', () => {
    expect(told('warning')).toEqual([
      [
        'error',
        'standards-fail-on is warning, and these checks did not pass: SLOs (web), Tests (web), Tags (api), License',
      ],
    ])
  })

  test('nothing is told where all pass', () => {
    expect(failingCheckProblems([component('.', [check('License', 'pass')])], 'warning')).toEqual(
      [],
    )
  })
})
