import type { PhasetEvent } from '../phaset/contract/event.ts'
import type { Context } from './context.ts'
import type { Decision } from './decision.ts'
import { findSubject } from './subject.ts'

/** A decision to send events, all of them about what the payload is about. */
export function send(context: Context, bodies: PhasetEvent[], notes: string[] = []): Decision {
  const sha = bodies.find((body) => body.event === 'deployment')?.commitSha
  const subject = findSubject(context.payload, sha)
  return { kind: 'send', events: bodies.map((body) => ({ body, subject })), notes }
}
