import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { deliveryProblems, toPart } from '../carry-out/delivery-problems.ts'
import type { Component } from '../components/component.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { ComponentPlan } from '../plan/plan-component.ts'
import type { Work } from './divide-work.ts'
import type { StateFile } from './state-file.ts'
import type { SyncedComponent } from './sync-results.ts'

/** The side effects that uploading records needs. */
export type RecordMeans = {
  state: StateFile
  /** Undefined in a dry run. */
  uploadRecord: ((record: object, credentials: Credentials) => Promise<Delivery>) | undefined
  /** Phaset's host and port, for messages. */
  host: string
}

/** Uploads the record of a component, unless it has none or is skipped. */
export async function uploadRecord(
  { component, credentials, record, problems }: ComponentPlan,
  { uploadRecord: upload, host }: RecordMeans,
): Promise<SyncedComponent> {
  const { directory, manifest } = component
  const name = manifest?.kind === 'found' ? manifest.name : undefined
  const base = {
    directory,
    ...omitUndefined({ recordId: component.credentials.recordId, name }),
  }
  if (record.kind === 'skipped') {
    return { ...base, record: { state: 'skipped', reason: record.reason }, problems }
  }
  if (record.kind !== 'upload' || credentials === undefined) {
    return { ...base, record: { state: 'failed' }, problems }
  }
  const part = toPart(await upload?.(record.record, credentials))
  return {
    ...base,
    record: { ...part, record: record.record },
    problems: [...problems, ...recordProblems(credentials, part.delivery, host)],
  }
}

function recordProblems(
  { orgId, recordId }: Credentials,
  delivery: Delivery | undefined,
  host: string,
): Problem[] {
  if (delivery === undefined || delivery.outcome === 'delivered') return []
  const identity = `record ${quote(recordId)}, organization ${quote(orgId)}`
  return deliveryProblems([{ item: 'record', delivery }], { host, identity }, undefined).map(
    (problem) => ({ ...problem, concerns: `record ${quote(recordId)}` }),
  )
}

/** Keeps the commit, unless an upload failed in a way that the next run may not. */
export function keepCommit(
  { repository: { id, head }, record: mode }: Work,
  plans: readonly ComponentPlan[],
  components: readonly SyncedComponent[],
  { state, uploadRecord: upload }: RecordMeans,
): void {
  const known = state.state.repositories.get(id)
  if (upload === undefined || head === undefined || known === undefined) return
  if (mode.kind !== 'upload' || !components.every(isSettled)) return
  if (plans.some(({ component }) => isWithoutToken(component))) return
  const { point, recordIds } = known
  state.write([{ repository: id, point, record: head, ...omitUndefined({ recordIds }) }])
}

function isSettled({ record: { delivery } }: SyncedComponent): boolean {
  return delivery === undefined || delivery.outcome === 'delivered' || delivery.last?.status === 400
}

/** A token may come with any run. What else is missing comes with another commit. */
function isWithoutToken({ credentials: { recordId, token } }: Component): boolean {
  return recordId !== undefined && token === undefined
}
