import type { PhasetEvent } from '../phaset/contract/event.ts'
import type { Decision } from './decision.ts'
import type { Occurrence } from './occurrence.ts'
import { findSubject } from './subject.ts'

/** A decision to send events that all have the occurrence's subject. */
export function toSend(
  { payload }: Occurrence,
  bodies: PhasetEvent[],
  { notes = [], warnings = [] }: { notes?: string[]; warnings?: string[] } = {},
): Decision {
  const sha = bodies.find((body) => body.event === 'deployment')?.commitSha
  const subject = findSubject(payload, sha)
  return { kind: 'send', events: bodies.map((body) => ({ body, subject })), notes, warnings }
}
