import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/base/problem.ts'
import type { ComponentResult } from '../../src/carry-out/results.ts'
import { failingCheckProblems, isFailed, settleLevels } from '../../src/carry-out/verdict.ts'
import type { CheckedStandard } from '../../src/standards/check-standards.ts'
import { component, report } from '../helpers/reports.ts'

const problem = (kind: Problem['kind'], level: Problem['level']): Problem => ({
  kind,
  level,
  message: '',
})

describe('a problem is an error exactly if it fails the step', () => {
  const settle = (problems: Problem[], settings: Parameters<typeof settleLevels>[1]) => {
    const ofRun = settleLevels(report({ problems }), settings)
    const ofComponent = settleLevels(report({ components: [component({ problems })] }), settings)
    expect(ofComponent.components[0]?.problems).toEqual(ofRun.problems)
    expect(isFailed(ofComponent)).toBe(isFailed(ofRun))
    return { level: ofRun.problems[0]?.level, isFailed: isFailed(ofRun) }
  }

  // Under never, config and any.
  test.each<[string, Problem, [string, string, string]]>([
    ['an input is wrong', problem('input', 'error'), ['warning', 'error', 'error']],
    ['the payload is wrong', problem('payload', 'error'), ['warning', 'error', 'error']],
    ['the manifest is wrong', problem('manifest', 'error'), ['warning', 'error', 'error']],
    ['the Baseline is wrong', problem('baseline', 'error'), ['warning', 'error', 'error']],
    ['a request was refused', problem('delivery', 'error'), ['warning', 'error', 'error']],
    ['a request did not arrive', problem('delivery', 'warning'), ['warning', 'warning', 'error']],
    [
      'the manifest has a warning',
      problem('manifest', 'warning'),
      ['warning', 'warning', 'warning'],
    ],
    ['an input has another name', problem('input', 'notice'), ['notice', 'notice', 'notice']],
    ['checks are to fail it', problem('failing-checks', 'error'), ['error', 'error', 'error']],
  ])('when %s', (_, only, expected) => {
    for (const [i, failOn] of (['never', 'config', 'any'] as const).entries()) {
      const level = expected[i]
      const settled = settle([only], { failOn, standardsFailOn: 'never' })
      expect(settled).toEqual({ level, isFailed: level === 'error' })
    }
  })

  // Under never, failure and warning.
  test.each<[string, Problem, [string, string, string]]>([
    ['a check failed', problem('check', 'error'), ['warning', 'error', 'error']],
    ['a check has a warning', problem('check', 'warning'), ['warning', 'warning', 'error']],
  ])('when %s, by standards-fail-on', (_, only, expected) => {
    for (const failOn of ['never', 'config', 'any'] as const) {
      for (const [i, standardsFailOn] of (['never', 'failure', 'warning'] as const).entries()) {
        const level = expected[i]
        const settled = settle([only], { failOn, standardsFailOn })
        expect(settled).toEqual({ level, isFailed: level === 'error' })
      }
    }
  })

  test('and a step with nothing wrong succeeds', () => {
    expect(isFailed(report({ components: [component()] }))).toBe(false)
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
  const checked = (directory: string, checks?: CheckedStandard[]): ComponentResult => ({
    directory,
    events: [],
    record: { state: 'skipped' },
    standards: { state: 'uploaded', ...(checks && { checks }) },
    problems: [],
  })
  const components = [
    checked('web', [check('License', 'pass'), check('Tests', 'warning'), check('SLOs', 'failure')]),
    checked('api', [check('Tags', 'failure')]),
    checked('.', [check('License', 'failure')]),
    checked('docs'),
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

  test('fails the step, even with fail-on: never', () => {
    const problems = failingCheckProblems(components, 'failure')
    const settings = { failOn: 'never', standardsFailOn: 'failure' } as const
    expect(isFailed(settleLevels(report({ problems }), settings))).toBe(true)
  })

  test('nothing is told where all pass', () => {
    expect(failingCheckProblems([checked('.', [check('License', 'pass')])], 'warning')).toEqual([])
  })
})
