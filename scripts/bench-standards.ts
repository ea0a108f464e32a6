/**
 * How the standards checks grow with a repository: every check of `all`, on files that all have to
 * be read to their end, in a process of its own for each size, beside `find . -type f | wc -l`.
 *
 *     node scripts/bench-standards.ts
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkStandards } from '../src/standards/check-standards.ts'
import { parseBaseline } from '../src/standards/parse-baseline.ts'

const SIZES = [
  { files: 1_000, directories: 100 },
  { files: 10_000, directories: 1_000 },
  { files: 40_000, directories: 4_000 },
]
const SOURCE = "export const answer = (question: string) => question + ': 42' // no hit\n".repeat(
  14,
)
const BASELINE = JSON.stringify({ checks: ['all', { name: 'checkForPresenceTests', path: '.' }] })

type Measurement = { milliseconds: number; megabytes: number; checks: number }

if (process.argv[2] === undefined) compare()
else await measure(process.argv[2])

function compare(): void {
  console.log(
    '|  files | directories | checks ms | µs a file | peak MB | find ms | checks ÷ find |',
  )
  console.log(
    '|-------:|------------:|----------:|----------:|--------:|--------:|--------------:|',
  )
  for (const { files, directories } of SIZES) {
    const root = mkdtempSync(join(tmpdir(), 'phaset-bench-'))
    try {
      plant(root, files, directories)
      const find = timeFind(root, files)
      const checks = runMeasurement(root)
      const row = [
        files.toLocaleString('en').padStart(6),
        directories.toLocaleString('en').padStart(11),
        checks.milliseconds.toFixed(0).padStart(9),
        ((checks.milliseconds * 1000) / files).toFixed(0).padStart(9),
        checks.megabytes.toFixed(0).padStart(7),
        find.toFixed(0).padStart(7),
        (checks.milliseconds / find).toFixed(1).padStart(13),
      ]
      console.log(`| ${row.join(' | ')} |`)
    } finally {
      rmSync(root, { recursive: true })
    }
  }
}

/** Ten directories in each directory, all under `src`, with the files spread evenly. */
function plant(root: string, files: number, directories: number): void {
  const paths: string[] = []
  for (let i = 0; i < directories; i++) {
    const parent = i === 0 ? root : (paths[Math.floor((i - 1) / 10)] ?? root)
    const path = join(parent, i === 0 ? 'src' : `directory-${i}`)
    mkdirSync(path)
    paths.push(path)
  }
  for (let i = 0; i < files; i++) {
    writeFileSync(join(paths[i % directories] ?? root, `file-${i}.ts`), SOURCE)
  }
}

function timeFind(root: string, files: number): number {
  const start = performance.now()
  const { stdout } = spawnSync('sh', ['-c', 'find . -type f | wc -l'], { cwd: root })
  const milliseconds = performance.now() - start
  if (Number(stdout) !== files) throw new Error(`find counted ${stdout} files of ${files}`)
  return milliseconds
}

function runMeasurement(root: string): Measurement {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, root], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

async function measure(root: string): Promise<void> {
  const reading = parseBaseline(BASELINE, 'the baseline of the benchmark')
  if (reading.kind === 'invalid') throw new Error(reading.problems.join('\n'))
  const start = performance.now()
  const report = await checkStandards(reading.baseline, { workspace: root, directory: root })
  const milliseconds = performance.now() - start
  if (report.kind === 'invalid') throw new Error(report.problems.join('\n'))
  // maxRSS is in KiB.
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6
  const measurement: Measurement = { milliseconds, megabytes, checks: report.checks.length }
  console.log(JSON.stringify(measurement))
}
