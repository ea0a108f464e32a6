import * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { EVENT_NAMES, type EventName } from '../phaset/contract/event.ts'
import { type Decision, nothing } from './decision.ts'
import { describeUnknownField, fieldsOf, makeEvent } from './make-event.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { read } from './payload.ts'
import { toSend } from './to-send.ts'

const WHERE = 'repository_dispatch: client_payload.'

// Not a zod record, because that silently drops a key `__proto__`.
const clientPayload = () =>
  z.object({
    client_payload: z.nullish(z.custom<Record<string, unknown>>(isObject, 'an object')),
  })

/**
 * `repository_dispatch`: an event from another system, in `client_payload`. Only the time of a change
 * or a deployment is optional. It defaults to the run's time.
 */
export function decideDispatch(occurrence: Occurrence): Decision {
  const { client_payload } = read(occurrence, clientPayload)
  const { event, ...fields } = client_payload ?? {}
  if (event === undefined) return nothing('repository_dispatch without client_payload.event')
  if (!isEventName(event)) return { kind: 'invalid', problems: [describeUnknown(event)] }
  const now = timeOf(occurrence)
  const given = Object.entries(fields).map(([key, value]) => [key, { path: WHERE + key, value }])
  const timestamp = { path: 'the time of this run', value: now }
  const sources = { timestamp, ...Object.fromEntries(given) }
  const made = makeEvent(event, sources, { where: WHERE, now })
  const unknown = unknownFieldProblems(event, Object.keys(fields))
  if (made.kind === 'made' && unknown.length === 0) return toSend(occurrence, [made.event])
  const problems = made.kind === 'made' ? unknown : [...unknown, ...made.problems]
  return { kind: 'invalid', problems }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownFieldProblems(event: EventName, keys: string[]): string[] {
  const known: string[] = fieldsOf(event).map(({ field }) => field)
  const unknown = keys.filter((key) => !known.includes(key))
  return unknown.map((key) => describeUnknownField([event], key, WHERE))
}

function isEventName(event: unknown): event is EventName {
  return (EVENT_NAMES as unknown[]).includes(event)
}

function describeUnknown(event: unknown): string {
  const typo = typeof event === 'string' ? suggest(event, EVENT_NAMES) : ''
  return `${WHERE}event is ${quote(event)}; expected one of ${EVENT_NAMES.join(', ')}${typo}`
}
