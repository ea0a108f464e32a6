import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readAction } from '../../sandbox/action-file.ts'
import { COMPONENT } from '../../sandbox/sample.ts'
import { payloadOfTheDay } from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { CHECKS } from '../helpers/run-step.ts'

jest.setTimeout(30_000)

/** A workflow's step, without the input that a case is about. */
type Situation = {
  /** A push to the default branch, unless another is named. */
  event?: string
  payload?: object
  inputs?: Record<string, string>
  workspace?: string
  /** What Phaset answers to the first request, instead of accepting it. */
  fault?: 'cut off' | 'silence' | 'refusal' | 'overload'
}

const { inputs } = readAction('.')
const MONOREPO = join(import.meta.dirname, '../../sandbox/monorepo')
const NO_UPLOADS = { record: 'false', standards: 'false' }
const SEVERAL: Situation = {
  workspace: MONOREPO,
  inputs: { ...NO_UPLOADS, 'working-directory': 'apps/*' },
}
const changed = (name: string, ...parts: object[]) =>
  Object.assign({}, payloadOfTheDay(name), ...parts)
const push = payloadOfTheDay('push') as { head_commit: { id: string }; commits: object[] }
const { issue } = payloadOfTheDay('issues') as { issue: object }
const bug = changed('issues', { issue: { ...issue, labels: [{ name: 'bug' }] } })

/** For each input: a value, and a step in which it makes a difference. */
const CASES: Record<string, { value: string } & Situation> = {
  endpoint: { value: '' },
  'webhook-token': { value: 'another' },
  'org-id': { value: 'other' },
  'record-id': { value: 'other45678' },
  'working-directory': { value: 'apps/web', workspace: MONOREPO },
  event: { value: 'none' },
  'event-fields': {
    value: 'title: Another',
    event: 'issues',
    inputs: { event: 'incident-opened' },
  },
  changes: {
    value: 'all',
    payload: { ...push, commits: [{ ...push.head_commit, id: 'b'.repeat(40) }, push.head_commit] },
  },
  'change-branches': { value: 'release/*' },
  'deployment-environments': { value: 'staging', event: 'deployment_status' },
  'incident-labels': { value: 'bug', event: 'issues', payload: bug },
  'incident-types': {
    value: 'Bug',
    event: 'issues',
    payload: { ...bug, issue: { ...issue, labels: [], type: { name: 'Bug' } } },
  },
  'ignore-actors': { value: 'Codertocat', event: 'pull_request_review' },
  'job-status': {
    value: 'failure',
    inputs: { event: 'deployment', 'event-fields': 'timestamp: 1773309432000' },
  },
  record: { value: 'false' },
  standards: { value: 'false' },
  'standards-fail-on': { value: 'failure' },
  'standards-status-words': { value: 'standardlint' },
  'fail-on': { value: 'never', fault: 'refusal' },
  'dry-run': { value: 'true' },
  summary: { value: 'false' },
  replay: { value: '*.jsonl' },
  'repeat-unknown': { value: 'true', inputs: NO_UPLOADS, fault: 'cut off' },
  headers: { value: 'X-Gateway-Key: a gateway key' },
  // An incident is sent again after a time-out, so it still arrives before the deadline.
  timeout: {
    value: '0.3',
    event: 'issues',
    inputs: { ...NO_UPLOADS, deadline: '2' },
    fault: 'silence',
  },
  // The repeat begins after half a second at the earliest.
  deadline: { value: '0.5', inputs: NO_UPLOADS, fault: 'overload' },
  'github-token': { value: 'another', ...SEVERAL },
  shard: { value: '2/2', ...SEVERAL },
  'api-key': { value: 'another', inputs: { 'webhook-token': '' } },
  'run-record': { value: 'false' },
  'run-standards': { value: 'false' },
  'run-deployment': { value: 'false', event: 'deployment_status' },
}

let server: FaultyServer
let fault: Situation['fault']
beforeAll(async () => {
  server = await startServer((request, response) => {
    const now = fault
    fault = undefined
    if (now === 'refusal') response.writeHead(400).end()
    else if (now === 'overload') response.writeHead(503).end()
    else if (now === 'cut off') response.destroy()
    else if (now === undefined) response.end(request.method === 'GET' ? JSON.stringify(CHECKS) : '')
  })
})
afterAll(() => server.close())

/** Everything that a step sends and leaves behind, without what differs from run to run. */
async function observe({ event = 'push', payload, workspace = COMPONENT, ...given }: Situation) {
  server.requests.length = 0
  fault = given.fault
  const { exitCode, summary, outputs } = await runInProcess({
    event,
    payload: payload ?? payloadOfTheDay(event),
    workspace,
    inputs: { endpoint: server.endpoint, 'webhook-token': 'token', ...given.inputs },
    env: { GITHUB_API_URL: `${server.endpoint}/github` },
  })
  const { undelivered, 'undelivered-name': _, ...others } = outputs
  const requests = server.requests.map(
    ({ path, body, headers: { host, connection, ...headers } }) =>
      JSON.stringify({ path, headers, body }),
  )
  return {
    exitCode,
    summary: summary.replace(/phaset-undelivered-[\w-]+|within [\d.]+ s/g, ''),
    // How long a request waited differs from run to run.
    outputs: JSON.stringify(others).replaceAll(/within [\d.]+ s/g, ''),
    isDelivered: undelivered === '',
    requests: requests.sort(),
  }
}

test('each input has a case', () => {
  expect(Object.keys(CASES)).toEqual(Object.keys(inputs))
})

test.each(Object.entries(CASES))(
  '%s makes a difference',
  async (input, { value, ...situation }) => {
    const without = await observe(situation)
    // What differs by itself would prove nothing.
    expect(await observe(situation)).toEqual(without)
    const inputs = { ...situation.inputs, [input]: value }
    expect(await observe({ ...situation, inputs })).not.toEqual(without)
  },
)
