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
    const { mutants } = findMutants(readFileSync(file, 'utf8'))
    const found = mutants.map((mutant, id) => ({ ...mutant, file, id }))
    return pick(
      found.filter((mutant) => !isAccepted(mutant)),
      sample,
      seed,
    )
  })
}

function isAccepted({ file, before, after }: FileMutant): boolean {
  return ACCEPTED.some((it) => it.file === file && it.before === before && it.after === after)
}

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
