import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { omitUndefined } from './base/omit-undefined.ts'
import { hasError, inputProblem, type Problem, payloadProblem } from './base/problem.ts'
import type { Result } from './base/result.ts'
import { createRedact, type Redact, secretForms } from './base/secrets.ts'
import { assignKept } from './carry-out/assign-kept.ts'
import { carryOut } from './carry-out/components.ts'
import type { Done } from './carry-out/replay.ts'
import type { ComponentResult, LinkBases, RunResult } from './carry-out/results.ts'
import { openServices, type Services } from './carry-out/services.ts'
import { unmaskedHeaderProblems } from './carry-out/unmasked-headers.ts'
import {
  cancellationProblems,
  failingCheckProblems,
  isFailed,
  settleLevels,
} from './carry-out/verdict.ts'
import { findComponents } from './components/find.ts'
import type { Decision } from './github/decision.ts'
import type { Occurrence } from './github/occurrence.ts'
import type { ApiAccess } from './github-api/api.ts'
import { findSecrets, findTokens } from './inputs/find-secrets.ts'
import type { Inputs, RawInputs } from './inputs/inputs.ts'
import { parseInputs, readInputs } from './inputs/parse-inputs.ts'
import type { Network } from './phaset/network.ts'
import { findProxyProblem } from './phaset/proxy.ts'
import { webApplicationUrl } from './phaset/web-application.ts'
import { type Connection, missingConnectionProblems } from './plan/connection.ts'
import { type Decisions, decideRun } from './plan/decide-run.ts'
import { idleNotices } from './plan/idle-notices.ts'
import { type ComponentPlan, planAssignment } from './plan/plan-component.ts'
import { rerunNotices } from './plan/rerun.ts'
import { renderUndelivered } from './report/outputs.ts'
import { publish } from './report/publish.ts'
import { writeOutputs } from './report/runner-files.ts'
import { logUnexpectedError } from './report/unexpected-error.ts'
import { readOccurrence } from './runner/read-occurrence.ts'
import { type Environment, type Run, readRun, repositoryUrl } from './runner/read-run.ts'

/** What the entry passes to a run. */
export type Surroundings = {
  environment: Environment
  /** Aborted when the job is cancelled. Nothing new starts after that. */
  cancelled: AbortSignal
  network: Network
}

/** Everything that a step needs, read and parsed. */
type Step = Surroundings & {
  inputs: Inputs
  run: Run
  /** What started the run. */
  occurrence: Occurrence
  redact: Redact
}

/**
 * Runs the action. Never rejects: a bug is logged without secrets, and fails the step.
 *
 * @returns whether it succeeded
 */
export function runAction(surroundings: Surroundings): Promise<boolean> {
  const raw = readInputs(core.getInput)
  const redact = maskSecrets(raw)
  return runStep(raw, redact, surroundings).catch((error: unknown) => {
    logUnexpectedError(error, redact)
    return false
  })
}

/** The whole step, from its inputs to its outputs. */
async function runStep(
  raw: RawInputs,
  redact: Redact,
  surroundings: Surroundings,
): Promise<boolean> {
  const { environment } = surroundings
  const { inputs, failOn, problems } = parseInputs(raw, redact)
  const run = readRun(environment)
  const occurrence = readOccurrence(environment, (path) => readFileSync(path, 'utf8'), Date.now())
  const done =
    inputs === undefined || occurrence.kind === 'invalid'
      ? { ...NOTHING_DONE, problems: startProblems(raw, run, occurrence) }
      : await act({ ...surroundings, inputs, run, occurrence: occurrence.value, redact })
  const result = settleLevels(
    { ...done, links: findLinks(run, inputs), problems: [...problems, ...done.problems] },
    { failOn, standardsFailOn: inputs?.['standards-fail-on'] ?? 'never' },
  )
  await publish(result, redact, inputs?.summary ?? true)
  return !isFailed(result)
}

/** Masks the secrets before anything else happens, so no error can print one. */
function maskSecrets(raw: RawInputs): Redact {
  const secrets = findSecrets(raw)
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  return createRedact(secrets, findTokens(raw))
}

function findLinks(run: Run, inputs: Inputs | undefined): LinkBases {
  return {
    sha: run.sha,
    ...omitUndefined({
      repositoryUrl: repositoryUrl(run),
      phasetUrl: inputs?.endpoint && webApplicationUrl(inputs.endpoint),
    }),
  }
}

const NOTHING_DONE = { notes: [], components: [], dryRun: false }

/** Finds why the run can't start, apart from problems with the inputs themselves. */
function startProblems(raw: RawInputs, run: Run, occurrence: Result<Occurrence>): Problem[] {
  if (occurrence.kind === 'invalid') return [payloadProblem(occurrence.problem)]
  const given = {
    endpoint: raw.endpoint !== '',
    token: raw['webhook-token'] !== '' || raw['api-key'] !== '',
  }
  return missingConnectionProblems(given, run, occurrence.value)
}

/** Decides what to do, and does it unless a problem is an error. */
async function act(step: Step): Promise<Omit<RunResult, 'links'>> {
  const { inputs, run, redact, cancelled } = step
  const decisions = decideRun(inputs, run, step.occurrence, await decideNamed(step))
  const { connection, notes, noEvent } = decisions
  const problems = [...decisions.problems, ...proxyProblems(connection, step.environment)]
  const decided = { ...NOTHING_DONE, notes, ...omitUndefined({ noEvent }), problems }
  if (hasError(problems)) return decided

  const services = openServices(connection, inputs, redact, run, step)
  // Set before anything is sent, because a cancelled job may not come to its end. If it can't be
  // written, the end of the run reports that.
  writeOutputs(renderUndelivered(services.undelivered))
  const done =
    inputs.replay.length > 0 && 'tokens' in connection
      ? await (await import('./carry-out/replay.ts')).replay(inputs, connection.tokens, services)
      : await carryOutForComponents(step, decisions, services)
  const { undelivered, problems: fileProblems } = services.close()
  return {
    ...decided,
    ...done,
    dryRun: inputs['dry-run'],
    ...omitUndefined({ undelivered }),
    problems: [
      ...problems,
      ...fileProblems,
      ...done.problems,
      ...failingCheckProblems(done.components, inputs['standards-fail-on']),
      ...unmaskedHeaderProblems(done.components, inputs.headers),
      ...(cancelled.aborted ? cancellationProblems(done.components) : []),
    ],
  }
}

function proxyProblems(connection: Connection, environment: Environment): Problem[] {
  if (connection.kind !== 'open') return []
  const problem = findProxyProblem(connection.endpoint, environment)
  return problem === undefined ? [] : [inputProblem(problem)]
}

/** Decides on the events that the step names, by the checkout if they need it. */
async function decideNamed({ inputs, run, occurrence }: Step): Promise<Decision | undefined> {
  const { event, 'event-fields': fields, replay } = inputs
  if (event === 'auto' || event === 'none' || replay.length > 0) return undefined
  const { decideNamed, findCheckoutNeeds } = await import('./plan/decide-named.ts')
  const needs = findCheckoutNeeds({ names: event, fields }, occurrence)
  if (needs === undefined) return decideNamed(event, inputs, run, occurrence)
  const { readCheckout } = await import('./git/read-checkout.ts')
  return decideNamed(event, inputs, run, occurrence, await readCheckout(run, needs))
}

async function carryOutForComponents(
  { inputs, run, occurrence, cancelled }: Step,
  decisions: Decisions,
  services: Services,
): Promise<Done> {
  const { connection, record, standards } = decisions
  const { workspace } = run
  const found = await findComponents({
    inputs,
    workspace,
    ...('tokens' in connection && { tokens: connection.tokens }),
    withManifest: record.kind !== 'nothing' || standards.kind !== 'nothing',
    withStandards: standards.kind !== 'nothing',
  })
  const terms = {
    recordId: inputs['record-id'],
    shard: inputs.shard,
    sources: {
      workspace,
      access: accessApi(inputs, run, cancelled),
      serverUrl: run.serverUrl,
    },
  }
  const { assignments, notes, problems, release } = await assignKept(
    found,
    decisions.events,
    terms,
    { keep: services.keep, cancelled },
  )
  const plans = assignments.map((assignment) => planAssignment(assignment, decisions))
  const notices = [
    ...idleNotices(inputs, decisions, plans, occurrence),
    ...rerunNotices(inputs, plans, run.attempt),
  ]
  const carrying = carryOut(plans, services)
  release()
  const done = await addDrafts(await carrying, plans, run, occurrence)
  const components = await useRepositoryPaths(done, workspace, run)
  return { components, notes: [...decisions.notes, ...notes], problems: [...problems, ...notices] }
}

/** Adds drafts of manifests to the components that the plan offers one. Most runs have none. */
async function addDrafts(
  components: ComponentResult[],
  plans: readonly ComponentPlan[],
  run: Run,
  { payload }: Occurrence,
): Promise<ComponentResult[]> {
  if (!plans.some(({ record }) => 'draft' in record)) return components
  const { addDrafts } = await import('./carry-out/add-drafts.ts')
  const { workspace } = run
  return addDrafts(components, plans, { workspace, payload, repositoryUrl: repositoryUrl(run) })
}

/** Loads git only for problems with a file, which need the directory of the checkout. */
async function useRepositoryPaths(
  components: ComponentResult[],
  workspace: string,
  { serverUrl, repository, sha }: Run,
): Promise<ComponentResult[]> {
  const isPlaced = components.some(({ problems }) =>
    problems.some(({ file }) => file !== undefined),
  )
  if (!isPlaced) return components
  const { useRepositoryPaths } = await import('./components/files-chunk.ts')
  return useRepositoryPaths(components, workspace, { serverUrl, repository, commits: [sha] })
}

function accessApi(inputs: Inputs, { apiUrl, repository }: Run, cancelled: AbortSignal): ApiAccess {
  return { token: inputs['github-token'], baseUrl: apiUrl, repository, cancelled }
}
