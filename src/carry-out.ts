import { type Delivery, type DeliverySettings, deliver } from './phaset/delivery.ts'
import type { Credentials } from './phaset/endpoint.ts'
import type { Ledger, Message } from './phaset/undelivered.ts'
import type { ComponentPlan, RecordPlan } from './plan.ts'
import type { Problem } from './problem.ts'
import { deliveryProblem } from './report/explain.ts'
import type { ComponentReport, EventReport, RecordReport } from './report/report.ts'

/** What carrying out a plan needs from the world outside. */
export type Means = { delivery: DeliverySettings; ledger: Ledger }

/**
 * Does what was planned. Components, and a component's events, record and standards, do not wait
 * for each other; the events of one component go in order. Nothing that fails stops another.
 */
export async function carryOut(plans: ComponentPlan[], means: Means): Promise<ComponentReport[]> {
  // All is written down before the first is sent.
  const prepared = plans.map((plan) => prepareComponent(plan, means))
  return Promise.all(prepared.map((start) => start()))
}

function prepareComponent(plan: ComponentPlan, means: Means): () => Promise<ComponentReport> {
  const { component } = plan
  const prepare = (kind: Message['kind'], body: Message['body']) =>
    prepareMessage({ kind, body }, component.credentials, means)
  const startEvents = plan.events.map((event) => {
    const start = prepare('event', event.body)
    return async (): Promise<EventReport> => ({ ...event, delivery: await start() })
  })
  const startRecord =
    plan.record.kind === 'upload' ? prepare('record', plan.record.record) : undefined

  return async () => {
    const [events, recordDelivery] = await Promise.all([inOrder(startEvents), startRecord?.()])
    return {
      directory: component.directory,
      ...(component.credentials.recordId !== undefined && {
        recordId: component.credentials.recordId,
      }),
      events,
      record: reportRecord(plan.record, recordDelivery),
      standards: { state: 'skipped' },
      problems: [...plan.problems, ...deliveryProblems(events, recordDelivery)],
    }
  }
}

/** @returns what sends the message, once it is its turn */
function prepareMessage(
  { kind, body }: Pick<Message, 'kind' | 'body'>,
  { orgId = '', recordId = '', token = '' }: Partial<Credentials>,
  { ledger, delivery }: Means,
): () => Promise<Delivery> {
  const tell = ledger.add({ kind, orgId, recordId, body })
  const request = { target: kind, credentials: { orgId, recordId, token }, body }
  return () => deliver(request, delivery, tell)
}

function reportRecord(plan: RecordPlan, delivery: Delivery | undefined): RecordReport {
  switch (plan.kind) {
    case 'skipped':
      return { state: 'skipped', reason: plan.reason }
    case 'upload':
      return {
        state: delivery?.outcome === 'delivered' ? 'uploaded' : 'failed',
        ...(delivery && { delivery }),
      }
    case 'checked':
    case 'failed':
      return { state: plan.kind }
  }
}

function deliveryProblems(events: EventReport[], record: Delivery | undefined): Problem[] {
  const ofEvents = events.flatMap(({ body, delivery }) =>
    delivery === undefined ? [] : [deliveryProblem(`event ${body.event}`, delivery)],
  )
  const ofRecord = record === undefined ? undefined : deliveryProblem('record', record)
  return [...ofEvents, ofRecord].filter((problem) => problem !== undefined)
}

/** One after the other, each whatever became of those before it. */
async function inOrder<T>(starts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  for (const start of starts) results.push(await start())
  return results
}
