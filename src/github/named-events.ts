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

/** The events that the user names, and the context of the step. */
export type NamedEvents = {
  names: readonly EventName[]
  /** The input `event-fields`. */
  fields: Record<string, string>
  /** Empty: the repository's default branch. */
  changeBranches: readonly string[]
  /** The status of the job that has the step. */
  jobStatus: Inputs['job-status']
  /** The run's `GITHUB_REF`. */
  ref: string
  /** Absent if {@link findCheckoutNeeds} says that nothing needs it. */
  checkout?: Checkout
}

const NO_CHECKOUT: Checkout = { head: { kind: 'none' }, dates: new Map() }

/** The event that is sent first if both are named: Phaset needs the change before its deployment. */
const BEFORE: Partial<Record<EventName, EventName>> = {
  deployment: 'change',
  'incident-resolved': 'incident-opened',
}

/**
 * Decides on events that the user names, whatever started the run. Fields that the user doesn't set
 * come from the occurrence, if it has them. If one event is invalid, none is sent.
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
  // If a change and a deployment lack the same field, the problem is reported once.
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
 * Finds what named events need to know about the checkout: the commits that need a date. Undefined
 * if they need nothing.
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

/** Sorts the names, without duplicates. */
function sortNames(names: readonly EventName[]): EventName[] {
  const pairs = names.flatMap((name) => {
    const first = BEFORE[name]
    return first !== undefined && names.includes(first) ? [first, name] : [name]
  })
  return [...new Set(pairs)]
}

/** A failed job deployed nothing. A change that is named with its deployment is sent with it. */
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
  const time: ReturnType<typeof findTimestamp> = given.timestamp
    ? { source: given.timestamp, notes: [] }
    : findTimestamp(name, commit.source.value, occurrence, dates)
  const made = makeEvent(name, { commitSha: commit.source, timestamp: time.source }, place)
  return {
    ...made,
    notes: [...commit.notes, ...time.notes],
    warnings: [
      ...commit.warnings,
      ...leadTimeWarnings(name, commit, named, occurrence),
      ...(time.isUnknown && named.names.includes('deployment') ? [UNDATED] : []),
    ],
  }
}

const UNDATED =
  "The time of the change's commit is unknown, so the change has the time of this run, and the lead time " +
  'is 0. Check the commit out before this step, or set change.timestamp in event-fields'

/** Phaset counts a deployment without its change with a lead time of 0. */
function leadTimeWarnings(
  name: EventName,
  { branch, isOfPullRequest }: Extract<FoundCommit, { kind: 'found' }>,
  { names, changeBranches }: NamedEvents,
  occurrence: Occurrence,
): string[] {
  if (name !== 'deployment' || names.includes('change')) return []
  if (isOfPullRequest) {
    return [
      "deployment of a pull request's commit is sent without a change: its lead time may count as 0. " +
        'Send both with `event: change, deployment`',
    ]
  }
  const branches = changeBranches.length > 0 ? changeBranches : findDefaultBranch(occurrence)
  if (branch === undefined || branches.length === 0 || matches(branches, branch)) return []
  return [
    `deployment of the branch ${visible(branch)} is sent without a change, and change-branches ` +
      `(${visible(branches.join(', '))}) doesn't include the branch: its lead time may count as 0. ` +
      'Send both with `event: change, deployment`, or add the branch to change-branches',
  ]
}
