import pLimit, { type LimitFunction } from 'p-limit'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { ComponentPlan } from '../plan/plan-component.ts'
import { toStandardsResult } from '../standards/standards-result.ts'
import { deliveryProblems, findFailures, findOutage, toPart } from './delivery-problems.ts'
import { checkComponent } from './fetch-baseline.ts'
import { inOrder } from './in-order.ts'
import type { ComponentResult, EventResult, RecordPart, StandardsPart } from './results.ts'
import type { Services } from './services.ts'
import { uploadStandards } from './upload-standards.ts'

/** How many components are checked at the same time. */
const CHECKED_AT_ONCE = 8

/**
 * Carries out the plans. Components don't wait for each other, and neither do a component's events,
 * record and standards. The events of one component are sent in order. No failure stops the rest.
 */
export async function carryOut(
  plans: ComponentPlan[],
  services: Services,
): Promise<ComponentResult[]> {
  // The undelivered file has all known messages before the first one is sent.
  const limit = pLimit(CHECKED_AT_ONCE)
  const prepared = plans.map((plan) => prepareComponent(plan, services, limit))
  const components = await Promise.all(prepared.map((start) => start()))
  const outage = findOutage(components.flatMap(findFailures))
  return components.map((component, i) => {
    const sender = { host: services.host, identity: describeIdentity(plans[i]) }
    const problems = deliveryProblems(findFailures(component), sender, outage)
    return { ...component, problems: [...component.problems, ...problems] }
  })
}

/** Describes the IDs and where they come from, which helps to find a wrong ID. */
function describeIdentity(plan: ComponentPlan | undefined): string {
  const { recordId = '', orgId = '' } = plan?.credentials ?? {}
  const manifest = plan?.component.manifest
  const found = manifest?.kind === 'found' ? manifest : undefined
  const source = (id: string | undefined, of: string, input: string) =>
    id === of ? 'manifest' : input
  return [
    `record ${describeId(recordId)} (${source(found?.recordId, recordId, 'record-id')})`,
    `organization ${describeId(orgId)} (${source(found?.organizationId, orgId, 'org-id')})`,
  ].join(', ')
}

/** An ID, quoted only if it contains unusual characters. */
function describeId(id: string): string {
  return /^[\w-]{1,40}$/.test(id) ? id : quote(id)
}

function prepareComponent(
  plan: ComponentPlan,
  services: Services,
  limit: LimitFunction,
): () => Promise<ComponentResult> {
  const startEvents = prepareEvents(plan, services)
  const startRecord = prepareRecord(plan, services)
  return async () => {
    const [events, record, standards] = await Promise.all([
      inOrder(startEvents),
      startRecord(),
      carryOutStandards(plan, services, limit),
    ])
    const { directory, credentials, manifest } = plan.component
    const name = manifest?.kind === 'found' ? manifest.name : undefined
    return {
      directory,
      ...omitUndefined({ recordId: credentials.recordId, name }),
      events,
      record,
      standards: standards.part,
      problems: [...plan.problems, ...standards.problems],
    }
  }
}

function prepareEvents(
  { credentials, events }: ComponentPlan,
  services: Services,
): (() => Promise<EventResult>)[] {
  if (credentials === undefined) return []
  return events.map((event) => {
    const start = services.prepare({ kind: 'event', body: event.body }, credentials)
    return async () => ({ ...event, ...omitUndefined({ delivery: await start() }) })
  })
}

function prepareRecord(
  { credentials, record }: ComponentPlan,
  services: Services,
): () => Promise<RecordPart> {
  if (record.kind === 'skipped') return async () => ({ state: 'skipped', reason: record.reason })
  if (record.kind !== 'upload' || credentials === undefined) {
    const state = record.kind === 'checked' ? 'checked' : 'failed'
    return async () => ({ state })
  }
  const start = services.prepare({ kind: 'record', body: record.record }, credentials)
  return async () => ({ ...toPart(await start()), record: record.record })
}

async function carryOutStandards(
  { component, credentials, standards }: ComponentPlan,
  services: Services,
  limit: LimitFunction,
): Promise<{ part: StandardsPart; problems: Problem[] }> {
  if (standards.kind === 'skipped') {
    return { part: { state: 'skipped', reason: standards.reason }, problems: [] }
  }
  if (standards.kind === 'failed' || credentials === undefined) {
    return { part: { state: 'failed' }, problems: [] }
  }
  const { baselineId } = standards
  const place = { workspace: services.workspace, directory: component.directory }
  const { checks, fetch, problems } = await limit(() =>
    checkComponent(place, baselineId, credentials, services.fetchBaseline),
  )
  if (checks === undefined) {
    return { part: { state: 'failed', baselineId, ...omitUndefined({ fetch }) }, problems }
  }
  if (standards.kind === 'check')
    return { part: { state: 'checked', baselineId, checks }, problems }

  const { delivery, problems: notices } = await uploadStandards(
    toStandardsResult(checks),
    credentials,
    services,
  )
  return {
    part: { ...toPart(delivery), baselineId, checks },
    problems: [...problems, ...notices],
  }
}
