import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/base/problem.ts'
import {
  componentLevel,
  countChecks,
  isIdle,
  itemLevel,
  missLevel,
  runLevel,
  sortChecks,
  sortComponents,
  worstLevel,
} from '../../src/carry-out/tally.ts'
import type { CheckedStandard } from '../../src/standards/check-standards.ts'
import { change, component, report, sent } from '../helpers/reports.ts'

type Level = Problem['level']
type Status = CheckedStandard['status']

const problem = (level: Level, kind: Problem['kind'] = 'input'): Problem => ({
  kind,
  level,
  message: level,
})

/** A component whose checks have these statuses. */
function checked(statuses: Status[], problems: Problem[] = []) {
  const checks = statuses.map((status, i) => ({ name: `${i}`, status }) as CheckedStandard)
  return component({ standards: { state: 'checked', checks }, problems })
}

test('checks are counted by their status, over all components', () => {
  const components = [checked(['pass', 'failure']), component(), checked(['warning', 'pass'])]
  expect(countChecks(components)).toEqual({ pass: 2, warning: 1, failure: 1 })
})

test('checks are sorted: failures, warnings, passes, each in their order', () => {
  const { standards } = checked(['pass', 'warning', 'failure', 'pass', 'failure'])
  expect(sortChecks(standards.checks ?? []).map(({ name }) => name)).toEqual([
    '2',
    '4',
    '1',
    '0',
    '3',
  ])
})

test.each<[Level[], Level]>([
  [[], 'notice'],
  [['notice'], 'notice'],
  [['notice', 'warning'], 'warning'],
  [['warning', 'error', 'notice'], 'error'],
])('the worst of %j is %s', (levels, worst) => {
  expect(worstLevel(levels)).toBe(worst)
})

describe('the level of a component', () => {
  test.each<[Status[], Level[], Level]>([
    [[], [], 'notice'],
    [['pass'], [], 'notice'],
    [['pass', 'failure'], [], 'warning'],
    [['warning'], [], 'warning'],
    [['pass'], ['warning'], 'warning'],
    [['failure'], ['error'], 'error'],
  ])('with checks %j and problems %j is %s', (statuses, levels, level) => {
    const given = checked(
      statuses,
      levels.map((each) => problem(each)),
    )
    expect(componentLevel(given)).toBe(level)
    expect(runLevel(report({ components: [component(), given] }))).toBe(level)
  })

  test('of a run counts its own problems too', () => {
    const components = [component()]
    expect(runLevel(report({ components, problems: [problem('error')] }))).toBe('error')
  })
})

test('components are sorted by their levels, those with the same in their order', () => {
  const components = (['notice', 'warning', 'error', 'warning'] as const).map((level, i) =>
    component({ directory: `${i}`, problems: [problem(level)] }),
  )
  expect(sortComponents(components).map(({ directory }) => directory)).toEqual(['2', '1', '3', '0'])
})

describe('the level of what was not delivered', () => {
  const cause = (lost: string[], uncertain: string[], level: Level): Problem => ({
    ...problem(level, 'delivery'),
    cause: { what: '', remedy: '', attempts: 1, answer: '', lost, uncertain },
  })
  const given = component({
    problems: [
      problem('error'),
      cause(['record'], [], 'warning'),
      cause([], ['event change'], 'error'),
      cause(['event comment'], [], 'error'),
    ],
  })
  test.each<[string, Level]>([
    ['record', 'warning'],
    ['event change', 'error'],
    ['event comment', 'error'],
    ['standards', 'warning'],
  ])('%s is that of its cause: %s', (item, level) => {
    expect(itemLevel(given, item)).toBe(level)
  })
})

describe('the level of a check that did not pass', () => {
  // The errors that standards-fail-on made of the misses.
  test.each<[Status[], number, Level, Level]>([
    [['failure', 'warning'], 0, 'warning', 'warning'],
    [['failure', 'warning'], 1, 'error', 'warning'],
    [['failure', 'warning'], 2, 'error', 'error'],
    [['warning'], 1, 'error', 'error'],
    [['warning'], 0, 'warning', 'warning'],
  ])('of %j with %d errors is %s for failures, %s for warnings', (statuses, errors, ...levels) => {
    const misses = statuses.map((_, i) => problem(i < errors ? 'error' : 'warning', 'check'))
    const given = checked(statuses, [problem('error'), ...misses])
    expect([missLevel(given, 'failure'), missLevel(given, 'warning')]).toEqual(levels)
  })
})

test('a component is idle if nothing was to be done for it', () => {
  const done = { state: 'uploaded' } as const
  expect(isIdle(component())).toBe(true)
  expect(isIdle(component({ problems: [problem('error')] }))).toBe(true)
  for (const busy of [{ events: [sent(change)] }, { record: done }, { standards: done }]) {
    expect(isIdle(component(busy))).toBe(false)
  }
})
