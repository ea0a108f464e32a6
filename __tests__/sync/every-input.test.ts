import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readAction } from '../../sandbox/action-file.ts'
import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import { type Github, startGithub } from '../../sandbox/github/server.ts'
import { type FaultyServer, startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { MANIFEST } from '../helpers/run-step.ts'
import { WHOLE } from '../helpers/small-repository.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const ACTION = join(import.meta.dirname, '../../sync')
const { inputs } = readAction('sync')
const SINCE = new Date(WHOLE.from).toISOString()
const END = WHOLE.until + 60 * DAY

const NO_CHANGES = { events: 'pr-*, incident-*' }

/** A run, without the input that a case is about. */
type Situation = {
  inputs?: Record<string, string>
  /** The journal of the runs before. */
  journal?: string
  /** What Phaset does with the first request, instead of accepting it. */
  fault?: 'cut off' | 'silence' | 'refusal'
}

/** For each input: a value, and a run in which it makes a difference. */
const CASES: Record<string, { value: string } & Situation> = {
  endpoint: { value: '' },
  'webhook-token': { value: 'another' },
  'org-id': { value: 'other' },
  'record-id': { value: 'other45678' },
  'working-directory': { value: 'apps/*' },
  repositories: { value: 'another' },
  // The repository's ID is odd.
  shard: { value: '0/2' },
  events: { value: 'change' },
  deployments: { value: 'releases' },
  changes: { value: 'all' },
  'change-branches': { value: 'release/*' },
  'deployment-environments': { value: 'staging' },
  'incident-labels': { value: 'none' },
  'incident-types': { value: 'none' },
  'ignore-actors': { value: '*' },
  'only-missed': { value: 'true' },
  state: { value: 'elsewhere' },
  since: { value: 'now' },
  until: { value: '2026-03-20' },
  history: {
    value: '60d',
    inputs: { ...NO_CHANGES, since: '' },
    journal: `{"version":1}\n{"start":${WHOLE.from}}\n`,
  },
  record: { value: 'false' },
  'fail-on': { value: 'never', fault: 'refusal' },
  'dry-run': { value: 'true' },
  summary: { value: 'false' },
  'repeat-unknown': { value: 'true', inputs: { timeout: '0.2' }, fault: 'cut off' },
  headers: { value: 'X-Gateway-Key: a gateway key' },
  // An incident is sent again after a time-out, so it still arrives before the deadline.
  timeout: {
    value: '0.3',
    inputs: { record: 'false', events: 'incident-*', deadline: '4' },
    fault: 'silence',
  },
  deadline: { value: '0.001' },
  'github-token': { value: '' },
}

let server: FaultyServer
let github: Github
let fault: Situation['fault']
beforeAll(async () => {
  const { model } = generateRepository({
    seed: 32,
    ...WHOLE,
    pullRequests: 2,
    pushes: 2,
    deployments: 3,
    releases: 1,
    runs: 0,
    incidents: 4,
  })
  const files = { 'phaset.manifest.json': JSON.stringify(MANIFEST) }
  github = await startGithub({ ...model, files })
  server = await startServer((_, response) => {
    const now = fault
    fault = undefined
    if (now === 'refusal') response.writeHead(400).end()
    else if (now === 'cut off') response.destroy()
    else if (now === undefined) response.end()
  })
})
afterAll(async () => {
  await server.close()
  await github.close()
})

/** Everything that a run sends and leaves behind, without what differs from run to run. */
async function observe({ inputs, journal, fault: next }: Situation) {
  const { now } = Date
  const start = now()
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => END + now() - start)
  server.requests.length = 0
  fault = next
  const files = journal === undefined ? {} : { 'phaset-sync/journal.jsonl': journal }
  const workspace = makeWorkspace(files)
  const { exitCode, summary, outputs } = await runInProcess({
    event: 'schedule',
    payload: { repository: { full_name: 'acme/shop', default_branch: 'main' } },
    action: ACTION,
    workspace,
    inputs: { endpoint: server.endpoint, 'webhook-token': 'token', since: SINCE, ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REPOSITORY_ID: '9919',
    },
  })
  clock.mockRestore()
  const { undelivered, 'undelivered-name': _, ...others } = outputs
  const requests = server.requests.map(
    ({ path, body, headers: { host, connection, ...headers } }) =>
      JSON.stringify({ path, headers, body }),
  )
  return {
    exitCode,
    // How long a request waited differs from run to run.
    summary: summary.replaceAll(/\/\S*phaset-undelivered-[\w-]+|within [\d.]+ s/g, ''),
    outputs: JSON.stringify(others).replaceAll(/within [\d.]+ s/g, ''),
    isDelivered: undelivered === '',
    requests: requests.sort(),
    written: readdirSync(workspace),
  }
}

const observed = new Map<string, ReturnType<typeof observe>>()

/** Many cases have the same run without their input. */
function observeOnce(situation: Situation): ReturnType<typeof observe> {
  const key = JSON.stringify(situation)
  const found = observed.get(key) ?? observe(situation)
  observed.set(key, found)
  return found
}

test('each input has a case', () => {
  expect(Object.keys(CASES)).toEqual(Object.keys(inputs))
})

test('two runs of the same inputs do the same', async () => {
  expect(await observe({})).toEqual(await observeOnce({}))
})

test.each(Object.entries(CASES))(
  '%s makes a difference',
  async (input, { value, ...situation }) => {
    const without = await observeOnce(situation)
    const inputs = { ...situation.inputs, [input]: value }
    expect(await observe({ ...situation, inputs })).not.toEqual(without)
  },
)
