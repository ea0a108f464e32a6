import { count } from '../../base/count.ts'
import type { DecidedEvent, Subject } from '../../github/decision.ts'
import type { Timestamp } from '../../phaset/contract/timestamp.ts'

/** How outside text is put where the words go: for Markdown it is escaped, for the log one line. */
export type Ink = { text: (outside: string) => string; code: (outside: string) => string }

/** An event in people's words, such as `pull request #12 merged after 2 d 4 h`. */
export function describeEvent({ body, subject }: DecidedEvent, ink: Ink): string {
  switch (body.event) {
    case 'change':
      return `commit ${ink.code(shortSha(body.commitSha))}${at(body.timestamp)}`
    case 'deployment':
      return `deployment of ${ink.code(shortSha(body.commitSha))}${where(subject, ink)}${at(body.timestamp)}`
    case 'incident-opened':
      return `incident ${ink.text(body.id)} opened${at(body.createdAt)}`
    case 'incident-resolved':
      return `incident ${ink.text(body.id)} resolved${after(body.createdAt, body.resolvedAt)}`
    case 'comment':
      return `comment${on(subject)}`
    case 'review-approved':
      return `${pullRequest(subject)} approved${after(body.createdAt, body.submittedAt)}`
    case 'review-changes':
      return `changes asked of ${pullRequest(subject)}${after(body.createdAt, body.submittedAt)}`
    case 'pr-opened':
      return `${pullRequest(subject)} opened${size(body)}`
    case 'pr-closed':
      return `${pullRequest(subject)} closed without a merge${after(body.createdAt, body.closedAt)}`
    case 'pr-merged':
      return `${pullRequest(subject)} merged${after(body.createdAt, body.mergedAt)}`
  }
}

/** As many characters of a SHA as GitHub shows. */
function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

function where(subject: Subject, { text }: Ink): string {
  if (subject.kind !== 'deployment') return ''
  if (subject.environment !== undefined) return ` to ${text(subject.environment)}`
  return subject.names.length === 0 ? '' : ` (${text(subject.names.join(', '))})`
}

function on(subject: Subject): string {
  switch (subject.kind) {
    case 'pull-request':
      return ` on ${pullRequest(subject)}`
    case 'incident':
      return ' on an issue'
    case 'commits':
    case 'deployment':
    case 'repository':
      return ''
  }
}

function pullRequest(subject: Subject): string {
  return subject.kind === 'pull-request' ? `pull request #${subject.number}` : 'pull request'
}

type Size = { additions?: number; deletions?: number; changedFiles?: number }

function size({
  additions,
  deletions,
  changedFiles,
}: { [Key in keyof Size]?: Size[Key] | undefined }) {
  const lines = [
    ...(additions === undefined ? [] : [`+${additions}`]),
    ...(deletions === undefined ? [] : [`−${deletions}`]),
  ].join(' ')
  const files = changedFiles === undefined ? '' : count(changedFiles, 'file')
  const all = [lines, files].filter((part) => part !== '').join(' in ')
  return all === '' ? '' : ` (${all})`
}

function at(timestamp: Timestamp | undefined): string {
  const time = milliseconds(timestamp)
  if (time === undefined) return ''
  const [day, clock = ''] = new Date(time).toISOString().split('T')
  return `, ${day} ${clock.slice(0, 5)} UTC`
}

function after(from: Timestamp | undefined, to: Timestamp | undefined): string {
  const [start, end] = [milliseconds(from), milliseconds(to)]
  return start === undefined || end === undefined ? '' : ` after ${describeDuration(end - start)}`
}

/** @returns undefined for a timestamp that is absent or has a secret taken out of it */
function milliseconds(timestamp: Timestamp | undefined): number | undefined {
  return timestamp !== undefined && /^\d{13}$/.test(timestamp) ? Number(timestamp) : undefined
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const

/**
 * A duration by its largest unit and the next: `2 d 4 h`, `5 min`; one below a second is `0 s`.
 *
 * @param duration milliseconds
 */
export function describeDuration(duration: number): string {
  const largest = UNITS.findIndex(([, length]) => duration >= length)
  if (largest === -1) return '0 s'
  let rest = duration
  const parts = UNITS.slice(largest, largest + 2).map(([unit, length]) => {
    const amount = Math.floor(rest / length)
    rest -= amount * length
    return amount === 0 ? '' : `${amount} ${unit}`
  })
  return parts.filter((part) => part !== '').join(' ')
}
