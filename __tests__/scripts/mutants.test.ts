import { expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import { ACCEPTED } from '../../scripts/mutate/accepted.ts'
import {
  collectMutants,
  findAccepted,
  findFileMutants,
  pick,
  renderMutant,
} from '../../scripts/mutate/collect.ts'
import { findMutants } from '../../scripts/mutate/mutants.ts'

/** What each mutant of a source replaces, and with what. */
const changes = (source: string) =>
  findMutants(source).mutants.map(({ before, after }) => `${before} → ${after}`)

/** The value that a source leaves in `it`, with one of its mutants active, or with none. */
function run(source: string, active?: number): unknown {
  const { code } = transformSync(findMutants(source).code, {
    jsc: { parser: { syntax: 'typescript' } },
  })
  return new Function('$m', `${code}\nreturn it`)((id: number) => id === active)
}

test.each([
  ['a comparison', 'const it = a < b', ['a < b → a <= b', 'a < b → a >= b']],
  ['an equality', 'const it = a === b', ['a === b → a !== b']],
  ['an alternative', 'const it = a || b', ['a || b → (a) && (b)']],
  ['a default', 'const it = a ?? b', ['a ?? b → (a) && (b)']],
  ['a sum', 'const it = a + 1', ['a + 1 → a - 1']],
  ['a negation', 'const it = !a', ['!a → a']],
  ['a flag', 'const it = true', ['true → false']],
  ['a text for programs', "const it = 'head'", ["'head' → ''"]],
  ['a list', 'const it = [a]', ['[a] → []']],
  ['an optional chain', 'const it = a?.b?.(c)', ['a?.b?.(c) → a?.b(c)', 'a?.b?.(c) → a.b?.(c)']],
  ['a filter', 'const it = a.filter(b).c', ['a.filter(b) → a']],
  ['a quantifier', 'const it = a.some(b)', ['a.some(b) → a.every(b)']],
  ['a pattern', 'const it = /^a$/u', ['/^a$/u → /a$/u', '/^a$/u → /^a/u']],
  ['the test of a choice', 'const it = a ? b : c', ['a → true', 'a → false']],
  ['the test of a loop', 'while (a) b = c', ['a → false']],
  ['a call for its effect', 'a(b)', ['a(b) → undefined']],
  ['a result', 'const it = (a) => b', ['b → undefined']],
  ['the body of a function', 'function f() { return a }', ['{ return a } → {}']],
])('%s is changed', (_, source, expected) => {
  expect(changes(source)).toEqual(expected)
})

test.each([
  ['a text for people', "const it = 'not found'"],
  ['a text that is put together for people', 'const it = "not " + a'],
  ['a comment', '// a < b'],
  ['a type', "type It = 'a' | 'b'; let it: It | undefined"],
  ['the name of a module', "import it from './a.ts'"],
  ['the name of a property', "const { 'dry-run': it } = a"],
  ['an empty list', 'const it = []'],
  ['a function that returns nothing', 'const it = () => undefined'],
])('%s stays as it is', (_, source) => {
  expect(changes(source)).toEqual([])
})

test('a source does what it did until one of its mutants is active', () => {
  const source = `
    const list: number[] = [3, 1, 2]
    const sum = (a: number, b: number) => {
      if (a > b) return 0
      return a + b
    }
    list.push(4)
    const it = list.filter((each) => each > 1).map((each) => sum(each, 3))
  `
  const { mutants } = findMutants(source)
  const values = mutants.map((_, id) => JSON.stringify(run(source, id)))
  expect(run(source)).toEqual([6, 5, 0])
  expect(values.map((each, id) => `${mutants[id]?.line}: ${each}`)).toMatchInlineSnapshot(`
[
  "2: [0]",
  "4: [0,0,0]",
  "4: [6,5,7]",
  "4: [0,5,0]",
  "4: [0,0,7]",
  "5: [0,-1,0]",
  "3: [null,null,null]",
  "7: [6,5]",
  "8: [6,4,5,0]",
  "8: [6,4,5,0]",
  "8: [4]",
  "8: [null,null,null]",
]
`)
})

test('a sample has the same mutants for the same seed, and others for another', () => {
  const items = Array.from({ length: 100 }, (_, i) => i)
  expect(pick(items, 5, 1)).toEqual(pick(items, 5, 1))
  expect(pick(items, 5, 1)).not.toEqual(pick(items, 5, 2))
  expect(pick(items, 200, 1).toSorted((a, b) => a - b)).toEqual(items)
})

test('a change that needs no test is not made, and is one that the source has', () => {
  for (const file of Object.keys(ACCEPTED)) {
    const accepted = findAccepted(file)
    expect(findFileMutants(file).map(renderMutant)).toEqual(expect.arrayContaining(accepted))
    const made = collectMutants([file], Number.POSITIVE_INFINITY, 1).map(renderMutant)
    expect(made.filter((change) => accepted.includes(change))).toEqual([])
  }
})
