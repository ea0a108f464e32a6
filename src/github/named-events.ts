import type { Inputs } from '../inputs/inputs.ts'
import type { EventName, PhasetEvent } from '../phaset/contract/event.ts'
import { findDefaultBranch } from './branches.ts'
import { type Decision, nothing } from './decision.ts'
import { EVENT_FIELDS, eventFieldsProblems, findGiven } from './event-fields.ts'
import { findBranch, findCommit, findFields, findTimestamp } from './find-fields.ts'
import { type MadeEvent, makeEvent } from './make-event.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { matches } from './patterns.ts'
import { visible } from './payload.ts'
import { toSend } from './to-send.ts'

/** What the user names, and what surrounds the step that names it. */
export type NamedEvents = {
  names: readonly EventName[]
  /** The input `event-fields`. */
  fields: Record<string, string>
  /** Empty: the repository's default branch. */
  changeBranches: readonly string[]
  /** How the job went that the step is part of. */
  jobStatus: Inputs['job-status']
  /** The run's `GITHUB_REF`. */
  ref: string
}

/** What comes first if both are named: a deployment finds its change by then. */
const BEFORE: Partial<Record<EventName, EventName>> = {
  deployment: 'change',
  'incident-resolved': 'incident-opened',
}

/**
 * Decides on events that the user names outright, whatever started the run. Fields that the user
 * doesn't give come from the occurrence, if it has them. If one event is invalid, none is sent.
 */
export function decideNamedEvents(named: NamedEvents, occurrence: Occurrence): Decision {
  const { fields } = named
  const all = sortNames(named.names)
  const unsent = findUnsent(all, named.jobStatus)
  const names = all.filter((name) => !unsent.includes(name))
  const made = names.map((name) => makeNamed(name, fields, occurrence))
  const problems = [
    ...eventFieldsProblems(all, fields),
    ...made.flatMap((each) => (each.kind === 'invalid' ? each.problems : [])),
  ]
  // Two events that lack the same field have the same problem.
  if (problems.length > 0) return { kind: 'invalid', problems: [...new Set(problems)] }
  const failed = `job-status is ${named.jobStatus}: ${unsent.join(', ')} not sent`
  if (names.length === 0) return nothing(failed)
  const events = made.flatMap((each): PhasetEvent[] => (each.kind === 'made' ? [each.event] : []))
  return toSend(occurrence, events, {
    notes: [...made.flatMap(({ notes }) => notes), ...(unsent.length > 0 ? [failed] : [])],
    warnings: leadTimeWarnings({ ...named, names }, occurrence),
  })
}

/** Each name once. */
function sortNames(names: readonly EventName[]): EventName[] {
  const pairs = names.flatMap((name) => {
    const first = BEFORE[name]
    return first !== undefined && names.includes(first) ? [first, name] : [name]
  })
  return [...new Set(pairs)]
}

/** A job that failed deployed nothing, and a change that is named with its deployment waits for it. */
function findUnsent(names: readonly EventName[], jobStatus: NamedEvents['jobStatus']): EventName[] {
  if (jobStatus === 'success' || !names.includes('deployment')) return []
  return names.filter((name) => name === 'deployment' || name === 'change')
}

function makeNamed(
  name: EventName,
  fields: Record<string, string>,
  occurrence: Occurrence,
): MadeEvent & { notes: string[] } {
  const given = findGiven(name, fields)
  const commitSha = given.commitSha ?? findCommit(occurrence)
  const timestamp = findTimestamp(name, commitSha.value, occurrence)
  const found = { ...findFields(name, occurrence), commitSha, timestamp: timestamp.source }
  const place = { where: EVENT_FIELDS, now: timeOf(occurrence) }
  const made = makeEvent(name, { ...found, ...given }, place)
  return { ...made, notes: given.timestamp === undefined ? timestamp.notes : [] }
}

/** Phaset takes a deployment without its change for one with a lead time of 0. */
function leadTimeWarnings(
  { names, fields, changeBranches, ref }: NamedEvents,
  occurrence: Occurrence,
): string[] {
  if (!names.includes('deployment') || names.includes('change')) return []
  const isGiven = findGiven('deployment', fields).commitSha !== undefined
  const branch = isGiven ? undefined : findBranch(occurrence, ref)
  const branches = changeBranches.length > 0 ? changeBranches : findDefaultBranch(occurrence)
  if (branch === undefined || branches.length === 0 || matches(branches, branch)) return []
  return [
    `deployment of the branch ${visible(branch)}, which isn't in change-branches ` +
      `(${visible(branches.join(', '))}), and no change goes with it: its lead time may count as 0. ` +
      'Send both with `event: change, deployment`, or add the branch to change-branches',
  ]
}
