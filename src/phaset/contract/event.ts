import * as z from 'zod/mini'

/** What Phaset accepts: 10 digits (seconds) or 13 digits (milliseconds). The action sends 13. */
const timestamp = z.string().check(z.regex(/^(?:[1-9]\d{9}|[1-9]\d{12})$/))
/** A full SHA: 40 (SHA-1) or 64 (SHA-256) hexadecimal digits; a short one matches no change. */
const commitSha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
const incidentId = z.string().check(z.minLength(1))
const count = z.int().check(z.nonnegative())

function makePhasetEvent() {
  const review = {
    createdAt: z.optional(timestamp),
    submittedAt: z.optional(timestamp),
  }
  return z.discriminatedUnion('event', [
    z.strictObject({ event: z.literal('change'), commitSha, timestamp: z.optional(timestamp) }),
    z.strictObject({ event: z.literal('deployment'), commitSha, timestamp: z.optional(timestamp) }),
    z.strictObject({ event: z.literal('incident-opened'), id: incidentId, createdAt: timestamp }),
    z.strictObject({
      event: z.literal('incident-resolved'),
      id: incidentId,
      createdAt: timestamp,
      resolvedAt: timestamp,
    }),
    z.strictObject({ event: z.literal('comment') }),
    z.strictObject({ event: z.literal('review-approved'), ...review }),
    z.strictObject({ event: z.literal('review-changes'), ...review }),
    z.strictObject({
      event: z.literal('pr-opened'),
      additions: z.optional(count),
      changedFiles: z.optional(count),
      deletions: z.optional(count),
    }),
    z.strictObject({
      event: z.literal('pr-closed'),
      createdAt: z.optional(timestamp),
      closedAt: z.optional(timestamp),
    }),
    z.strictObject({
      event: z.literal('pr-merged'),
      createdAt: z.optional(timestamp),
      mergedAt: z.optional(timestamp),
    }),
  ])
}

let made: ReturnType<typeof makePhasetEvent> | undefined

/**
 * The schema of Phaset's ten integration events, exactly as they are sent. It is created only on first
 * use, because the type already guarantees the contract for events that follow from a payload.
 */
export function phasetEvent() {
  made ??= makePhasetEvent()
  return made
}

export type PhasetEvent = z.infer<ReturnType<typeof phasetEvent>>
export type EventName = PhasetEvent['event']

// Separate from the schema, which most runs don't create. A name in only one of them won't compile.
const NAMES: Record<EventName, true> = {
  change: true,
  deployment: true,
  'incident-opened': true,
  'incident-resolved': true,
  comment: true,
  'review-approved': true,
  'review-changes': true,
  'pr-opened': true,
  'pr-closed': true,
  'pr-merged': true,
}

/** The ten names, in the contract's order. */
export const EVENT_NAMES = Object.keys(NAMES) as EventName[]
