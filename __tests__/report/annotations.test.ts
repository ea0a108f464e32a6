import { expect, test } from '@jest/globals'
import type { Problem } from '../../src/base/problem.ts'
import { shareProblems } from '../../src/carry-out/shared-problems.ts'
import { chooseAnnotations } from '../../src/report/annotations.ts'
import { renderUnannotated } from '../../src/report/log.ts'
import { component, report } from '../helpers/reports.ts'

const problem = (level: Problem['level'], message: string, kind: Problem['kind'] = 'manifest') => ({
  kind,
  level,
  message,
})
const many = (level: Problem['level'], number: number, kind?: Problem['kind']) =>
  Array.from({ length: number }, (_, i) => problem(level, `${level} ${i}`, kind))

test('ten of each kind are annotated, errors first', () => {
  const problems = [...many('notice', 10), ...many('warning', 10), ...many('error', 10)]
  const { shown, left } = chooseAnnotations(problems)
  expect(shown.map(({ level }) => level)).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    ...Array(10).fill('notice'),
  ])
  expect(left).toEqual([])
})

test('of more than ten, the tenth counts those that are left', () => {
  const { shown, left } = chooseAnnotations(many('error', 17))
  expect(shown).toHaveLength(10)
  expect(shown.at(-1)?.message).toBe('plus 8 more errors: see the log')
  expect(left.map(({ message }) => message)).toEqual(
    many('error', 17)
      .slice(9)
      .map(({ message }) => message),
  )
})

test('standards that are not met leave room for what keeps something from being delivered', () => {
  const problems = [...many('error', 20, 'check'), problem('error', 'broken')]
  expect(chooseAnnotations(problems).shown[0]?.message).toBe('broken')
})

test('a message has at most 4,096 characters, and shows what is invisible', () => {
  const problems = [problem('error', `\u202e${'x'.repeat(5000)}`)]
  const [only] = chooseAnnotations(problems).shown
  expect(only?.message).toHaveLength(4096)
  expect(only?.message).toMatch(/^\\u\{202e\}x+…$/)
})

test('the place in a file stays', () => {
  const placed = {
    ...problem('error', 'wrong'),
    file: 'a.json',
    line: 12,
    column: 3,
    title: 'Tags',
  }
  expect(chooseAnnotations([placed]).shown).toEqual([placed])
})

test('a check that is not annotated has its line among the standards alone', () => {
  const problems = many('error', 50, 'check')
  const run = report({ components: [component({ problems })] })
  expect(renderUnannotated(shareProblems(run), chooseAnnotations(problems).left)).toEqual([])
})

test('each problem that is not annotated is a line of the log, up to 20 of a component', () => {
  const problems = many('error', 50)
  const run = report({ components: [component({ problems })] })
  const lines = renderUnannotated(shareProblems(run), chooseAnnotations(problems).left)
  expect(lines.slice(0, 2)).toEqual(['error: error 9', 'error: error 10'])
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toContain('plus 21 errors')
})
