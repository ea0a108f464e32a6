import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { carryOut } from './carry-out.ts'
import { findComponents } from './components/find.ts'
import { type Decisions, decide } from './decide.ts'
import { type Environment, readContext } from './github/context.ts'
import { type Inputs, parseInputs, readInputs } from './inputs.ts'
import { openMeans } from './means.ts'
import { planComponent } from './plan.ts'
import { type Problem, payloadProblem } from './problem.ts'
import { allProblems, publish } from './report/publish.ts'
import type { RunReport } from './report/report.ts'
import { isFailed } from './report/verdict.ts'
import { createRedact, findSecrets, type Redact, secretForms } from './secrets.ts'

/**
 * The whole step, from its inputs to its outputs.
 *
 * @returns whether it succeeded
 */
export async function run(environment: Environment): Promise<boolean> {
  const raw = readInputs(core.getInput)
  const secrets = findSecrets([raw['webhook-token'] ?? '', raw['api-key'] ?? ''], raw.headers ?? '')
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  const redact = createRedact(secrets)

  const { inputs, failOn, problems } = parseInputs(raw, redact)
  const context = readContext(environment, (path) => readFileSync(path, 'utf8'))
  if (context.kind === 'invalid') problems.push(payloadProblem(context.problem))
  const report: RunReport = { notes: [], components: [], problems, dryRun: false }
  if (inputs !== undefined && context.kind === 'value') {
    const decisions = decide(inputs, context.value)
    Object.assign(report, await act(inputs, decisions, environment, redact))
    report.problems = [...problems, ...decisions.problems]
  }
  await publish(report, redact, inputs?.summary ?? true)
  return !isFailed(failOn, allProblems(report))
}

/** Plans and carries out what was decided; with an error among its problems, nothing. */
async function act(
  inputs: Inputs,
  decisions: Decisions,
  environment: Environment,
  redact: Redact,
): Promise<Omit<RunReport, 'problems' | 'dryRun'>> {
  const { connection, noEvent, notes } = decisions
  const told = { notes, ...(noEvent !== undefined && { noEvent }) }
  if (connection.kind !== 'open' || hasError(decisions.problems)) return { ...told, components: [] }

  const components = findComponents(inputs, connection.tokens)
  const plans = components.map((component) => planComponent(component, decisions))
  const means = openMeans(connection.endpoint, inputs, environment, redact)
  const reports = await carryOut(plans, means)
  const undelivered = means.ledger.close()
  return { ...told, components: reports, ...(undelivered !== undefined && { undelivered }) }
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
