import type { Problem } from '../base/problem.ts'
import { assignWork, type Terms, type Work } from '../components/assign-events.ts'
import type { Component } from '../components/component.ts'
import type { Found } from '../components/find.ts'
import { sendsEvents } from '../components/shard.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { Candidate } from '../phaset/undelivered.ts'
import type { Services } from './services.ts'

/** Call `release` as soon as the undelivered file has the messages for each component. */
export type KeptWork = Work & { release: () => void }

/**
 * Assigns the work to the components. This may wait for GitHub, so the undelivered file meanwhile
 * has the events with all components that they may concern.
 *
 * @param cancelled aborts the wait
 */
export async function assignKept(
  found: Found,
  events: readonly DecidedEvent[],
  terms: Terms,
  { keep, cancelled }: Pick<Services, 'keep'> & { cancelled: AbortSignal },
): Promise<KeptWork> {
  const isOpen = found.components.length > 1 && sendsEvents(terms.shard)
  const release = isOpen ? keepEvents(events, found.components, keep) : () => undefined
  const stopped = new Promise<Work>((resolve) => {
    cancelled.addEventListener('abort', () => resolve(STOPPED))
  })
  const work = await Promise.race([assignWork(found, events, terms), stopped])
  return { ...work, release: work === STOPPED ? () => undefined : release }
}

const CANCELLED: Problem = {
  kind: 'delivery',
  level: 'error',
  title: 'Phaset: cancelled',
  message:
    'the job was cancelled before the action knew which components its events concern. The undelivered file has the events; to send them, replay it',
}

const STOPPED: Work = { assignments: [], notes: [], problems: [CANCELLED] }

function keepEvents(
  events: readonly DecidedEvent[],
  components: readonly Component[],
  keep: Services['keep'],
): () => void {
  const candidates = components.flatMap(({ directory, credentials }): Candidate[] => {
    const { orgId, recordId } = credentials
    return orgId === undefined || recordId === undefined ? [] : [{ directory, orgId, recordId }]
  })
  return keep(
    events.map(({ body }) => body),
    candidates,
  )
}
