import { inputProblem, type Problem, payloadProblem } from '../base/problem.ts'
import { decideEvents } from '../github/decide-events.ts'
import { type DecidedEvent, type Decision, nothing } from '../github/decision.ts'
import { decideMode, type ModeDecision } from '../github/modes.ts'
import type { Occurrence } from '../github/occurrence.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Run, repositoryUrl } from '../runner/read-run.ts'
import { type Connection, findConnection } from './connection.ts'

/** The decisions for the run as a whole, before any component is read. */
export type Decisions = {
  connection: Connection
  events: DecidedEvent[]
  /** Why there is no event. */
  noEvent?: string
  /** What the events don't contain, and why. One sentence each. */
  notes: string[]
  record: ModeDecision
  standards: ModeDecision
  /** The job summary shows a draft if there is no manifest to upload. */
  offersDraft?: true
  /** The repository's page, for a manifest that doesn't name it. */
  repositoryUrl: string | undefined
  /** If one of them is an error, nothing is sent. */
  problems: Problem[]
}

/**
 * Decides what follows from the inputs and from what started the run.
 *
 * @param named the decision on the events that the step names; absent if it names none
 */
export function decideRun(
  inputs: Inputs,
  run: Run,
  occurrence: Occurrence,
  named?: Decision,
): Decisions {
  const { connection, problems } = findConnection(inputs, run, occurrence)
  if (inputs.replay.length > 0) {
    return decideReplay(connection, connection.kind === 'closed' ? connection.missing : problems)
  }
  const decision = decide(inputs, occurrence, named)
  const decisions: Decisions = {
    connection,
    ...planEvents(decision),
    record: decideMode(inputs.record, inputs.event, occurrence, run.ref),
    standards: decideMode(inputs.standards, inputs.event, occurrence, run.ref),
    ...(offersDraft(inputs, occurrence) && { offersDraft: true as const }),
    repositoryUrl: repositoryUrl(run),
    problems: [...problems, ...decisionProblems(decision)],
  }
  return limitTo(connection, decisions)
}

/** A draft is for people who ask for a record: by the input, or by a run that they start. */
function offersDraft({ record, summary }: Inputs, { name }: Occurrence): boolean {
  return summary && (record === 'true' || (record === 'auto' && name === 'workflow_dispatch'))
}

/** A replay sends only the messages in the undelivered files. */
function decideReplay(connection: Connection, problems: Problem[]): Decisions {
  const reason = 'replay is set'
  const mode = { kind: 'nothing', reason } as const
  return {
    connection,
    events: [],
    noEvent: reason,
    notes: [],
    record: mode,
    standards: mode,
    repositoryUrl: undefined,
    problems,
  }
}

/** Limits the decisions to what the connection allows. */
function limitTo(connection: Connection, decisions: Decisions): Decisions {
  switch (connection.kind) {
    case 'open':
      return decisions
    case 'show-only':
      return withoutBaseline(decisions)
    case 'without-secrets':
      return withoutSending(decisions)
    case 'closed':
      return whileClosed(decisions, connection.missing)
  }
}

/**
 * Events have to be sent, which ends the run here. A record doesn't have to be: without a manifest
 * there is none. The plan of each component says what is missing for it.
 */
function whileClosed(decisions: Decisions, missing: Problem[]): Decisions {
  const { events, standards } = decisions
  if (events.length > 0) return { ...decisions, problems: [...missing, ...decisions.problems] }
  return standards.kind !== 'nothing' && standards.auto ? withoutBaseline(decisions) : decisions
}

/** Skips the standards, and reports it unless there were none to check. */
function withoutBaseline(decisions: Decisions): Decisions {
  if (decisions.standards.kind === 'nothing') return decisions
  const reason = 'their Baseline comes from Phaset, and endpoint or webhook-token is empty'
  const message = `Standards are skipped: ${reason}. standards-fail-on doesn't apply to this run`
  return {
    ...decisions,
    standards: { kind: 'nothing', reason },
    problems: [...decisions.problems, inputProblem(message, 'notice')],
  }
}

/** Keeps only what needs no token: the check of the manifest. */
function withoutSending(decisions: Decisions): Decisions {
  const reason = 'this run has no secrets'
  const { events, noEvent = reason, record, standards } = decisions
  return {
    ...decisions,
    events: [],
    noEvent: events.length > 0 ? reason : noEvent,
    record: record.kind === 'upload' ? { ...record, kind: 'check' } : record,
    standards: standards.kind === 'nothing' ? standards : { kind: 'nothing', reason },
  }
}

function planEvents(decision: Decision): Pick<Decisions, 'events' | 'noEvent' | 'notes'> {
  switch (decision.kind) {
    case 'send':
      return { events: decision.events, notes: decision.notes }
    case 'nothing':
      return { events: [], noEvent: decision.reason, notes: [] }
    case 'invalid':
      return { events: [], notes: [] }
  }
}

function decisionProblems(decision: Decision): Problem[] {
  switch (decision.kind) {
    case 'send':
    case 'nothing':
      return decision.warnings.map((message) => payloadProblem(message, 'warning'))
    case 'invalid':
      return decision.problems.map((message) => payloadProblem(message))
  }
}

/** Decides by the input `event`. */
function decide(inputs: Inputs, occurrence: Occurrence, named: Decision | undefined): Decision {
  if (inputs.event === 'none') return nothing('event is none')
  if (named !== undefined) return named
  const decision = decideEvents(occurrence, {
    changes: inputs.changes,
    changeBranches: inputs['change-branches'],
    deploymentEnvironments: inputs['deployment-environments'],
    incidentLabels: inputs['incident-labels'],
    incidentTypes: inputs['incident-types'],
    ignoreActors: inputs['ignore-actors'],
  })
  return inputs['run-deployment'] ? decision : withoutDeployment(decision)
}

/** `auto` never decides on a deployment together with another event. */
function withoutDeployment(decision: Decision): Decision {
  const isDeployment =
    decision.kind === 'send' && decision.events.some(({ body }) => body.event === 'deployment')
  if (!isDeployment) return decision
  return nothing('run-deployment is false: deployment not sent', decision.warnings)
}
