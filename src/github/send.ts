import type { PhasetEvent } from '../phaset/contract/event.ts'
import type { Decision } from './decision.ts'
import type { Occurrence } from './occurrence.ts'
import { findSubject } from './subject.ts'

/** A decision to send events, all of them about what the payload is about. */
export function send(
  occurrence: Occurrence,
  bodies: PhasetEvent[],
  notes: string[] = [],
): Decision {
  const sha = bodies.find((body) => body.event === 'deployment')?.commitSha
  const subject = findSubject(occurrence.payload, sha)
  return { kind: 'send', events: bodies.map((body) => ({ body, subject })), notes }
}
