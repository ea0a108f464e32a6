import type { EventName } from '../phaset/contract/event.ts'
import type { Decision } from './decision.ts'
import { commitTime, describeOddTime } from './fields.ts'
import { catchInvalidFields } from './invalid-fields.ts'
import { type FieldName, fieldsOf, makeEvent, type Source, type Sources } from './make-event.ts'
import type { Occurrence } from './occurrence.ts'
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
    const { sources, notes } = dropOddTime(name, fields, findFields(name, fields, occurrence))
    const event = makeEvent(name, fields, sources, 'event-fields: ')
    return toSend(occurrence, [event], notes)
  })
}

function findFields(
  name: EventName,
  fields: Record<string, string>,
  occurrence: Occurrence,
): Sources {
  const commitSha = findCommit(occurrence)
  const found = fieldsOf(name).map(({ field }) => {
    if (field === 'commitSha') return [field, commitSha] as const
    if (field === 'timestamp') {
      return [field, findTimestamp(name, fields.commitSha, commitSha, occurrence)] as const
    }
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

/** The occurrence's time is that of its own commit, not of another one that the user gives. */
function findTimestamp(
  name: EventName,
  given: string | undefined,
  found: Source,
  occurrence: Occurrence,
): Source | undefined {
  const sha = given ?? found.value
  if (name === 'change') {
    const isHead = isSameCommit(find(occurrence, 'head_commit.id')?.value, sha)
    return isHead ? find(occurrence, 'head_commit.timestamp') : undefined
  }
  return isSameCommit(found.value, sha) ? findDeploymentTime(occurrence) : undefined
}

function findDeploymentTime(occurrence: Occurrence): Source | undefined {
  switch (occurrence.name) {
    case 'deployment_status':
      return find(occurrence, 'deployment_status.created_at')
    case 'workflow_run':
      return find(occurrence, 'workflow_run.updated_at')
    case 'release': {
      const isPublished = find(occurrence, 'action')?.value === 'published'
      return isPublished ? find(occurrence, 'release.published_at') : undefined
    }
    default:
      return undefined
  }
}

function dropOddTime(
  name: EventName,
  fields: Record<string, string>,
  sources: Sources,
): { sources: Sources; notes: string[] } {
  const { timestamp, ...others } = sources
  if (name !== 'change' || fields.timestamp !== undefined || timestamp === undefined) {
    return { sources, notes: [] }
  }
  const parsed = commitTime.safeParse(timestamp.value)
  if (!parsed.success || parsed.data !== undefined) return { sources, notes: [] }
  return { sources: others, notes: [describeOddTime('the head commit')] }
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
