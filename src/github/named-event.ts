import type { EventName } from '../phaset/contract/event.ts'
import type { Decision } from './decision.ts'
import { commitTime, describeOddTime } from './fields.ts'
import { catchInvalidFields } from './invalid-fields.ts'
import { type FieldName, fieldsOf, makeEvent, type Source, type Sources } from './make-event.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { toSend } from './to-send.ts'

/** Where a payload has a field. An incident's `createdAt` is elsewhere: in its issue. */
const PLACES: Partial<Record<FieldName, string>> = {
  id: 'issue.id',
  resolvedAt: 'issue.closed_at',
  createdAt: 'pull_request.created_at',
  submittedAt: 'review.submitted_at',
  closedAt: 'pull_request.closed_at',
  mergedAt: 'pull_request.merged_at',
  additions: 'pull_request.additions',
  changedFiles: 'pull_request.changed_files',
  deletions: 'pull_request.deletions',
}

/**
 * Decides on an event that the user names outright, whatever started the run.
 *
 * @param fields the input `event-fields`; fields that it doesn't give come from the occurrence, if
 *   it has them
 */
export function decideNamedEvent(
  name: EventName,
  fields: Record<string, string>,
  occurrence: Occurrence,
): Decision {
  return catchInvalidFields(() => {
    const commitSha = findCommit(occurrence)
    const timestamp = findTimestamp(name, fields.commitSha ?? commitSha.value, occurrence)
    const found = { ...findOthers(name, occurrence), commitSha, timestamp }
    const where = 'event-fields: '
    const event = makeEvent(name, fields, { found, where, now: timeOf(occurrence) })
    return toSend(occurrence, [event], fields.timestamp === undefined ? timestamp.notes : [])
  })
}

/** What the payload has of the fields that aren't a commit or its time. */
function findOthers(name: EventName, occurrence: Occurrence): Sources {
  const found = fieldsOf(name).map(({ field }) => {
    const isIncidents = field === 'createdAt' && name.startsWith('incident-')
    return [field, find(occurrence, isIncidents ? 'issue.created_at' : PLACES[field])] as const
  })
  return Object.fromEntries(found)
}

function findCommit(occurrence: Occurrence): Source {
  const isMerged = find(occurrence, 'pull_request.merged')?.value === true
  return (
    find(occurrence, 'deployment.sha') ??
    find(occurrence, 'workflow_run.head_sha') ??
    find(occurrence, isMerged ? 'pull_request.merge_commit_sha' : 'pull_request.head.sha') ?? {
      path: 'GITHUB_SHA',
      value: occurrence.sha,
    }
  )
}

/** A change's time is its commit's, if the occurrence has it; that of other events is the run's. */
function findTimestamp(
  name: EventName,
  sha: unknown,
  occurrence: Occurrence,
): Source & { notes: string[] } {
  const ofRun = { path: 'the time of this run', value: timeOf(occurrence) }
  const isHead = isSameCommit(find(occurrence, 'head_commit.id')?.value, sha)
  const ofHead = isHead ? find(occurrence, 'head_commit.timestamp') : undefined
  if (name !== 'change' || ofHead === undefined) return { ...ofRun, notes: [] }
  const parsed = commitTime.safeParse(ofHead.value)
  const isOdd = parsed.success && parsed.data === undefined
  return isOdd
    ? { ...ofRun, notes: [describeOddTime('the head commit')] }
    : { ...ofHead, notes: [] }
}

function isSameCommit(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  return one.toLowerCase() === other.toLowerCase()
}

/** Finds what the payload has at a path such as `pull_request.head.sha`, unless it is null. */
function find({ name, payload }: Occurrence, path: string | undefined): Source | undefined {
  if (path === undefined) return undefined
  const value = path.split('.').reduce<unknown>((holder, key) => {
    const isObject = typeof holder === 'object' && holder !== null
    return isObject ? (holder as Record<string, unknown>)[key] : undefined
  }, payload)
  return value === undefined || value === null ? undefined : { path: `${name}: ${path}`, value }
}
