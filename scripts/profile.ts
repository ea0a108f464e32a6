/**
 * Where the time of runs goes, module by module, by V8's profiler, on loopback:
 *
 *     npm run profile           of 20 runs each
 *     npm run profile -- 50     of as many as there is time for
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPhaset } from '../sandbox/phaset.ts'
import { runAction } from '../sandbox/runner.ts'
import { SAMPLE_PHASET } from '../sandbox/sample.ts'
import { renderTable } from '../sandbox/table.ts'
import { mappedPrograms, type Program } from './bench/programs.ts'
import { readShares } from './bench/shares.ts'

/** A program's milliseconds, by what they went to. */
type Shares = Map<string, number>

const ROUNDS = Number(process.argv[2] ?? 20)
const PROFILED = ['core', 'event', 'all']
/** A part of the reference's time; what takes less in every program is added up. */
const LEAST = 0.005

const directory = mkdtempSync(join(tmpdir(), 'phaset-action-profile-'))
const phaset = await startPhaset(SAMPLE_PHASET)
try {
  const programs = mappedPrograms(phaset.endpoint, directory).filter(({ name }) =>
    PROFILED.includes(name),
  )
  const profiles = new Map(programs.map(({ name }) => [name, join(directory, `${name}-profiles`)]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const program of programs) await profile(program, profiles.get(program.name) ?? '')
  }
  printShares(programs.map(({ name }) => addUp(profiles.get(name) ?? '')))
} finally {
  await phaset.close()
  rmSync(directory, { recursive: true })
}

/** Runs a program, and leaves its profile in a directory. */
async function profile({ name, step }: Program, directory: string): Promise<void> {
  const options = `--cpu-prof --cpu-prof-interval=100 --cpu-prof-dir=${directory}`
  const result = await runAction({ ...step, env: { ...step.env, NODE_OPTIONS: options } })
  if (result.exitCode !== 0) throw new Error(`${name} failed:\n${result.stdout}${result.stderr}`)
}

/** The sum of all profiles in a directory. */
function addUp(directory: string): Shares {
  const sum: Shares = new Map()
  for (const file of readdirSync(directory)) {
    for (const [what, took] of readShares(readFileSync(join(directory, file), 'utf8'))) {
      sum.set(what, (sum.get(what) ?? 0) + took)
    }
  }
  return sum
}

/** @param all of each program, the reference first */
function printShares(all: Shares[]): void {
  const sums = all.map((shares) => [...shares.values()].reduce((sum, took) => sum + took, 0))
  const [reference = Number.NaN] = sums
  const rows = [...new Set(all.flatMap((shares) => [...shares.keys()]))]
    .map((what) => ({ what, took: all.map((shares) => shares.get(what) ?? 0) }))
    .toSorted((a, b) => Math.max(...b.took) - Math.max(...a.took))
    .filter(({ took }) => Math.max(...took) >= reference * LEAST)
  const less = sums.map((sum, i) => rows.reduce((rest, { took }) => rest - (took[i] ?? 0), sum))
  const cells = [...rows, { what: 'all that takes less', took: less }, { what: 'sum', took: sums }]
  const toPercent = (took: number) => ((100 * took) / reference).toFixed(1)
  console.log(
    renderTable(
      [`% of core's time (Node ${process.versions.node}, ${ROUNDS} runs)`, ...PROFILED],
      cells.map(({ what, took }) => [what, ...took.map(toPercent)]),
    ),
  )
}
