import { readFileSync } from 'node:fs'
import { ACCEPTED } from './accepted.ts'
import { findMutants, type Mutant } from './mutants.ts'

export type FileMutant = Mutant & { file: string; id: number }

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
  const { mutants } = findMutants(readFileSync(file, 'utf8'))
  return mutants.map((mutant, id) => ({ ...mutant, file, id }))
}

/** Renders a mutant without its place: `a < b  →  a <= b`. */
export function renderMutant({ before, after }: Mutant): string {
  return `${brief(before)}  →  ${brief(after)}`
}

const brief = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 100)

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
