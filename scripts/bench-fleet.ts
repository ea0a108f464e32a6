/**
 * What the first sync of a shard of 1,000 repositories costs, read from a stand-in for GitHub and sent
 * to a stand-in for Phaset. It fails when a repository is missing, or when it needs too much memory.
 *
 *     node scripts/bench-fleet.ts
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateMember } from '../sandbox/github/generate-organization.ts'
import { DAY } from '../sandbox/github/generated.ts'
import { startGithub } from '../sandbox/github/server.ts'
import { startPhaset } from '../sandbox/phaset.ts'
import { runAction } from '../sandbox/runner.ts'
import { renderTable } from '../sandbox/table.ts'

const COUNT = 1000
const MOST_MEGABYTES = 300

const from = Math.floor((Date.now() - 10 * DAY) / 1000) * 1000
const members = Array.from({ length: COUNT }, (_, index) => generateMember(index, 'plain', from))
const ids = members.flatMap(({ recordIds }) => recordIds)
const phaset = await startPhaset({
  orgId: 'acme',
  records: Object.fromEntries(ids.map((id) => [id, `token-${id}`])),
})
const github = await startGithub(members.map(({ model }) => model))
const started = performance.now()
const { exitCode, files, stdout } = await runAction({
  action: join(import.meta.dirname, '..', 'sync'),
  event: 'schedule',
  payload: {},
  inputs: {
    endpoint: phaset.endpoint,
    'webhook-token': ids.map((id) => `${id}: token-${id}`).join('\n'),
    'github-token': 'ghs_token',
    repositories: 'acme/*',
    since: '30d',
  },
  env: {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/plain-1',
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'bench', 'peak.js'))}`,
  },
  longest: 600_000,
})
const seconds = (performance.now() - started) / 1000
await github.close()
await phaset.close()
if (exitCode !== 0) throw new Error(stdout)

const uploaded = phaset.accepted.filter(({ kind }) => kind === 'record').length
const megabytes = Math.round((Number(files.peak) * 1024) / 1e6)
const { points, queries, requests } = github.spent
const columns = ['repositories', 'seconds', 'peak MB', 'points', 'queries', 'REST requests']
const cells = [COUNT, seconds.toFixed(1), megabytes, points, queries, requests]
console.log(renderTable(columns, [cells.map(String)]))

const shortcomings = [
  ...(uploaded === COUNT ? [] : [`Only ${uploaded} records were uploaded`]),
  ...(megabytes > MOST_MEGABYTES ? [`More than ${MOST_MEGABYTES} MB`] : []),
]
for (const shortcoming of shortcomings) console.error(shortcoming)
process.exitCode = shortcomings.length === 0 ? 0 : 1
