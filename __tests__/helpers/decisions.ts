import { decideEvents } from '../../src/github/decide-events.ts'
import type { Decision, EventSettings, Subject } from '../../src/github/decision.ts'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { DEFAULTS, occurrenceOf } from './payloads.ts'

/** What `event: auto` decides on a payload, with the inputs' defaults or some of them set. */
export function decide(
  eventName: string,
  payload: unknown,
  settings: Partial<EventSettings> = {},
): Decision {
  return decideEvents(occurrenceOf(eventName, payload), { ...DEFAULTS, ...settings })
}

export function bodiesOf(decision: Decision): PhasetEvent[] {
  if (decision.kind !== 'send') throw new Error(`nothing is sent: ${JSON.stringify(decision)}`)
  return decision.events.map(({ body }) => body)
}

export function subjectsOf(decision: Decision): Subject[] {
  if (decision.kind !== 'send') throw new Error(`nothing is sent: ${JSON.stringify(decision)}`)
  return decision.events.map(({ subject }) => subject)
}

export function notesOf(decision: Decision): string[] {
  if (decision.kind !== 'send') throw new Error(`nothing is sent: ${JSON.stringify(decision)}`)
  return decision.notes
}

export function warningsOf(decision: Decision): string[] {
  if (decision.kind === 'invalid') throw new Error(`invalid: ${JSON.stringify(decision)}`)
  return decision.warnings
}

export function reasonOf(decision: Decision): string {
  if (decision.kind !== 'nothing') throw new Error(`not nothing: ${JSON.stringify(decision)}`)
  return decision.reason
}

export function problemsOf(decision: Decision): string[] {
  if (decision.kind !== 'invalid') throw new Error(`not invalid: ${JSON.stringify(decision)}`)
  return decision.problems
}
