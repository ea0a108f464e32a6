/**
 * What the first sync of a busy quarter costs: 5,000 pull requests with reviews, 20,000 commits,
 * 2,000 deployments and 200 incidents, read from a stand-in for GitHub and sent to a Phaset that
 * takes 20 ms for each answer, 8 at once. It fails when an event is missing or sent twice.
 *
 *     node scripts/bench-sync.ts
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { generateRepository } from '../sandbox/github/generate.ts'
import { DAY } from '../sandbox/github/generated.ts'
import { startGithub } from '../sandbox/github/server.ts'
import { runAction } from '../sandbox/runner.ts'
import { renderTable } from '../sandbox/table.ts'

const ANSWER_MS = 20
const AT_ONCE = 8
const LEAST_OF_IDEAL = 0.8
const MOST_MEGABYTES = 250
const MOST_POINTS = 900

const until = Math.floor((Date.now() - 3_600_000) / 1000) * 1000
const { model, expected } = generateRepository({
  seed: 11,
  from: until - 89 * DAY,
  until,
  pullRequests: 5000,
  pushes: 4500,
  deployments: 2000,
  releases: 0,
  runs: 0,
  incidents: 200,
})

const phaset = await startSlowPhaset()
const github = await startGithub(model)
const { exitCode, files, stdout } = await runAction({
  action: join(import.meta.dirname, '..', 'sync'),
  event: 'schedule',
  payload: {},
  inputs: {
    endpoint: phaset.endpoint,
    'webhook-token': 'token',
    'org-id': 'acme',
    'record-id': '1234567890',
    since: '90d',
    changes: 'all',
    record: 'false',
  },
  env: {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: `${model.owner}/${model.name}`,
    GITHUB_REPOSITORY_ID: String(model.id),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'bench', 'peak.js'))}`,
  },
  longest: 600_000,
})
await github.close()
phaset.close()
if (exitCode !== 0) throw new Error(stdout)

const { bodies, took } = phaset
const ofIdeal = (bodies.length * ANSWER_MS) / AT_ONCE / took()
const megabytes = Math.round((Number(files.peak) * 1024) / 1e6)
const cells = [
  bodies.length,
  Math.round((bodies.length / took()) * 1000),
  ofIdeal.toFixed(2),
  megabytes,
  github.spent.points,
  github.spent.requests,
]
const columns = ['events', 'events per second', 'of the ideal', 'peak MB', 'points', 'requests']
console.log(renderTable(columns, [cells.map(String)]))

const shortcomings = [
  ...(sameEvents() ? [] : ['Not every expected event was sent once']),
  ...(ofIdeal < LEAST_OF_IDEAL ? [`Less than ${LEAST_OF_IDEAL} of the ideal`] : []),
  ...(megabytes > MOST_MEGABYTES ? [`More than ${MOST_MEGABYTES} MB`] : []),
  ...(github.spent.points > MOST_POINTS ? [`More than ${MOST_POINTS} points`] : []),
]
for (const shortcoming of shortcomings) console.error(shortcoming)
process.exitCode = shortcomings.length === 0 ? 0 : 1

function sameEvents(): boolean {
  const key = (body: object) => JSON.stringify(Object.entries(body).sort())
  const wanted = expected.filter(
    ({ changes, source, at }) =>
      changes !== 'head' &&
      (source ?? 'deployments') === 'deployments' &&
      at < Date.now() - 400_000,
  )
  const sent = bodies.map(key).sort()
  return JSON.stringify(sent) === JSON.stringify(wanted.map(({ body }) => key(body)).sort())
}

async function startSlowPhaset() {
  const bodies: object[] = []
  let first = 0
  let last = 0
  const server = createServer(async (request, response) => {
    first ||= performance.now()
    bodies.push((await json(request)) as object)
    await wait(ANSWER_MS)
    response.end()
    last = performance.now()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    took: () => last - first,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
