import type { EventName } from '../phaset/contract/event.ts'
import { parseTimestamp } from '../phaset/contract/timestamp.ts'
import type { Checkout } from './checkout.ts'
import { commitTime, describeOddTime } from './fields.ts'
import { findInPayload } from './find-in-payload.ts'
import { type FieldName, fieldsOf, type Source, type Sources } from './make-event.ts'
import { type Occurrence, timeOf } from './occurrence.ts'

/** The path of each field in a payload. Only an incident has `createdAt` elsewhere: in its issue. */
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

/** Finds the fields of a named event in the payload, except a commit and its time. */
export function findFields(name: EventName, occurrence: Occurrence): Sources {
  const found = fieldsOf(name).map(({ field }) => {
    const isIncidents = field === 'createdAt' && name.startsWith('incident-')
    const place = isIncidents ? 'issue.created_at' : PLACES[field]
    return [field, place === undefined ? undefined : findInPayload(occurrence, place)] as const
  })
  return Object.fromEntries(found)
}

/**
 * Finds the time of a named change or deployment. A change has its commit's time, if the payload or
 * the clone has that. Otherwise the time is the run's.
 *
 * @param dates when commits were made, as the clone says
 * @returns `isUnknown`: neither has the time of the change's commit
 */
export function findTimestamp(
  name: EventName,
  sha: unknown,
  occurrence: Occurrence,
  dates: Checkout['dates'],
): { source: Source; notes: string[]; isUnknown?: true } {
  const ofRun = { path: 'the time of this run', value: timeOf(occurrence) }
  if (name !== 'change') return { source: ofRun, notes: [] }
  const ofCommit = findCommitTime(sha, occurrence, dates)
  if (ofCommit === undefined) return { source: ofRun, notes: [], isUnknown: true }
  if (ofCommit !== 'odd') return { source: ofCommit, notes: [] }
  return { source: ofRun, notes: [describeOddTime(`commit ${String(sha).toLowerCase()}`)] }
}

function findCommitTime(
  sha: unknown,
  occurrence: Occurrence,
  dates: Checkout['dates'],
): Source | 'odd' | undefined {
  if (typeof sha !== 'string') return undefined
  const head = findInPayload(occurrence, 'head_commit.id')?.value
  const ofHead = findInPayload(occurrence, 'head_commit.timestamp')
  if (typeof head === 'string' && head.toLowerCase() === sha.toLowerCase() && ofHead) {
    const parsed = commitTime.safeParse(ofHead.value)
    return parsed.success && parsed.data === undefined ? 'odd' : ofHead
  }
  const date = dates.get(sha.toLowerCase())
  if (date === undefined) return undefined
  const isOdd = parseTimestamp(date).kind !== 'timestamp'
  return isOdd ? 'odd' : { path: "the commit's date", value: date }
}
