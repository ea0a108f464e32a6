import { count } from '../../base/count.ts'
import type { DecidedEvent, Subject } from '../../github/decision.ts'
import type { Timestamp } from '../../phaset/contract/timestamp.ts'

/** How the output renders names and numbers: the summary escapes and links them, the log doesn't. */
export type Ink = {
  text: (outside: string) => string
  /** @param sha whole */
  commit: (sha: string) => string
  /** Such as `pull request #12`. */
  pullRequest: (number: number) => string
  /** Such as `#12`. */
  issue: (number: number) => string
}

/** The first characters of a SHA, as GitHub shows it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

/** Describes an event, such as `pull request #12 merged after 2 d 4 h`. */
export function describeEvent({ body, subject }: DecidedEvent, ink: Ink): string {
  switch (body.event) {
    case 'change':
      return `commit ${ink.commit(body.commitSha)}${at(body.timestamp)}`
    case 'deployment':
      return `commit ${ink.commit(body.commitSha)} deployed${where(subject, ink)}${at(body.timestamp)}`
    case 'incident-opened':
      return `${incident(body.id, subject, ink)} opened${at(body.createdAt)}`
    case 'incident-resolved':
      return `${incident(body.id, subject, ink)} resolved${after(body.createdAt, body.resolvedAt)}`
    case 'comment':
      return `comment${on(subject, ink)}`
    case 'review-approved':
      return `${pullRequest(subject, ink)} approved${after(body.createdAt, body.submittedAt)}`
    case 'review-changes':
      return `changes requested on ${pullRequest(subject, ink)}${after(body.createdAt, body.submittedAt)}`
    case 'pr-opened':
      return `${pullRequest(subject, ink)} opened${size(body)}`
    case 'pr-closed':
      return `${pullRequest(subject, ink)} closed without a merge${after(body.createdAt, body.closedAt)}`
    case 'pr-merged':
      return `${pullRequest(subject, ink)} merged${after(body.createdAt, body.mergedAt)}`
  }
}

/** Describes an incident by its issue, for people, and its ID, which Phaset uses. */
function incident(id: string, subject: Subject, { text, issue }: Ink): string {
  const { number } = subject.kind === 'incident' ? subject : {}
  return number === undefined
    ? `incident ${text(id)}`
    : `incident ${issue(number)} (ID ${text(id)})`
}

function where(subject: Subject, { text }: Ink): string {
  if (subject.kind !== 'deployment') return ''
  if (subject.environment !== undefined) return ` to ${text(subject.environment)}`
  return subject.names.length === 0 ? '' : ` (${text(subject.names.join(', '))})`
}

function on(subject: Subject, ink: Ink): string {
  switch (subject.kind) {
    case 'pull-request':
      return ` on ${pullRequest(subject, ink)}`
    case 'incident':
      return subject.number === undefined
        ? ' on an issue'
        : ` on issue ${ink.issue(subject.number)}`
    case 'commits':
    case 'deployment':
    case 'repository':
      return ''
  }
}

function pullRequest(subject: Subject, ink: Ink): string {
  return subject.kind === 'pull-request' ? ink.pullRequest(subject.number) : 'pull request'
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

/** @returns undefined if the timestamp is absent, or was redacted */
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
 * Describes a duration by its largest unit and the next: `2 d 4 h`, `5 min`. Less than a second is
 * `0 s`.
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
