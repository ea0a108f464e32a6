import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import { findCall } from '../../sandbox/phaset-calls.ts'
import type { StepResult } from '../../sandbox/runner.ts'
import { ORG_ID, RECORD_ID } from '../../sandbox/sample.ts'
import type { Outcome } from '../../src/phaset/answer.ts'
import {
  nameLine,
  push,
  pushOfComponent,
  replay,
  stepInputs,
  TOKEN,
  TOKEN_FORMS,
  undeliveredLines,
} from '../helpers/fault-steps.ts'
import { allFaults, type Fault } from '../helpers/faults.ts'
import { type FaultyServer, type Received, startServer } from '../helpers/faulty-server.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

/** What is sent: an event without an ID, one with an ID, and the rest. */
type Kind = 'change' | 'incident-opened' | 'record' | 'standards' | 'baseline'

/** Records of two components: their messages do not wait for each other. */
const OTHER_RECORD = 'greeter002'
const INCIDENT = {
  outcome: 'not-arrived',
  kind: 'event',
  orgId: ORG_ID,
  recordId: RECORD_ID,
  body: { event: 'incident-opened', id: '7', createdAt: '1773321618000' },
}
const STANDARDS = {
  outcome: 'refused',
  kind: 'standards',
  orgId: ORG_ID,
  recordId: OTHER_RECORD,
  body: { passes: 0, warnings: 0, failures: 0, results: [] },
}
const TOKENS = `${RECORD_ID}: ${TOKEN}\n${OTHER_RECORD}: ${TOKEN}`

type Run = { kinds: Kind[]; start: (inputs: Record<string, string>) => Promise<StepResult> }

/** The log then has each attempt. */
const DEBUG = { RUNNER_DEBUG: '1' }

/** How all kinds are sent in two runs. Standards follow upon a Baseline, so a replay sends them. */
const RUNS: Run[] = [
  {
    kinds: ['change', 'record', 'baseline'],
    start: (inputs) => runInProcess({ ...pushOfComponent(inputs), env: DEBUG }),
  },
  {
    kinds: ['incident-opened', 'standards'],
    start: (inputs) => replay([INCIDENT, STANDARDS], { ...inputs, 'webhook-token': TOKENS }, DEBUG),
  },
]

type Cell = { kinds: Kind[]; result: StepResult; requests: Received[] }

let elsewhere: FaultyServer
const faults = allFaults(() => elsewhere.endpoint.replace('127.0.0.1', 'localhost'))
const cells = new Map<Fault, Cell[]>(faults.map((fault) => [fault, []]))
beforeAll(async () => {
  elsewhere = await startServer((_, response) => response.end())
  // Most of them wait for a server.
  const limit = pLimit(6)
  await Promise.all(faults.flatMap((fault) => RUNS.map((run) => limit(() => fill(fault, run)))))
}, 300_000)
afterAll(() => elsewhere.close())

async function fill(fault: Fault, { kinds, start }: Run) {
  const server = await fault.start()
  try {
    const result = await start(stepInputs(server.endpoint, { 'fail-on': 'any' }))
    cells.get(fault)?.push({ kinds, result, requests: server.requests })
  } finally {
    await server.close()
  }
}

describe.each(faults.map((fault) => [fault.name, fault] as const))('with %s', (_, fault) => {
  const all = () => {
    const filled = cells.get(fault) ?? []
    expect(filled).toHaveLength(RUNS.length)
    return filled
  }

  test('a request is repeated where that may help and does no harm, and made once elsewhere', () => {
    for (const cell of all()) {
      const counts = cell.kinds.map((kind) => [kind, countRequests(cell, kind, fault)] as const)
      const repeatable = cell.kinds.filter((kind) => isRepeated(fault, kind))
      const repeated = counts.filter(([, often]) => often > 1).map(([kind]) => kind)
      expect(counts.every(([, often]) => often >= 1)).toBe(true)
      expect(repeatable).toEqual(expect.arrayContaining(repeated))
      // One of them probes while the others wait.
      expect(repeated.length > 0).toBe(repeatable.length > 0)
      expect(counts.reduce((sum, [, often]) => sum + often, 0)).toBeLessThanOrEqual(10)
    }
  })

  test('the step fails under `fail-on: any`, unless everything was delivered', () => {
    for (const { kinds, result } of all()) {
      const isDelivered = kinds.every((kind) => outcomeOf(fault, kind) === 'delivered')
      expect([kinds, result.exitCode]).toEqual([kinds, isDelivered ? 0 : 1])
    }
  })

  test('what was not delivered is in the file, with what is known of it', () => {
    for (const { kinds, result } of all()) {
      const messages = fault.outcome === 'delivered' ? [] : kinds.filter((k) => k !== 'baseline')
      expect(undeliveredLines(result).map((line) => [nameLine(line), line.outcome])).toEqual(
        messages.map((kind) => [kind, fault.outcome]),
      )
      expect(Object.keys(result.files).filter((name) => name.startsWith('phaset-'))).toHaveLength(
        messages.length > 0 ? 1 : 0,
      )
    }
  })

  test('the token is nowhere to be read', () => {
    expect(all().flatMap(({ result }) => findTexts(result, TOKEN_FORMS))).toEqual([])
  })
})

test('the redirect is followed by nobody', () => {
  expect(elsewhere.requests).toEqual([])
})

describe('each single thing that fails', () => {
  const singly: [Kind, Run['start']][] = [
    ['change', (inputs) => runInProcess(push(inputs))],
    ['incident-opened', (inputs) => replay([INCIDENT], inputs)],
    ['record', (inputs) => ofComponent({ ...inputs, standards: 'false' })],
    ['baseline', (inputs) => ofComponent({ ...inputs, record: 'false' })],
    ['standards', (inputs) => replay([STANDARDS], inputs)],
  ]
  const ofComponent = (inputs: Record<string, string>) =>
    runInProcess(pushOfComponent({ ...inputs, event: 'none' }))
  const verdicts = [
    [401, 'never', 0],
    [401, 'config', 1],
    [401, 'any', 1],
    [503, 'never', 0],
    [503, 'config', 0],
    [503, 'any', 1],
  ] as const
  const cases = singly.flatMap(([kind, start]) =>
    verdicts.map((verdict) => [kind, ...verdict, start] as const),
  )
  test.each(cases)('%s, answered with %d, under %s: exit code %d', async (...testCase) => {
    const [, status, failOn, code, start] = testCase
    const server = await startServer((_, response) => response.writeHead(status).end())
    const result = await start(stepInputs(server.endpoint, { 'fail-on': failOn, deadline: '0.5' }))
    await server.close()
    expect(server.requests).toHaveLength(1)
    expect(result.exitCode).toBe(code)
  })
})

function outcomeOf(fault: Fault, kind: Kind): Outcome {
  return kind === 'baseline' ? (fault.baseline ?? fault.outcome) : fault.outcome
}

function isRepeated(fault: Fault, kind: Kind): boolean {
  if (fault.once === true) return false
  const outcome = outcomeOf(fault, kind)
  return outcome === 'not-arrived' || (outcome === 'unknown' && kind !== 'change')
}

/** The attempts that the server saw, or if no server could, those in the step's debug lines. */
function countRequests({ result, requests }: Cell, kind: Kind, fault: Fault): number {
  const seen = requests.filter((request) => kindOf(request) === kind).length
  if (!fault.outOfReach) return seen
  expect(seen).toBe(0)
  const tried = `::debug::${wordOf(kind)} `
  return result.stdout.split('\n').filter((line) => line.startsWith(tried)).length
}

/** Its name in the step's debug lines. */
function wordOf(kind: Kind): string {
  return kind === 'change' || kind === 'incident-opened' ? 'event' : kind
}

function kindOf({ path, body }: Received): string | undefined {
  const call = findCall(path)
  return call?.kind === 'event' ? JSON.parse(body).event : call?.kind
}
