/** An instant as Phaset takes it: a Unix timestamp in milliseconds, as a string of 13 digits. */
export type Timestamp = string

/**
 * `unreadable`: it isn't a time. `out-of-range`: a real instant outside 2001 to 2286.
 * `impossible-zone`: a date and time with an offset that doesn't exist, such as `-34:07`.
 */
export type TimestampReading =
  | { kind: 'timestamp'; timestamp: Timestamp }
  | { kind: 'unreadable' }
  | { kind: 'out-of-range' }
  | { kind: 'impossible-zone' }

/** The milliseconds with 13 digits: 2001-09-09 to 2286-11-20. */
const FIRST = 1_000_000_000_000
const LAST = 9_999_999_999_999

const ISO_8601 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/
const OFFSET = /[+-]\d{2}:?\d{2}$/
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const UNIX = /^(?:\d{10}|\d{13})$/

/**
 * Reads a time as people and APIs write it.
 *
 * @param value ISO 8601 with a zone (a bare date is midnight UTC), or a Unix timestamp of
 *   10 digits (seconds) or 13 digits (milliseconds), as a string or a number
 */
export function parseTimestamp(value: unknown): TimestampReading {
  if (typeof value !== 'string' && typeof value !== 'number') return { kind: 'unreadable' }
  const milliseconds = toMilliseconds(String(value).trim())
  if (milliseconds === undefined) {
    return { kind: hasImpossibleZone(String(value).trim()) ? 'impossible-zone' : 'unreadable' }
  }
  if (milliseconds < FIRST || milliseconds > LAST) return { kind: 'out-of-range' }
  return { kind: 'timestamp', timestamp: String(milliseconds) }
}

function toMilliseconds(text: string): number | undefined {
  if (UNIX.test(text)) return Number(text) * (text.length === 10 ? 1000 : 1)
  const match = ISO_8601.exec(text) ?? ISO_DATE.exec(text)
  if (match === null || !isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) {
    return undefined
  }
  const milliseconds = Date.parse(text.replace(' ', 'T').replace(',', '.'))
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

/** Whether a text would be a time with another zone. */
function hasImpossibleZone(text: string): boolean {
  return toMilliseconds(text.replace(OFFSET, 'Z')) !== undefined
}

/** Checked here because `Date.parse` reads 30 February as 2 March. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
