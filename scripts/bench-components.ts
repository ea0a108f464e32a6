/**
 * What a fleet costs: record and standards of 500 components, with a Phaset that takes 20 ms for
 * each answer, beside the ideal (requests × 20 ms ÷ 8 at once).
 *
 *     node scripts/bench-components.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { runAction } from '../sandbox/runner.ts'
import { renderTable } from '../sandbox/table.ts'
import { exampleOf } from '../sandbox/webhook-examples.ts'

const COMPONENTS = 500
const ANSWER_MS = 20
const AT_ONCE = 8
const MOST_TIMES_IDEAL = 1.5
const MOST_MEGABYTES = 200

const PEAK = `--import=${pathToFileURL(join(import.meta.dirname, 'bench', 'peak.js'))}`
const BASELINE = JSON.stringify({ checks: ['checkForPresenceReadme', 'checkForConsoleUsage'] })

const slow = await startSlowPhaset()
const workspace = mkdtempSync(join(tmpdir(), 'phaset-bench-'))
try {
  // One component alone is what a start costs.
  plant(workspace, 1)
  const start = await measure()
  plant(workspace, COMPONENTS)
  const fleet = await measure()
  const ideal = (fleet.requests * ANSWER_MS) / AT_ONCE
  const timesIdeal = (fleet.took - start.took) / ideal
  const columns = ['components', 'requests', 'ms', 'ideal ms', '(ms − start) ÷ ideal', 'peak MB']
  const row = [
    COMPONENTS,
    fleet.requests,
    fleet.took,
    ideal,
    timesIdeal.toFixed(2),
    fleet.megabytes,
  ]
  console.log(renderTable(columns, [row.map((cell) => String(cell))]))
  if (timesIdeal > MOST_TIMES_IDEAL || fleet.megabytes > MOST_MEGABYTES) {
    console.error(`More than ${MOST_TIMES_IDEAL} times the ideal, or than ${MOST_MEGABYTES} MB`)
    process.exitCode = 1
  }
} finally {
  slow.close()
  rmSync(workspace, { recursive: true })
}

async function startSlowPhaset() {
  let requests = 0
  const server = createServer(async (request, response) => {
    requests += 1
    request.resume()
    await wait(ANSWER_MS)
    response.end(request.method === 'GET' ? BASELINE : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = requests
      requests = 0
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function plant(root: string, count: number): void {
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

async function measure() {
  slow.takeRequests()
  const { exitCode, took, files, stdout } = await runAction({
    event: 'workflow_dispatch',
    payload: exampleOf('workflow_dispatch'),
    workspace,
    inputs: {
      endpoint: slow.endpoint,
      'webhook-token': 'token',
      'working-directory': '*',
      record: 'true',
      standards: 'true',
    },
    env: { NODE_OPTIONS: PEAK },
  })
  if (exitCode !== 0) throw new Error(stdout)
  return {
    requests: slow.takeRequests(),
    took: Math.round(took),
    // maxRSS is in KiB.
    megabytes: Math.round((Number(files.peak) * 1024) / 1e6),
  }
}
