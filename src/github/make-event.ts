import * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { type EventName, type PhasetEvent, phasetEvent } from '../phaset/contract/event.ts'
import type { Timestamp } from '../phaset/contract/timestamp.ts'
import { commitSha, count, incidentId, time } from './fields.ts'
import { problemsOf } from './payload.ts'

type KeyOf<Event> = Event extends unknown ? keyof Event : never

/** Every field of any event. A name means the same in each event. */
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

/** The fields of an event, in the contract's order. */
export function fieldsOf(name: EventName): { field: FieldName; required: boolean }[] {
  const option = phasetEvent().def.options.find(({ shape }) => shape.event.def.values[0] === name)
  return Object.entries(option?.shape ?? {})
    .filter(([field]) => field !== 'event')
    .map(([field, schema]) => ({
      field: field as FieldName,
      required: !(schema instanceof z.ZodMiniOptional),
    }))
}

/** An event, or a sentence for each field that is missing or wrong. */
export type MadeEvent =
  | { kind: 'made'; event: PhasetEvent }
  | { kind: 'invalid'; problems: string[] }

/**
 * Makes an event from values that people or other systems set.
 *
 * Counts and IDs may be text or numbers, times in any form that `parseTimestamp` reads, or `now`.
 *
 * @param where how messages name the place of a field that is missing
 * @param now the time that the value `now` means
 */
export function makeEvent(
  name: EventName,
  sources: Sources,
  { where, now }: { where: string; now: Timestamp },
): MadeEvent {
  const problems: string[] = []
  const values: Partial<Record<FieldName, string | number>> = {}
  for (const { field, required } of fieldsOf(name)) {
    const source = sources[field] ?? (required ? { path: where + field, value: undefined } : null)
    if (source === null) continue
    const parsed = parseField(field, source.value, now)
    if (parsed.success) values[field] = parsed.data
    else problems.push(...problemsOf(parsed.error, source.path))
  }
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'made', event: phasetEvent().parse({ event: name, ...values }) }
}

function parseField(field: FieldName, value: unknown, now: Timestamp) {
  const isNow = value === 'now' && FIELDS[field] === time
  return FIELDS[field].safeParse(isNow ? now : value, { reportInput: true })
}

/** Describes the problem with a key that isn't a field of the events. */
export function describeUnknownField(
  names: readonly EventName[],
  key: string,
  where: string,
): string {
  const known = [...new Set(names.flatMap((name) => fieldsOf(name).map(({ field }) => field)))]
  const problem = `${where}${quote(key)} isn't a field of ${names.join(' or ')}`
  if (known.length === 0) return `${problem}, which has no fields; remove it`
  return `${problem}; use one of ${known.join(', ')}${suggest(key, known)}`
}
