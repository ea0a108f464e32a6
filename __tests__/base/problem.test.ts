import { describe, expect, test } from '@jest/globals'
import { firstProblems, type Problem, sortProblems } from '../../src/base/problem.ts'

function problem(level: Problem['level'], line: number, column = 1): Problem {
  return { kind: 'manifest', level, message: `${level} ${line}:${column}`, file: 'f', line, column }
}

test('problems are told errors first, then by their place', () => {
  const problems = [
    problem('notice', 1),
    problem('warning', 1),
    problem('error', 9, 2),
    problem('error', 9, 1),
    problem('error', 2),
  ]
  expect(sortProblems(problems).map(({ message }) => message)).toEqual([
    'error 2:1',
    'error 9:1',
    'error 9:2',
    'warning 1:1',
    'notice 1:1',
  ])
})

describe('beyond 20, the problems of a file are counted', () => {
  const errors = Array.from({ length: 20 }, (_, index) => problem('error', index + 1))

  test('20 are told as they are', () => {
    expect(firstProblems(errors)).toEqual(errors)
  })

  test('of 24, the last 4 become one that counts them', () => {
    const rest = [problem('error', 21), ...[1, 2, 3].map((line) => problem('warning', line))]
    expect(firstProblems([...errors, ...rest])).toEqual([
      ...errors,
      {
        kind: 'manifest',
        level: 'error',
        file: 'f',
        message: 'f: plus 1 error and 3 warnings',
      },
    ])
  })

  test('of what is no file, the rest is counted of the place that is named', () => {
    const { file: _, ...placeless } = problem('error', 1)
    const told = firstProblems(
      Array.from({ length: 21 }, () => placeless),
      'the Baseline "x"',
    )
    expect(told.at(-1)?.message).toBe('the Baseline "x": plus 1 error')
  })
})
