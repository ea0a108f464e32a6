/**
 * What runs of dist cost, as ratios to other programs that take turns with them, on loopback:
 *
 *     npm run bench            in 60 rounds
 *     npm run bench -- 100     in as many as there is time for; 20 at least
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Phaset, startPhaset } from '../sandbox/phaset.ts'
import { runAction, type StepResult } from '../sandbox/runner.ts'
import { SAMPLE_PHASET } from '../sandbox/sample.ts'
import { renderTable } from '../sandbox/table.ts'
import { startGateway } from './bench/gateway.ts'
import { ourPrograms, type Program, references } from './bench/programs.ts'
import { type Summary, summarize } from './bench/statistics.ts'

/** A program's values, one a round. */
type Series = Map<string, number[]>

const ROUNDS = Math.max(20, Number(process.argv[2] ?? 60))
const MEMORY_ROUNDS = 5
const PEAK = `--import=${pathToFileURL(join(import.meta.dirname, 'bench', 'peak.js'))}`
/** What is divided by what; of several, by their sum. */
const RATIOS: [string, string[]][] = [
  ['event', ['bare']],
  ['event', ['core']],
  ['event', ['core, minified']],
  ['all', ['core']],
  ['all', ['record', 'standards', 'event']],
  ['bare', ['core']],
  ['event over TLS', ['core over TLS']],
  ['all over TLS', ['core over TLS']],
]
const OVER_TLS = ['core', 'event', 'all']

const directory = mkdtempSync(join(tmpdir(), 'phaset-action-bench-'))
const phaset = await startPhaset(SAMPLE_PHASET)
const gateway = await startGateway(phaset.endpoint, directory)
try {
  const inTheClear = [...references(phaset.endpoint, directory), ...ourPrograms(phaset.endpoint)]
  const overTls = inTheClear.filter(({ name }) => OVER_TLS.includes(name)).map(gateway.through)
  const programs = [...inTheClear, ...overTls]
  const time = async (program: Program) => (await run(program, phaset)).took
  const memory = async (program: Program) =>
    Number((await run(watched(program), phaset)).files.peak)
  await inTurn(programs, time, 1)
  printSeries('time', 'ms', await inTurn(programs, time, ROUNDS))
  printSeries('peak memory', 'kB', await inTurn(programs, memory, MEMORY_ROUNDS))
} finally {
  await gateway.close()
  await phaset.close()
  rmSync(directory, { recursive: true })
}

/** Runs the programs in turn, each first in some rounds, so that what slows the machine slows all. */
async function inTurn(
  programs: Program[],
  measure: (program: Program) => Promise<number>,
  rounds: number,
): Promise<Series> {
  const series: Series = new Map(programs.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % programs.length
    for (const program of [...programs.slice(first), ...programs.slice(0, first)]) {
      series.get(program.name)?.push(await measure(program))
    }
  }
  return series
}

/** Throws when the run did not do what it is measured for. */
async function run({ name, step, sends }: Program, phaset: Phaset): Promise<StepResult> {
  const before = phaset.accepted.length
  const result = await runAction(step)
  const sent = phaset.accepted.slice(before).map(({ kind }) => kind)
  if (result.exitCode !== 0 || sent.toSorted().join() !== sends.toSorted().join()) {
    throw new Error(`${name} sent ${sent}, not ${sends}:\n${result.stdout}${result.stderr}`)
  }
  return result
}

function watched({ step, ...program }: Program): Program {
  return { ...program, step: { ...step, env: { ...step.env, NODE_OPTIONS: PEAK } } }
}

function printSeries(what: string, unit: string, series: Series): void {
  const rows = [...series].map(([name, values]) => [name, ...cells(summarize(values), 0)])
  const rounds = series.get('event')?.length
  const title = `${what}, ${unit} (Node ${process.versions.node}, ${rounds} rounds)`
  console.log(`${renderTable([title, 'median', 'middle half'], rows)}\n`)
  const ratios = RATIOS.map(([name, by]) => [
    `${name} ÷ ${by.length > 1 ? `(${by.join(' + ')})` : by}`,
    ...cells(summarize(ratiosOf(series, name, by)), 2),
  ])
  console.log(`${renderTable([`${what}, ratio`, 'median', 'middle half'], ratios)}\n`)
}

/** The ratio of each round: the runs of one round had the same neighbours. */
function ratiosOf(series: Series, name: string, by: string[]): number[] {
  const values = series.get(name) ?? []
  return values.map((value, round) => {
    const divisors = by.map((divisor) => series.get(divisor)?.[round] ?? Number.NaN)
    return value / divisors.reduce((sum, divisor) => sum + divisor, 0)
  })
}

function cells({ median, from, to }: Summary, digits: number): string[] {
  return [median.toFixed(digits), `${from.toFixed(digits)} to ${to.toFixed(digits)}`]
}
