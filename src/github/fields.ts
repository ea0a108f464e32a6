import * as z from 'zod/mini'
import { invalid, parseWith, type Result, value } from '../base/result.ts'
import { parseTimestamp, type Timestamp } from '../phaset/contract/timestamp.ts'

/*
 * How a single value from any source becomes the value that Phaset accepts. The message of
 * each schema's error is only what was expected: the reader adds the field and its value.
 */

const FULL_SHA =
  'a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change'
const TIME =
  'a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits'
const TIME_IN_RANGE = 'a time between 2001-09-09 and 2286-11-20'

export const text = z.string({ error: 'text' })
export const flag = z.boolean({ error: 'true or false' })

/** A full commit SHA, in lower case. */
export const commitSha = parseWith(z.unknown(), (sha): Result<string> => {
  const isSha = typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(sha)
  return isSha ? value(sha.toLowerCase()) : invalid(FULL_SHA)
})

/** A time in any form that `parseTimestamp` reads, as 13 digits. */
export const time = parseWith(z.unknown(), (instant): Result<Timestamp> => {
  const reading = parseTimestamp(instant)
  if (reading.kind === 'timestamp') return value(reading.timestamp)
  return invalid(reading.kind === 'out-of-range' ? TIME_IN_RANGE : TIME)
})

/**
 * When a commit was made. `undefined` for a time that Phaset doesn't accept: a commit may have any
 * date, such as 1970, and even an impossible zone, and is still a change.
 */
export const commitTime = parseWith(z.unknown(), (instant): Result<Timestamp | undefined> => {
  const reading = parseTimestamp(instant)
  if (reading.kind === 'unreadable') return invalid(TIME)
  return value(reading.kind === 'timestamp' ? reading.timestamp : undefined)
})

/** The note for a commit with a time that Phaset doesn't accept. */
export function describeOddTime(commit: string): string {
  return `The time of ${commit} is outside 2001 to 2286 or has an impossible zone: the time of this run is sent instead`
}

/** A whole number from 0, as a number or in digits. */
export const count = parseWith(z.unknown(), (given): Result<number> => {
  const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given
  const isCount = typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
  return isCount ? value(number) : invalid('a whole number, 0 or more')
})

/** The ID of an incident: GitHub's ID of an issue, or another system's text. */
export const incidentId = parseWith(z.unknown(), (id): Result<string> => {
  if (typeof id === 'string' && id.trim() !== '') return value(id)
  if (Number.isSafeInteger(id)) return value(String(id))
  return invalid('an ID, as text or a whole number')
})
