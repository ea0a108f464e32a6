import * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { type EventName, type PhasetEvent, phasetEvent } from '../phaset/contract/event.ts'
import type { Timestamp } from '../phaset/contract/timestamp.ts'
import { commitSha, count, incidentId, time } from './fields.ts'
import { throwInvalidFields } from './invalid-fields.ts'
import { problemsOf } from './payload.ts'

type KeyOf<Event> = Event extends unknown ? keyof Event : never

/** Every field that any event takes. A name means the same in each event. */
export type FieldName = Exclude<KeyOf<PhasetEvent>, 'event'>

/** `path`: how messages name the source of the value. */
export type Source = { path: string; value: unknown }
export type Sources = Partial<Record<FieldName, Source>>

const FIELDS: Record<FieldName, z.ZodMiniType<string | number>> = {
  commitSha,
  timestamp: time,
  id: incidentId,
  createdAt: time,
  resolvedAt: time,
  submittedAt: time,
  closedAt: time,
  mergedAt: time,
  additions: count,
  changedFiles: count,
  deletions: count,
}

/** The fields that an event takes, in the contract's order. */
export function fieldsOf(name: EventName): { field: FieldName; required: boolean }[] {
  const option = phasetEvent().def.options.find(({ shape }) => shape.event.def.values[0] === name)
  return Object.entries(option?.shape ?? {})
    .filter(([field]) => field !== 'event')
    .map(([field, schema]) => ({
      field: field as FieldName,
      required: !(schema instanceof z.ZodMiniOptional),
    }))
}

/**
 * Makes an event from values that people or other systems give. If one of them is missing or wrong,
 * the decision ends as `invalid`, with a problem for each.
 *
 * Counts and IDs may be text or numbers, times in any form that `parseTimestamp` reads, or `now`.
 *
 * @param given the event's fields by name; another key is a problem
 * @param found what the fields that are not given are read from instead
 * @param where how messages name the source of the given fields
 * @param now what a time given as `now` is
 */
export function makeEvent(
  name: EventName,
  given: Record<string, unknown>,
  { found, where, now }: { found: Sources; where: string; now: Timestamp },
): PhasetEvent {
  const problems = unknownFieldProblems(name, Object.keys(given), where)
  const values: Partial<Record<FieldName, string | number>> = {}
  for (const { field, required } of fieldsOf(name)) {
    const own = { path: where + field, value: given[field] }
    const source = Object.hasOwn(given, field) ? own : (found[field] ?? (required ? own : null))
    if (source === null) continue
    const parsed = parseField(field, source.value, now)
    if (parsed.success) values[field] = parsed.data
    else problems.push(...problemsOf(parsed.error, source.path))
  }
  if (problems.length > 0) throwInvalidFields(problems)
  return phasetEvent().parse({ event: name, ...values })
}

function parseField(field: FieldName, value: unknown, now: Timestamp) {
  const isNow = value === 'now' && FIELDS[field] === time
  return FIELDS[field].safeParse(isNow ? now : value, { reportInput: true })
}

function unknownFieldProblems(name: EventName, keys: string[], where: string): string[] {
  const known: string[] = fieldsOf(name).map(({ field }) => field)
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => {
      const problem = `${where}${quote(key)} is no field of ${name}`
      if (known.length === 0) return `${problem}, which takes none`
      return `${problem}, which takes ${known.join(', ')}${suggest(key, known)}`
    })
}
