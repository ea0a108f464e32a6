import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import type { Redact } from '../base/secrets.ts'
import { openDelivery } from '../carry-out/services.ts'
import { type ApiAccess, openApi } from '../github-api/api.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import { deliver } from '../phaset/delivery.ts'
import { type Endpoint, hostAndPort } from '../phaset/endpoint.ts'
import type { Network } from '../phaset/network.ts'
import { createUndeliveredFile } from '../phaset/undelivered.ts'
import type { Run } from '../runner/read-run.ts'
import { createPatience } from './patience.ts'
import { countReading, describeInstant, type Progress } from './progress.ts'
import { createSender, type Sender } from './send-events.ts'
import { openState, type StateFile } from './state-file.ts'
import type { SyncInputs } from './sync-inputs.ts'
import {
  type SyncedRepository,
  type SyncedRepositoryResult,
  syncRepository,
} from './sync-repository.ts'
import { countLeft, NOTHING_DONE, type SyncResult } from './sync-results.ts'
import { planSync, type SyncPlan, startLines, windowOf } from './windows.ts'

/** Everything that a sync needs, read and parsed. */
export type SyncStep = {
  inputs: SyncInputs
  endpoint: Endpoint
  tokens: Tokens
  run: Run
  repositories: readonly SyncedRepository[]
  /** When the run started, in milliseconds since 1970. */
  startedAt: number
  /** Whether a person started the run. */
  isByHand: boolean
  redact: Redact
  cancelled: AbortSignal
  network: Network
  progress: Progress
}

/**
 * Sends the events that earlier runs left, and then those of what happened in each repository since.
 *
 * @throws StateFailure
 */
export async function sync(step: SyncStep): Promise<SyncResult> {
  const { inputs, run, startedAt } = step
  const opened = openState(resolve(run.workspace, inputs.state), inputs['dry-run'])
  if (opened.kind === 'invalid')
    return { ...NOTHING_DONE, problems: [inputProblem(opened.problem)] }
  const state = opened.value
  const plan = planSync(inputs, state.state, startedAt)
  if (plan.kind === 'nothing' && state.state.left.size === 0) {
    return { ...NOTHING_DONE, problems: [plan.problem] }
  }
  if (plan.kind === 'continue') {
    const ids = step.repositories.map(({ id }) => id)
    state.write(startLines(plan, state.state, ids, startedAt - inputs.history))
  }
  const result = inputs['dry-run'] ? await show(step, plan, state) : await send(step, plan, state)
  state.close()
  return { ...result, ...(plan.kind !== 'nothing' && { until: plan.until }) }
}

/** Reads everything without sending anything. */
async function show(step: SyncStep, plan: SyncPlan, state: StateFile): Promise<SyncResult> {
  const done = await syncAll(step, plan, state, undefined)
  const left = [...state.state.left.values()].sort((a, b) => a.at - b.at || a.id - b.id)
  return {
    ...NOTHING_DONE,
    ...done,
    counts: countLeft(left),
    events: left,
    dryRun: true,
  }
}

async function send(step: SyncStep, plan: SyncPlan, state: StateFile): Promise<SyncResult> {
  const { inputs, tokens, run, cancelled, redact, endpoint, progress } = step
  const { now } = step.network.clock
  const patience = createPatience(now() + millisecondsLeft(step), now, cancelled)
  const opened = openDelivery(endpoint, inputs, redact, patience, step)
  const settings: typeof opened = {
    ...opened,
    watch: (request, attempt) => {
      if (attempt.status !== undefined && attempt.status < 500) patience.renew()
      opened.watch(request, attempt)
    },
  }
  const file = createUndeliveredFile(
    join(run.temporaryDirectory, `phaset-undelivered-${randomUUID()}.jsonl`),
  )
  const sender = createSender({
    deliver: (body, credentials, note) =>
      deliver({ target: 'event', credentials, body }, settings, note),
    tokens,
    host: hostAndPort(endpoint),
    state,
    undelivered: file,
    repeatUnknown: inputs['repeat-unknown'],
    onProgress: ({ at }, left) => {
      progress.set(`Sending: up to ${describeInstant(at)}, ${left} events left`)
    },
  })
  await sender.sendLeft()
  const done = await syncAll(step, plan, state, {
    sender,
    uploadRecord: (record, credentials) =>
      deliver({ target: 'record', credentials, body: record }, settings),
  })
  const { problems, ...sent } = sender.results()
  const { path: undelivered, failure } = file.close()
  return {
    ...NOTHING_DONE,
    ...done,
    ...sent,
    ...omitUndefined({ undelivered }),
    problems: [
      ...done.problems,
      ...problems,
      ...(failure === undefined ? [] : [unwritable(failure)]),
    ],
  }
}

type Sending = {
  sender: Sender
  uploadRecord: NonNullable<Parameters<typeof syncRepository>[3]['uploadRecord']>
}

/** Syncs one repository after another, so the largest one decides how much memory is needed. */
async function syncAll(
  step: SyncStep,
  plan: SyncPlan,
  state: StateFile,
  sending: Sending | undefined,
): Promise<Pick<SyncResult, 'repositories' | 'notes' | 'problems'>> {
  const repositories: SyncedRepositoryResult[] = []
  if (plan.kind === 'nothing') return { repositories, notes: [], problems: [plan.problem] }
  for (const repository of step.repositories) {
    const window = windowOf(plan, state.state, repository.id)
    repositories.push(
      await syncRepository(repository, window, plan.kind === 'continue', {
        ...(await openReading(step, repository)),
        inputs: step.inputs,
        tokens: step.tokens,
        state,
        uploadRecord: sending?.uploadRecord,
        host: hostAndPort(step.endpoint),
        isByHand: step.isByHand,
      }),
    )
    await sending?.sender.sendLeft()
  }
  return {
    repositories,
    notes: repositories.flatMap(({ notes }) => notes),
    problems: repositories.flatMap(({ problems }) => problems),
  }
}

async function openReading(step: SyncStep, { name }: SyncedRepository) {
  const { inputs, run, cancelled, startedAt, progress } = step
  const access: ApiAccess = {
    token: inputs['github-token'],
    baseUrl: run.apiUrl,
    repository: name,
    cancelled,
  }
  return {
    api: await openApi(access, []),
    reading: {
      deadline: startedAt + inputs.deadline * 1000,
      cancelled,
      clock: {
        now: Date.now,
        sleep: (delay: number, signal: AbortSignal) => sleep(delay, undefined, { signal }),
      },
      onProgress: countReading(name, progress),
    },
  }
}

function millisecondsLeft({ inputs, startedAt }: SyncStep): number {
  return startedAt + inputs.deadline * 1000 - Date.now()
}

function unwritable(code: string): Problem {
  return inputProblem(
    `the undelivered file can't be written (${code}); make RUNNER_TEMP a directory that this job may write`,
    'warning',
  )
}
