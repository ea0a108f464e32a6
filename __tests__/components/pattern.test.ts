import { expect, test } from '@jest/globals'
import { descend, isMatch, parsePattern, startOf } from '../../src/components/pattern.ts'

/** Whether a pattern matches a directory, given from the workspace down. */
function matches(text: string, directory: string): boolean {
  const pattern = parsePattern(text)
  const names = directory === '.' ? [] : directory.split('/')
  const position = names.reduce((at, name) => descend(pattern, at, name), startOf(pattern))
  return isMatch(pattern, position)
}

test.each<[string, string[], string[]]>([
  ['apps/*', ['apps/web', 'apps/(group)', 'apps/{a,b}'], ['apps', 'apps/web/x', 'apps/.hidden']],
  ['./apps//./*/', ['apps/web'], ['apps']],
  ['apps/w?b', ['apps/web', 'apps/w😀b'], ['apps/wb', 'apps/weeb']],
  ['apps/[a-c]*', ['apps/api', 'apps/c'], ['apps/web', 'apps/']],
  ['apps/[!a]*', ['apps/web', 'apps/^x'], ['apps/api']],
  ['apps/[^a]*', ['apps/web'], ['apps/api']],
  ['apps/x[^]*', ['apps/x^y'], ['apps/xy']],
  ['apps/[z-a]', [], ['apps/z', 'apps/a', 'apps/-']],
  ['apps/we[b', ['apps/we[b'], ['apps/web']],
  ['[.]/x', [], ['x', './x']],
  ['*.d/+(x)?', ['a.d/+(x)y'], ['a.d/xy', 'abd/+(x)y']],
  ['**', ['.', 'a', 'a/b/c'], ['.a', 'a/.b/c']],
  ['**/**/web', ['web', 'a/web', 'a/b/web'], ['a/web/x', '.a/web']],
  ['libs/**', ['libs', 'libs/a/b'], ['lib', 'x/libs']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/b/c/c'], ['a/c', 'a/b/d']],
  ['.github/*', ['.github/act'], ['github/act', '.github']],
  ['.*/x', ['.config/x'], ['config/x']],
  ['Apps/*', ['Apps/web'], ['apps/web']],
])('%s', (pattern, matching, others) => {
  expect(matching.filter((directory) => !matches(pattern, directory))).toEqual([])
  expect(others.filter((directory) => matches(pattern, directory))).toEqual([])
})
