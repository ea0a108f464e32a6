import type { Inputs } from '../inputs/inputs.ts'
import type { EventName, PhasetEvent } from '../phaset/contract/event.ts'
import { findDefaultBranch } from './branches.ts'
import type { Checkout } from './checkout.ts'
import { type Decision, nothing } from './decision.ts'
import { EVENT_FIELDS, eventFieldsProblems, findGiven } from './event-fields.ts'
import { type FoundCommit, findCommit, findPayloadCommit } from './find-commit.ts'
import { findFields, findTimestamp } from './find-fields.ts'
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
  /** Absent if {@link findCheckoutNeeds} says that nothing needs it. */
  checkout?: Checkout
}

const NO_CHECKOUT: Checkout = { head: { kind: 'none' }, dates: new Map() }

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
  const all = sortNames(named.names)
  const unsent = findUnsent(all, named.jobStatus)
  const names = all.filter((name) => !unsent.includes(name))
  const made = names.map((name) => makeNamed(name, { ...named, names }, occurrence))
  const problems = [
    ...eventFieldsProblems(all, named.fields),
    ...made.flatMap((each) => (each.kind === 'invalid' ? each.problems : [])),
  ]
  // A change and a deployment that lack the same field have the same problem.
  if (problems.length > 0) return { kind: 'invalid', problems: [...new Set(problems)] }
  const failed = `job-status is ${named.jobStatus}: ${unsent.join(', ')} not sent`
  if (names.length === 0) return nothing(failed)
  const events = made.flatMap((each): PhasetEvent[] => (each.kind === 'made' ? [each.event] : []))
  const notes = [...made.flatMap((each) => each.notes), ...(unsent.length > 0 ? [failed] : [])]
  const warnings = made.flatMap((each) => each.warnings)
  return toSend(occurrence, events, {
    notes: [...new Set(notes)],
    warnings: [...new Set(warnings)],
  })
}

/**
 * Finds what named events need to know of the checkout: the commits with a date that is asked for;
 * undefined if they need nothing.
 */
export function findCheckoutNeeds(
  { names, fields }: Pick<NamedEvents, 'names' | 'fields'>,
  occurrence: Occurrence,
): string[] | undefined {
  const given = names.filter(isOfCommit).map((name) => ({ name, ...findGiven(name, fields) }))
  const ofPayload = findPayloadCommit(occurrence)?.value
  const undated = given.filter(({ name, timestamp }) => name === 'change' && !timestamp)
  const isCommitNeeded = given.some(({ commitSha }) => !commitSha) && ofPayload === undefined
  if (undated.length === 0) return isCommitNeeded ? [] : undefined
  const commits = undated.map(({ commitSha }) => commitSha?.value ?? ofPayload ?? occurrence.sha)
  return commits.filter((commit) => typeof commit === 'string')
}

function isOfCommit(name: EventName): boolean {
  return name === 'change' || name === 'deployment'
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
  return names.filter(isOfCommit)
}

type MadeNamed = MadeEvent & { notes: string[]; warnings: string[] }

function makeNamed(name: EventName, named: NamedEvents, occurrence: Occurrence): MadeNamed {
  const given = findGiven(name, named.fields)
  const place = { where: EVENT_FIELDS, now: timeOf(occurrence) }
  if (!isOfCommit(name)) {
    const sources = { ...findFields(name, occurrence), ...given }
    return { ...makeEvent(name, sources, place), notes: [], warnings: [] }
  }
  const { head, dates } = named.checkout ?? NO_CHECKOUT
  const commit: FoundCommit = given.commitSha
    ? { kind: 'found', source: given.commitSha, notes: [], warnings: [] }
    : findCommit(occurrence, { ref: named.ref, head })
  if (commit.kind === 'unknown') {
    return { kind: 'invalid', problems: [commit.problem], notes: [], warnings: [] }
  }
  const time = given.timestamp
    ? { source: given.timestamp, notes: [] }
    : findTimestamp(name, commit.source.value, occurrence, dates)
  const made = makeEvent(name, { commitSha: commit.source, timestamp: time.source }, place)
  return {
    ...made,
    notes: [...commit.notes, ...time.notes],
    warnings: [...commit.warnings, ...leadTimeWarnings(name, commit.branch, named, occurrence)],
  }
}

/** Phaset takes a deployment without its change for one with a lead time of 0. */
function leadTimeWarnings(
  name: EventName,
  branch: string | undefined,
  { names, changeBranches }: NamedEvents,
  occurrence: Occurrence,
): string[] {
  if (name !== 'deployment' || names.includes('change')) return []
  const branches = changeBranches.length > 0 ? changeBranches : findDefaultBranch(occurrence)
  if (branch === undefined || branches.length === 0 || matches(branches, branch)) return []
  return [
    `deployment of the branch ${visible(branch)}, which isn't in change-branches ` +
      `(${visible(branches.join(', '))}), and no change goes with it: its lead time may count as 0. ` +
      'Send both with `event: change, deployment`, or add the branch to change-branches',
  ]
}
