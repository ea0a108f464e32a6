import type { EventName } from '../phaset/contract/event.ts'
import { commitTime, describeOddTime } from './fields.ts'
import { type FieldName, fieldsOf, type Source, type Sources } from './make-event.ts'
import { type Occurrence, timeOf } from './occurrence.ts'

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
 * The fields of a named event as far as the payload has them, except for the commit and its time.
 */
export function findFields(name: EventName, occurrence: Occurrence): Sources {
  const found = fieldsOf(name).map(({ field }) => {
    const isIncidents = field === 'createdAt' && name.startsWith('incident-')
    return [field, find(occurrence, isIncidents ? 'issue.created_at' : PLACES[field])] as const
  })
  return Object.fromEntries(found)
}

/** The commit that a named event is about. */
export function findCommit(occurrence: Occurrence): Source {
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

/**
 * The branch of the commit that `findCommit` finds, or undefined if it isn't known.
 *
 * @param ref the run's `GITHUB_REF`: it is the deployment's, too
 */
export function findBranch(occurrence: Occurrence, ref: string): string | undefined {
  const isMerged = find(occurrence, 'pull_request.merged')?.value === true
  const branch =
    find(occurrence, 'workflow_run.head_branch') ??
    find(occurrence, isMerged ? 'pull_request.base.ref' : 'pull_request.head.ref')
  if (typeof branch?.value === 'string') return branch.value
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

/** A time, and the notes on it. */
type FoundTime = { source: Source; notes: string[] }

/**
 * The time of a named change or deployment: a change's is its commit's, if the payload has it, and
 * every other time is the run's.
 */
export function findTimestamp(name: EventName, sha: unknown, occurrence: Occurrence): FoundTime {
  const ofRun = { path: 'the time of this run', value: timeOf(occurrence) }
  const isHead = isSameCommit(find(occurrence, 'head_commit.id')?.value, sha)
  const ofHead = isHead ? find(occurrence, 'head_commit.timestamp') : undefined
  if (name !== 'change' || ofHead === undefined) return { source: ofRun, notes: [] }
  const parsed = commitTime.safeParse(ofHead.value)
  const isOdd = parsed.success && parsed.data === undefined
  return isOdd
    ? { source: ofRun, notes: [describeOddTime('the head commit')] }
    : { source: ofHead, notes: [] }
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
