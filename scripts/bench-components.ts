/**
 * What a fleet costs: record and standards of many components.
 *
 * - With a Phaset that takes 20 ms for each answer: beside the ideal (requests × 20 ms ÷ 8 at once).
 * - With one that takes 100 requests in each window of 2 s: beside what the limit itself allows.
 *
 *     node scripts/bench-components.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runAction } from '../sandbox/runner.ts'
import { renderTable } from '../sandbox/table.ts'
import { exampleOf } from '../sandbox/webhook-examples.ts'
import { type Limit, startPhasetWithin } from './bench/limited-phaset.ts'

const ANSWER_MS = 20
const AT_ONCE = 8
const MOST_TIMES_IDEAL = 1.5
const MOST_MEGABYTES = 200

const LIMITS: Limit[] = [
  { requests: 100, windowMs: 2000, stated: 'always' },
  { requests: 100, windowMs: 2000, stated: 'when rejected' },
]
const MOST_TIMES_ALLOWED = 1.1
const MOST_REJECTED = 0.02

const PEAK = `--import=${pathToFileURL(join(import.meta.dirname, 'bench', 'peak.js'))}`

const workspace = mkdtempSync(join(tmpdir(), 'phaset-bench-'))
const failures: string[] = []
try {
  // One component alone is what a start costs.
  const start = (await measure(1)).took
  await benchSlowPhaset(start)
  await benchLimits(start)
} finally {
  rmSync(workspace, { recursive: true })
}
for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exitCode = 1

async function benchSlowPhaset(start: number): Promise<void> {
  const fleet = await measure(500)
  const ideal = (fleet.requests * ANSWER_MS) / AT_ONCE
  const timesIdeal = (fleet.took - start) / ideal
  const columns = ['components', 'requests', 'ms', 'ideal ms', '(ms − start) ÷ ideal', 'peak MB']
  const row = [500, fleet.requests, fleet.took, ideal, timesIdeal.toFixed(2), fleet.megabytes]
  console.log(`${renderTable(columns, [row.map((cell) => String(cell))])}\n`)
  if (timesIdeal > MOST_TIMES_IDEAL) failures.push(`More than ${MOST_TIMES_IDEAL} times the ideal`)
  if (fleet.megabytes > MOST_MEGABYTES) failures.push(`More than ${MOST_MEGABYTES} MB`)
}

async function benchLimits(start: number): Promise<void> {
  const rows: string[][] = []
  for (const limit of LIMITS) {
    for (const components of [60, 500]) rows.push(await benchLimit(components, limit, start))
  }
  const columns = [
    'components',
    'limit is stated',
    'requests',
    'rejected',
    'most in a window',
    'ms',
    '(ms − start) ÷ allowed',
  ]
  console.log(renderTable(columns, rows))
}

async function benchLimit(components: number, limit: Limit, start: number): Promise<string[]> {
  const { requests, rejected, largestBurst, took } = await measure(components, limit)
  const needed = requests - rejected
  const allowed = Math.floor((needed - 1) / limit.requests) * limit.windowMs
  const timesAllowed = (took - start) / allowed
  const isStated = limit.stated === 'always'
  const excess: [boolean, string][] = [
    [isStated && timesAllowed > MOST_TIMES_ALLOWED, `${MOST_TIMES_ALLOWED} times what is allowed`],
    [isStated && rejected > requests * MOST_REJECTED, `${MOST_REJECTED} of the requests rejected`],
    [largestBurst > AT_ONCE, `${AT_ONCE} requests rejected in one window`],
  ]
  for (const [isExceeded, what] of excess) {
    if (isExceeded) failures.push(`${components} components: more than ${what}`)
  }
  const row = [components, limit.stated, needed, rejected, largestBurst, took]
  return [...row.map((cell) => String(cell)), timesAllowed.toFixed(2)]
}

function plant(root: string, count: number): void {
  rmSync(root, { recursive: true })
  for (let i = 0; i < count; i++) {
    const directory = join(root, `component-${i}`)
    mkdirSync(join(directory, 'src'), { recursive: true })
    const id = `bench${String(i).padStart(5, '0')}`
    const manifest = { id, organizationId: 'acme', spec: { name: id, repo: 'acme/shop' } }
    writeFileSync(join(directory, 'phaset.manifest.json'), JSON.stringify(manifest))
    writeFileSync(join(directory, 'README.md'), `# ${id}\n`)
    writeFileSync(join(directory, 'src', 'index.ts'), 'export const answer = 42\n')
  }
}

async function measure(components: number, limit?: Limit) {
  plant(workspace, components)
  const phaset = await startPhasetWithin(ANSWER_MS, limit)
  const { exitCode, took, files, stdout } = await runAction({
    event: 'workflow_dispatch',
    payload: exampleOf('workflow_dispatch'),
    workspace,
    inputs: {
      endpoint: phaset.endpoint,
      'webhook-token': 'token',
      'working-directory': '*',
      record: 'true',
      standards: 'true',
    },
    env: { NODE_OPTIONS: PEAK },
  })
  phaset.close()
  if (exitCode !== 0 || /not delivered/.test(stdout)) throw new Error(stdout)
  return {
    ...phaset.takeSeen(),
    took: Math.round(took),
    // maxRSS is in KiB.
    megabytes: Math.round((Number(files.peak) * 1024) / 1e6),
  }
}
