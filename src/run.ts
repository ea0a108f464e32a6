import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { hasError, type Problem, payloadProblem } from './base/problem.ts'
import { createRedact, findSecrets, type Redact, secretForms } from './base/secrets.ts'
import { carryOut } from './carry-out/components.ts'
import { type Means, openMeans } from './carry-out/means.ts'
import { type Done, replay } from './carry-out/replay.ts'
import { assignWork } from './components/assign.ts'
import { findComponents } from './components/find.ts'
import { type Context, type Environment, readContext } from './github/context.ts'
import type { ModeDecision } from './github/modes.ts'
import type { ApiAccess } from './github-api/api.ts'
import { type Inputs, parseInputs, type RawInputs, readInputs } from './inputs.ts'
import { planComponent } from './plan/component.ts'
import { tellMissing } from './plan/connection.ts'
import { type Decisions, decide } from './plan/decide.ts'
import { allProblems, publish } from './report/publish.ts'
import type { RunReport } from './report/report.ts'
import { isFailed, tellFailingChecks } from './report/verdict.ts'

/** What a run finds around it. */
export type Surroundings = {
  environment: Environment
  /** Aborted when the job is cancelled: nothing more is started then. */
  cancelled: AbortSignal
}

/**
 * The whole step, from its inputs to its outputs.
 *
 * @returns whether it succeeded
 */
export async function run(surroundings: Surroundings): Promise<boolean> {
  const raw = readInputs(core.getInput)
  const redact = maskSecrets(raw)
  const { inputs, failOn, problems } = parseInputs(raw, redact)
  const context = readContext(surroundings.environment, (path) => readFileSync(path, 'utf8'))
  if (context.kind === 'invalid') problems.push(payloadProblem(context.problem))
  else if (inputs === undefined) problems.push(...tellMissing(whatIsGiven(raw), context.value))

  const report =
    inputs === undefined || context.kind === 'invalid'
      ? { ...NOTHING_DONE, problems }
      : await act(inputs, context.value, problems, redact, surroundings)
  await publish(report, redact, inputs?.summary ?? true)
  return !isFailed(failOn, allProblems(report))
}

/** Before anything else happens, so that nothing that goes wrong can show a secret. */
function maskSecrets(raw: RawInputs): Redact {
  const tokens = ['webhook-token', 'api-key', 'github-token'].map((name) => raw[name] ?? '')
  const secrets = findSecrets(tokens, raw.headers ?? '')
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  return createRedact(secrets)
}

function whatIsGiven(raw: RawInputs) {
  return {
    endpoint: raw.endpoint !== '',
    token: raw['webhook-token'] !== '' || raw['api-key'] !== '',
  }
}

const NOTHING_DONE = { notes: [], components: [], dryRun: false }

/** Decides, and carries that out unless there is an error among the problems. */
async function act(
  inputs: Inputs,
  context: Context,
  problemsOfInputs: Problem[],
  redact: Redact,
  surroundings: Surroundings,
): Promise<RunReport> {
  const decisions = decide(inputs, context)
  const { connection, notes, noEvent } = decisions
  const problems = [...problemsOfInputs, ...decisions.problems]
  const told = { ...NOTHING_DONE, notes, ...(noEvent !== undefined && { noEvent }), problems }
  if (connection.kind === 'closed' || hasError(problems)) return told

  const means = openMeans(connection, inputs, redact, surroundings)
  // Told ahead: a job that is cancelled may not come to its end.
  core.setOutput('undelivered', means.undelivered ?? '')
  const done =
    connection.kind === 'open' && inputs.replay.length > 0
      ? await replay(inputs, connection.tokens, means)
      : await carryOutForComponents(
          inputs,
          decisions,
          means,
          accessApi(inputs, context, surroundings.environment),
        )
  const { undelivered, problems: ofAccount } = means.close()
  return {
    ...told,
    ...done,
    dryRun: inputs['dry-run'],
    ...(undelivered !== undefined && { undelivered }),
    problems: [
      ...problems,
      ...ofAccount,
      ...done.problems,
      ...tellFailingChecks(done.components, inputs['standards-fail-on']),
      ...(surroundings.cancelled.aborted && isShort(done) ? [CANCELLED] : []),
    ],
  }
}

/** Whether anything was not delivered, or not fetched. */
function isShort({ components }: Done): boolean {
  return components.some(({ problems }) => problems.some(({ kind }) => kind === 'delivery'))
}

const CANCELLED: Problem = {
  kind: 'delivery',
  level: 'error',
  title: 'Phaset: cancelled',
  message: 'the job was cancelled before all was delivered',
}

async function carryOutForComponents(
  inputs: Inputs,
  decisions: Decisions,
  means: Means,
  access: ApiAccess,
): Promise<Done> {
  const { connection, record, standards } = decisions
  const found = await findComponents({
    inputs,
    workspace: means.workspace,
    ...(connection.kind === 'open' && { tokens: connection.tokens }),
    withManifest: record.kind !== 'nothing' || standards.kind !== 'nothing',
  })
  const { assignments, notes, problems } = await assignWork(found, decisions.events, {
    recordId: inputs['record-id'],
    shard: inputs.shard,
    sources: { workspace: means.workspace, access },
  })
  const plans = assignments.map(({ component, events, eventsOnly }) =>
    planComponent(component, { ...decisions, events, ...(eventsOnly && OF_ANOTHER_SHARD) }),
  )
  const components = await carryOut(plans, means)
  return { components, notes: [...decisions.notes, ...notes], problems }
}

const ANOTHER_SHARD: ModeDecision = { kind: 'nothing', reason: 'they are of another shard' }
const OF_ANOTHER_SHARD = { record: ANOTHER_SHARD, standards: ANOTHER_SHARD }

function accessApi(inputs: Inputs, context: Context, environment: Environment): ApiAccess {
  return {
    token: inputs['github-token'],
    baseUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
    repository: context.repository,
  }
}
