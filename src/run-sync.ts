import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { hasError, inputProblem, type Problem, payloadProblem } from './base/problem.ts'
import { createRedact, type Redact, secretForms } from './base/secrets.ts'
import { settleProblems } from './carry-out/verdict.ts'
import { findSecrets, findTokens } from './inputs/find-secrets.ts'
import type { RawInputs } from './inputs/inputs.ts'
import type { Network } from './phaset/network.ts'
import { findConnection } from './plan/connection.ts'
import { publishSync } from './report/sync/publish-sync.ts'
import { syncProblems } from './report/sync/sync-problems.ts'
import { logUnexpectedError } from './report/unexpected-error.ts'
import { readOccurrence } from './runner/read-occurrence.ts'
import { type Environment, readRun } from './runner/read-run.ts'
import { createProgress } from './sync/progress.ts'
import { StateFailure } from './sync/state-file.ts'
import { sync } from './sync/sync.ts'
import { parseSyncInputs, readSyncInputs, type SyncInputs } from './sync/sync-inputs.ts'
import { NOTHING_DONE, type SyncResult } from './sync/sync-results.ts'

type Surroundings = { environment: Environment; cancelled: AbortSignal; network: Network }

/**
 * Runs the sync action. Never rejects: a bug is logged without secrets, and fails the step.
 *
 * @returns whether it succeeded
 */
export async function runSync(surroundings: Surroundings): Promise<boolean> {
  const startedAt = Date.now()
  const raw = readSyncInputs(core.getInput)
  const redact = maskSecrets(raw)
  const { inputs, failOn, problems } = parseSyncInputs(raw, redact)
  try {
    const done =
      inputs === undefined
        ? NOTHING_DONE
        : await act(inputs, redact, startedAt, surroundings).catch(describeStateFailure)
    const result = settle({ ...done, problems: [...problems, ...done.problems] }, failOn)
    await publishSync(result, redact, inputs?.summary ?? true)
    return !hasError(syncProblems(result))
  } catch (error) {
    logUnexpectedError(error, redact)
    return false
  }
}

/** Sets the level of each problem: it is an error exactly if it fails the step. */
function settle(result: SyncResult, failOn: SyncInputs['fail-on']): SyncResult {
  const settings = { failOn, standardsFailOn: 'never' } as const
  return {
    ...result,
    problems: settleProblems(result.problems, settings),
    repositories: result.repositories.map((repository) => ({
      ...repository,
      problems: settleProblems(repository.problems, settings),
      components: repository.components.map((component) => ({
        ...component,
        problems: settleProblems(component.problems, settings),
      })),
    })),
  }
}

/** Masks the secrets before anything else happens, so no error can print one. */
function maskSecrets(raw: RawInputs): Redact {
  const secrets = findSecrets(raw)
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  return createRedact(secrets, findTokens(raw))
}

async function act(
  inputs: SyncInputs,
  redact: Redact,
  startedAt: number,
  { environment, cancelled, network }: Surroundings,
): Promise<SyncResult> {
  const run = readRun(environment)
  const occurrence = readOccurrence(environment, (path) => readFileSync(path, 'utf8'), startedAt)
  if (occurrence.kind === 'invalid') return stop(payloadProblem(occurrence.problem))
  const { connection, problems } = findConnection(inputs, run, occurrence.value)
  if (connection.kind === 'without-secrets') return stop(inputProblem(WITHOUT_SECRETS, 'notice'))
  if (connection.kind === 'closed') return stop(...connection.missing)
  if (inputs['github-token'] === '') return stop(inputProblem(NO_TOKEN))
  const progress = createProgress(core.info)
  try {
    const result = await sync({
      inputs,
      endpoint: connection.endpoint,
      tokens: connection.tokens,
      run,
      startedAt,
      isByHand: occurrence.value.name === 'workflow_dispatch',
      redact,
      cancelled,
      network,
      progress,
    })
    return { ...result, problems: [...problems, ...result.problems] }
  } finally {
    progress.close()
  }
}

const WITHOUT_SECRETS =
  'GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself'
const NO_TOKEN =
  "github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"

function stop(...problems: Problem[]): SyncResult {
  return { ...NOTHING_DONE, problems }
}

/** Describes a state that can't be written. The state has what was sent before, as far as possible. */
function describeStateFailure(error: unknown): SyncResult {
  if (!(error instanceof StateFailure)) throw error
  return stop(
    inputProblem(
      `${error.message}, so nothing more is sent; free disk space, and run the workflow again`,
    ),
  )
}
