import { type Problem, payloadProblem } from '../base/problem.ts'
import { type Context, repositoryUrl } from '../github/context.ts'
import { decideEvents } from '../github/decide-events.ts'
import type { DecidedEvent, Decision } from '../github/decision.ts'
import { decideMode, type ModeDecision } from '../github/modes.ts'
import { nameEvent } from '../github/named.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Connection, findConnection } from './connection.ts'

/** What the run as a whole comes to, before any component is looked at. */
export type Decisions = {
  connection: Connection
  events: DecidedEvent[]
  /** Why there is no event. */
  noEvent?: string
  /** What was left out of the events. */
  notes: string[]
  record: ModeDecision
  standards: ModeDecision
  /** The repository's page, for a manifest that does not name it. */
  repositoryUrl: string | undefined
  /** An error among them stops every sending. */
  problems: Problem[]
}

/** Decides by the inputs and by what started the run; pure. */
export function decide(inputs: Inputs, context: Context): Decisions {
  const { connection, problems } = findConnection(inputs, context)
  if (inputs.replay.length > 0) return decideReplay(connection, problems)
  const decision = decideEvent(inputs, context)
  const decisions: Decisions = {
    connection,
    ...tellDecision(decision),
    record: decideMode(inputs.record, context),
    standards: decideMode(inputs.standards, context),
    repositoryUrl: repositoryUrl(context),
    problems: [...problems, ...tellProblems(decision)],
  }
  return connection.kind === 'without-secrets' ? leaveOutSending(decisions) : decisions
}

/** A replay sends what it reads, and nothing else. */
function decideReplay(connection: Connection, problems: Problem[]): Decisions {
  const reason = 'replay is given'
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

/** What can be done without a token: checking the manifest. */
function leaveOutSending(decisions: Decisions): Decisions {
  const reason = 'this run has no secrets'
  const { events, noEvent = reason, record } = decisions
  return {
    ...decisions,
    events: [],
    noEvent: events.length > 0 ? reason : noEvent,
    record: record.kind === 'upload' ? { ...record, kind: 'check' } : record,
    standards: { kind: 'nothing', reason },
  }
}

function tellDecision(decision: Decision): Pick<Decisions, 'events' | 'noEvent' | 'notes'> {
  switch (decision.kind) {
    case 'send':
      return { events: decision.events, notes: decision.notes }
    case 'nothing':
      return { events: [], noEvent: decision.reason, notes: [] }
    case 'invalid':
      return { events: [], notes: [] }
  }
}

function tellProblems(decision: Decision): Problem[] {
  switch (decision.kind) {
    case 'send':
      return []
    case 'nothing':
      return decision.warnings.map((message) => payloadProblem(message, 'warning'))
    case 'invalid':
      return decision.problems.map((message) => payloadProblem(message))
  }
}

/** What `event` and the context come to. */
function decideEvent(inputs: Inputs, context: Context): Decision {
  const { event } = inputs
  if (event === 'none') return { kind: 'nothing', reason: 'event is none', warnings: [] }
  if (event !== 'auto') return nameEvent(event, inputs['event-fields'], context)
  return decideEvents(context, {
    changes: inputs.changes,
    changeBranches: inputs['change-branches'],
    deploymentEnvironments: inputs['deployment-environments'],
    incidentLabels: inputs['incident-labels'],
    incidentTypes: inputs['incident-types'],
    ignoreActors: inputs['ignore-actors'],
  })
}
