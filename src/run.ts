import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { omitUndefined } from './base/omit-undefined.ts'
import { hasError, type Problem, payloadProblem } from './base/problem.ts'
import type { Result } from './base/result.ts'
import { createRedact, type Redact, secretForms } from './base/secrets.ts'
import { carryOut } from './carry-out/components.ts'
import type { Done } from './carry-out/replay.ts'
import { openServices, type Services } from './carry-out/services.ts'
import { assignWork } from './components/assign-events.ts'
import { findComponents } from './components/find.ts'
import { type Context, type Environment, readContext } from './github/context.ts'
import type { ApiAccess } from './github-api/api.ts'
import { findSecrets } from './inputs/find-secrets.ts'
import type { Inputs, RawInputs } from './inputs/inputs.ts'
import { parseInputs, readInputs } from './inputs/parse-inputs.ts'
import { tellMissing } from './plan/connection.ts'
import { type Decisions, decide } from './plan/decide-run.ts'
import { planAssignment } from './plan/plan-component.ts'
import { allProblems, publish } from './report/publish.ts'
import type { RunReport } from './report/report.ts'
import { isFailed, tellCancelled, tellFailingChecks } from './report/verdict.ts'

/** What a run finds around it. */
export type Surroundings = {
  environment: Environment
  /** Aborted when the job is cancelled: nothing more is started then. */
  cancelled: AbortSignal
}

/** All that a run goes by, once it is read. */
type Run = Surroundings & { inputs: Inputs; context: Context; redact: Redact }

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
  const done =
    inputs === undefined || context.kind === 'invalid'
      ? { ...NOTHING_DONE, problems: tellUnfit(raw, context) }
      : await act({ ...surroundings, inputs, context: context.value, redact })
  const report = { ...done, problems: [...problems, ...done.problems] }
  await publish(report, redact, inputs?.summary ?? true)
  return !isFailed(failOn, allProblems(report))
}

/** Before anything else happens, so that nothing that goes wrong can show a secret. */
function maskSecrets(raw: RawInputs): Redact {
  const secrets = findSecrets(raw)
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  return createRedact(secrets)
}

const NOTHING_DONE = { notes: [], components: [], dryRun: false }

/** What is to be said where the context or an input can't be used, beside the inputs' own problems. */
function tellUnfit(raw: RawInputs, context: Result<Context>): Problem[] {
  if (context.kind === 'invalid') return [payloadProblem(context.problem)]
  const given = {
    endpoint: raw.endpoint !== '',
    token: raw['webhook-token'] !== '' || raw['api-key'] !== '',
  }
  return tellMissing(given, context.value)
}

/** Decides, and carries that out unless there is an error among the problems. */
async function act(run: Run): Promise<RunReport> {
  const { inputs, context, redact, cancelled } = run
  const decisions = decide(inputs, context)
  const { connection, notes, noEvent, problems } = decisions
  const decided = { ...NOTHING_DONE, notes, ...omitUndefined({ noEvent }), problems }
  if (connection.kind === 'closed' || hasError(problems)) return decided

  const services = openServices(connection, inputs, redact, run)
  // Told ahead: a job that is cancelled may not come to its end.
  core.setOutput('undelivered', services.undelivered ?? '')
  const done =
    connection.kind === 'open' && inputs.replay.length > 0
      ? await (await import('./carry-out/replay.ts')).replay(inputs, connection.tokens, services)
      : await carryOutForComponents(run, decisions, services)
  const { undelivered, problems: ofAccount } = services.close()
  return {
    ...decided,
    ...done,
    dryRun: inputs['dry-run'],
    ...omitUndefined({ undelivered }),
    problems: [
      ...problems,
      ...ofAccount,
      ...done.problems,
      ...tellFailingChecks(done.components, inputs['standards-fail-on']),
      ...(cancelled.aborted ? tellCancelled(done.components) : []),
    ],
  }
}

async function carryOutForComponents(
  { inputs, context, environment }: Run,
  decisions: Decisions,
  services: Services,
): Promise<Done> {
  const { connection, record, standards } = decisions
  const { workspace } = services
  const found = await findComponents({
    inputs,
    workspace,
    ...(connection.kind === 'open' && { tokens: connection.tokens }),
    withManifest: record.kind !== 'nothing' || standards.kind !== 'nothing',
  })
  const { assignments, notes, problems } = await assignWork(found, decisions.events, {
    recordId: inputs['record-id'],
    shard: inputs.shard,
    sources: { workspace, access: accessApi(inputs, context, environment) },
  })
  const plans = assignments.map((assignment) => planAssignment(assignment, decisions))
  const components = await carryOut(plans, services)
  return { components, notes: [...decisions.notes, ...notes], problems }
}

function accessApi(inputs: Inputs, context: Context, environment: Environment): ApiAccess {
  return {
    token: inputs['github-token'],
    baseUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
    repository: context.repository,
  }
}
