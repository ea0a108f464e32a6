/**
 * Changes the source in small ways, each of which some in-process test should notice, and prints
 * the changes that no test noticed:
 *
 *     npm run mutate                                          everything, for an hour or more
 *     npm run mutate -- src/github src/plan/decide-run.ts     these directories and files
 *     npm run mutate -- src/github --sample 5 --seed 1        five changes of each file
 *
 * It fails if a directory's score is below 90 %. Changes that need no test are in
 * mutate/accepted.ts, each with the reason.
 */
import { globSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { collectMutants, type FileMutant } from './mutate/collect.ts'
import { handleAll, type RunTask } from './mutate/pool.ts'
import { findReach, sortByDistance } from './mutate/reach.ts'
import { renderScores, renderSurvivor, scoreDirectories } from './mutate/scores.ts'

const NAMES =
  'base inputs github history components manifest standards plan phaset report sync carry-out'
const LOWEST = 90
/** How many test files get the chance to notice a change. With all, one that none notices takes minutes. */
const NEAREST = 12

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const targets = positionals.length > 0 ? positionals : NAMES.split(' ').map((name) => `src/${name}`)
const files = targets
  .flatMap((path) => (statSync(path).isFile() ? [path] : globSync(`${path}/**/*.ts`)))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

const reach = await findReach(files)
const mutants = collectMutants(files, Number(values.sample), Number(values.seed))
const survivors = new Set<FileMutant>()
let done = 0
await handleAll(mutants, async (mutant, run) => {
  if (!(await isNoticed(mutant, run))) {
    survivors.add(mutant)
    console.log(renderSurvivor(mutant))
  }
  done++
  if (done % 100 === 0) console.error(`${done} of ${mutants.length}`)
})

const scores = scoreDirectories(mutants, survivors)
console.log(renderScores(scores))
process.exitCode = scores.some(({ percent }) => percent < LOWEST) ? 1 : 0

async function isNoticed({ file, id }: FileMutant, run: RunTask): Promise<boolean> {
  const mutant = `${file}:${id}`
  const nearest = sortByDistance(file, reach.get(mutant) ?? []).slice(0, NEAREST)
  for (const { path, took } of nearest) {
    const task = { paths: [path], variables: { MUTANT: mutant } }
    const results = await run(task, 20_000 + 5 * took)
    if (results === undefined || results.failed.length > 0) return true
  }
  return false
}
