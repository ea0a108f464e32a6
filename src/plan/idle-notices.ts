import { inputProblem, type Problem } from '../base/problem.ts'
import { describeOtherBranch } from '../github/modes.ts'
import type { Occurrence } from '../github/occurrence.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Decisions } from './decide-run.ts'
import type { ComponentPlan } from './plan-component.ts'

/** The events that a workflow starts on for this action, and how messages name their runs. */
const RUNS: Record<string, string> = { schedule: 'scheduled', workflow_dispatch: 'manual' }

/**
 * Makes the notice for a scheduled or manual run with nothing to do, which is rarely intended: it says
 * why, and which input or file would change that.
 *
 * @param plans of all components
 */
export function idleNotices(
  inputs: Inputs,
  decisions: Decisions,
  plans: readonly ComponentPlan[],
  { name }: Occurrence,
): Problem[] {
  const run = RUNS[name]
  if (run === undefined || plans.length === 0 || !plans.every(isIdle)) return []
  // A step that names its events says itself why it sent none.
  if (inputs.event !== 'auto' && inputs.event !== 'none') return []
  const cause = findCause(inputs, decisions, plans, name)
  if (cause === undefined) return []
  const { why, remedy } = cause
  const message = `This ${run} run has nothing to do: ${why}. ${remedy}. To report an event, set event to its name, such as deployment`
  return [inputProblem(message, 'notice')]
}

function isIdle({ events, record, standards }: ComponentPlan): boolean {
  return events.length === 0 && record.kind === 'skipped' && standards.kind === 'skipped'
}

type Cause = { why: string; remedy: string }

/** @returns undefined if another message says why, such as that this run has no secrets */
function findCause(
  inputs: Inputs,
  { connection, record, standards, offersDraft }: Decisions,
  plans: readonly ComponentPlan[],
  name: string,
): Cause | undefined {
  if (connection.kind === 'without-secrets') return undefined
  const why = describeInputs(inputs)
  if (inputs.record === 'false' && inputs.standards === 'false') {
    return { why, remedy: 'Set one of them to auto or true' }
  }
  const other = describeOtherBranch(name)
  if ([record, standards].some((mode) => mode.kind === 'nothing' && mode.reason === other)) {
    return {
      why: `${why}, and it is not on the default branch`,
      remedy: 'Start it on the default branch, or set record or standards to true',
    }
  }
  const missing = plans.flatMap(({ component: { manifest } }) =>
    manifest?.kind === 'absent' ? [manifest.file] : [],
  )
  if (missing.length < plans.length) return undefined
  const absence = missing.length === 1 ? `there is no ${missing[0]}` : NONE
  const draft = offersDraft && record.kind === 'upload' ? ' (the job summary has a draft)' : ''
  return {
    why: `${why}, and ${absence}`,
    remedy: `Add it${draft}, or check the repository out before this step`,
  }
}

const NONE = 'no component has a phaset.manifest.json'

/** `event is none, and record and standards are auto`. */
function describeInputs({ event, record, standards }: Inputs): string {
  const modes =
    record === standards
      ? `record and standards are ${record}`
      : `record is ${record} and standards is ${standards}`
  return event === 'none' ? `event is none, ${modes}` : modes
}
