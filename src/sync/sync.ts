import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { openDelivery } from '../carry-out/services.ts'
import { deliver } from '../phaset/delivery.ts'
import { hostAndPort } from '../phaset/endpoint.ts'
import { createKeptConnections } from '../phaset/kept-connections.ts'
import { createUndeliveredFile } from '../phaset/undelivered.ts'
import { createPatience } from './patience.ts'
import { describeInstant } from './progress.ts'
import { createSender } from './send-events.ts'
import { openState, type StateFile } from './state-file.ts'
import { type SyncStep, syncRepositories } from './sync-repositories.ts'
import { countLeft, NOTHING_DONE, type SyncResult } from './sync-results.ts'
import { planSync, type SyncPlan } from './windows.ts'

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
  // Whatever ends this run, the next one continues from the start.
  if (plan.kind === 'continue' && plan.start !== undefined) {
    state.write([{ start: plan.start, isOpen: true }])
  }
  const result = inputs['dry-run'] ? await show(step, plan, state) : await send(step, plan, state)
  state.close()
  return result
}

/** Reads everything without sending anything. */
async function show(step: SyncStep, plan: SyncPlan, state: StateFile): Promise<SyncResult> {
  const done = await syncRepositories(step, plan, state, undefined)
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
  const kept = createKeptConnections(endpoint.origin)
  const opened = openDelivery(endpoint, inputs, redact, patience, { ...step, kept })
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
    onProgress: ({ at }, sent, left) => {
      progress.set(`Sending: ${sent} events, up to ${describeInstant(at)}; ${left} left`)
    },
  })
  await sender.sendLeft()
  const done = await syncRepositories(step, plan, state, {
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

function millisecondsLeft({ inputs, startedAt }: SyncStep): number {
  return startedAt + inputs.deadline * 1000 - Date.now()
}

function unwritable(code: string): Problem {
  return inputProblem(
    `the undelivered file can't be written (${code}); make RUNNER_TEMP a directory that this job may write`,
    'warning',
  )
}
