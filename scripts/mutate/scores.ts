import { renderTable } from '../../sandbox/table.ts'
import { type FileMutant, renderMutant } from './collect.ts'

type Score = { directory: string; mutants: number; noticed: number; percent: number }

/** Counts how many mutants of each directory of src were noticed. */
export function scoreDirectories(
  mutants: readonly FileMutant[],
  survivors: ReadonlySet<FileMutant>,
): Score[] {
  const groups = Map.groupBy(mutants, ({ file }) => file.split('/').slice(0, 2).join('/'))
  return [...groups].map(([directory, group]) => {
    const noticed = group.filter((mutant) => !survivors.has(mutant)).length
    return { directory, mutants: group.length, noticed, percent: (noticed / group.length) * 100 }
  })
}

export function renderScores(scores: readonly Score[]): string {
  return renderTable(
    ['directory', 'mutants', 'noticed', '%'],
    scores.map(({ directory, mutants, noticed, percent }) => [
      directory,
      String(mutants),
      String(noticed),
      percent.toFixed(1),
    ]),
  )
}

export function renderSurvivor(mutant: FileMutant): string {
  return `${mutant.file}:${mutant.line}  ${renderMutant(mutant)}`
}
