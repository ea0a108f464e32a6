import { readFileSync } from 'node:fs'
import { ACCEPTED } from './accepted.ts'
import { findMutants, type Mutant } from './mutants.ts'

/** `code`: the line of the source on which the change begins. */
export type FileMutant = Mutant & { file: string; id: number; code: string }

/** Collects mutants of the files, at most some of each, except those that are accepted. */
export function collectMutants(
  files: readonly string[],
  sample: number,
  seed: number,
): FileMutant[] {
  return files.flatMap((file) => {
    const untested = findAccepted(file)
    const found = findFileMutants(file).filter((mutant) => !untested.includes(renderMutant(mutant)))
    return pick(found, sample, seed)
  })
}

/** The changes of a file that are accepted, as `renderMutant` renders them. */
export function findAccepted(file: string): string[] {
  return Object.values(ACCEPTED[file] ?? {}).flat()
}

export function findFileMutants(file: string): FileMutant[] {
  const source = readFileSync(file, 'utf8')
  const lines = source.split('\n')
  return findMutants(source).mutants.map((mutant, id) => ({
    ...mutant,
    file,
    id,
    code: lines[mutant.line - 1] ?? '',
  }))
}

/** Renders a mutant without the number of its line: `a < b  →  a <= b  in  if (a < b) return`. */
export function renderMutant({ before, after, code }: FileMutant): string {
  return `${brief(before)}  →  ${brief(after)}  in  ${brief(code)}`
}

const brief = (text: string) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 100)

/** Picks some of the items, the same ones for the same seed. */
export function pick<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  // A linear congruential generator is random enough to choose mutants.
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state
  }
  return items
    .map((item) => ({ item, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item)
}
