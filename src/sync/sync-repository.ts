import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { deliveryProblems, toPart } from '../carry-out/delivery-problems.ts'
import type { Component } from '../components/component.ts'
import { completeCredentials } from '../components/credentials.ts'
import { findRemoteComponents } from '../components/find-remote.ts'
import type { EventSettings } from '../github/decision.ts'
import type { ModeDecision } from '../github/modes.ts'
import type { Api } from '../github-api/api.ts'
import type { Window } from '../github-api/history/facts.ts'
import { type DeploymentSource, readHistory, readWith } from '../github-api/history/read-history.ts'
import { readHead } from '../github-api/history/repository-files.ts'
import type { Means, ReadingEnd } from '../github-api/history/requests.ts'
import { findOccurrences } from '../history/find-occurrences.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import { type ComponentPlan, planComponent } from '../plan/plan-component.ts'
import { type FoundEvent, findEvents } from './find-events.ts'
import { describeInstant } from './progress.ts'
import type { StateLine } from './state.ts'
import type { StateFile } from './state-file.ts'
import type { SyncInputs } from './sync-inputs.ts'
import type { RepositoryResult, SyncedComponent } from './sync-results.ts'

/** A repository to sync. */
export type SyncedRepository = {
  /** Its numeric ID. */
  id: number
  /** `owner/name`. */
  name: string
  /** Its page. */
  url: string
}

/** The side effects that syncing a repository needs. */
export type RepositoryMeans = {
  api: Api
  reading: Means
  inputs: SyncInputs
  tokens: Tokens
  state: StateFile
  /** Undefined in a dry run. */
  uploadRecord: ((record: object, credentials: Credentials) => Promise<Delivery>) | undefined
  /** Phaset's host and port, for messages. */
  host: string
  /** A person started the run. Uploads records even if the default branch hasn't moved. */
  isByHand: boolean
}

export type SyncedRepositoryResult = RepositoryResult & { notes: string[]; problems: Problem[] }

/**
 * Reads a window of a repository, adds its events to the state without sending them, and uploads its
 * records. If the window can't be read completely, the repository keeps its point.
 *
 * @param window undefined if there is nothing to read
 * @param movesPoint false for a repair
 */
export async function syncRepository(
  repository: SyncedRepository,
  window: Window | undefined,
  movesPoint: boolean,
  means: RepositoryMeans,
): Promise<SyncedRepositoryResult> {
  const { api, reading, inputs, tokens } = means
  const base = { name: repository.name, ...omitUndefined({ window }) }
  const found = await readWith(api, reading, async (requests) => {
    const commit = await readHead(requests)
    const components = await findRemoteComponents(requests, { inputs, tokens, commit })
    return { kind: 'found' as const, commit, ...components }
  })
  if (found.kind !== 'found') {
    const problems = [endProblem(found, repository)]
    return { ...base, isRead: false, components: [], notes: [], problems }
  }
  const mode = decideRecord(found.commit, repository, means)
  const plans = found.components.map((component) => planSynced(component, repository, mode))
  const written = await writeWindow(repository, window, movesPoint, plans, means)
  const components = await Promise.all(plans.map((plan) => uploadRecord(plan, means)))
  keepCommit(repository, found.commit, mode, components, means)
  const problems = [...found.problems, ...written.problems]
  return { ...base, ...written, components, problems }
}

function decideRecord(
  commit: string | undefined,
  { id }: SyncedRepository,
  { inputs: { record }, state, isByHand }: RepositoryMeans,
): ModeDecision {
  if (record === 'false') return { kind: 'nothing', reason: 'switched off' }
  if (record === 'true') return { kind: 'upload', auto: false }
  const isUploaded = commit !== undefined && state.state.repositories.get(id)?.record === commit
  return isUploaded && !isByHand
    ? { kind: 'nothing', reason: 'the default branch has not moved' }
    : { kind: 'upload', auto: true }
}

/** Needs credentials even if no record is uploaded, because events follow. */
function planSynced(
  component: Component,
  { url }: SyncedRepository,
  record: ModeDecision,
): ComponentPlan {
  const plan = planComponent(component, {
    connection: { kind: 'closed', missing: [] },
    events: [],
    notes: [],
    record,
    standards: { kind: 'nothing', reason: 'they need a checkout' },
    repositoryUrl: url,
    problems: [],
  })
  if (plan.credentials !== undefined) return plan
  const reading = completeCredentials(component)
  if (reading.kind === 'complete') return { ...plan, credentials: reading.credentials }
  const known = new Set(plan.problems.map(({ message }) => message))
  const more = reading.problems.filter(({ message }) => !known.has(message))
  return { ...plan, problems: [...plan.problems, ...more] }
}

type Written = Pick<SyncedRepositoryResult, 'isRead' | 'notes' | 'problems'>

/** Writes the events of a window. They count only after its last line, which also moves the point. */
async function writeWindow(
  repository: SyncedRepository,
  window: Window | undefined,
  movesPoint: boolean,
  plans: readonly ComponentPlan[],
  means: RepositoryMeans,
): Promise<Written> {
  const credentials = new Map(
    plans.flatMap((plan) => (plan.credentials ? [[plan.component, plan.credentials]] : [])),
  )
  if (window === undefined) return { isRead: true, notes: [], problems: [] }
  // Without credentials, the events of this window would be lost.
  if (credentials.size === 0) return { isRead: false, notes: [], problems: [] }
  const components = plans.map(({ component }) => component)
  const { inputs, state } = means
  const history = await readHistory(
    means.api,
    window,
    {
      changes: inputs.changes,
      changeBranches: inputs['change-branches'],
      events: inputs.events,
      deployments: sourceOf(inputs),
      deploymentEnvironments: inputs['deployment-environments'],
      files: components.length > 1,
      onlyMissed: inputs['only-missed'],
    },
    means.reading,
  )
  if (history.kind !== 'read') {
    return { isRead: false, notes: [], problems: [endProblem(history, repository)] }
  }
  const occurrences = findOccurrences(history.facts, window, { onlyMissed: inputs['only-missed'] })
  const found = await readWith(means.api, means.reading, async (requests) => ({
    kind: 'found' as const,
    ...(await findEvents(occurrences, {
      settings: settingsOf(inputs),
      events: inputs.events,
      recordId: components.length > 1 ? inputs['record-id'] : undefined,
      credentials,
      components,
      requests,
      deployments: history.facts.deployments,
    })),
  }))
  if (found.kind !== 'found') {
    return { isRead: false, notes: [], problems: [endProblem(found, repository)] }
  }
  const { events, notes, problems } = found
  state.write(windowLines(repository.id, events, state.state.lastId + 1, window, movesPoint))
  return { isRead: true, notes: [...history.facts.notes, ...notes], problems }
}

/** With `only-missed`, a live workflow reports deployments unless the user names another source. */
function sourceOf(inputs: Pick<SyncInputs, 'deployments' | 'only-missed'>): DeploymentSource {
  return inputs.deployments ?? { kind: inputs['only-missed'] ? 'none' : 'deployments' }
}

function settingsOf(inputs: SyncInputs): EventSettings {
  return {
    changes: inputs.changes,
    changeBranches: inputs['change-branches'],
    deploymentEnvironments: inputs['deployment-environments'],
    incidentLabels: inputs['incident-labels'],
    incidentTypes: inputs['incident-types'],
    ignoreActors: inputs['ignore-actors'],
  }
}

function windowLines(
  repository: number,
  events: readonly FoundEvent[],
  first: number,
  { until }: Window,
  movesPoint: boolean,
): StateLine[] {
  return [
    ...events.map((event, index) => ({ id: first + index, repository, ...event })),
    {
      repository,
      first,
      last: first + events.length - 1,
      ...(movesPoint && { point: until }),
    },
  ]
}

async function uploadRecord(
  { component, credentials, record, problems }: ComponentPlan,
  { uploadRecord: upload, host }: RepositoryMeans,
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
  return deliveryProblems([{ item: 'record', delivery }], { host, identity }, undefined)
}

/** Keeps the commit, unless an upload failed in a way that the next run may not. */
function keepCommit(
  { id }: SyncedRepository,
  commit: string | undefined,
  mode: ModeDecision,
  components: readonly SyncedComponent[],
  { state, uploadRecord: upload }: RepositoryMeans,
): void {
  const known = state.state.repositories.get(id)
  if (upload === undefined || commit === undefined || known === undefined) return
  if (mode.kind !== 'upload' || !components.every(isSettled)) return
  state.write([{ repository: id, point: known.point, record: commit }])
}

function isSettled({ record: { delivery } }: SyncedComponent): boolean {
  return delivery === undefined || delivery.outcome === 'delivered' || delivery.last?.status === 400
}

function endProblem(end: ReadingEnd, { name }: SyncedRepository): Problem {
  const later = 'so none of its new events are sent, and the next run reads it again'
  switch (end.kind) {
    case 'failed':
      return inputProblem(`${name}: ${end.problem}. Until then, none of its new events are sent`)
    case 'limited':
      return warn(
        `${name} wasn't read: GitHub's limit on requests lasts until ${describeInstant(end.until)}, which is after deadline, ${later}`,
      )
    case 'out-of-time':
      return warn(
        `${name} wasn't read completely before deadline, ${later}. If that happens again, raise deadline`,
      )
    case 'cancelled':
      return {
        ...warn(`${name} wasn't read completely: the job was cancelled, ${later}`),
        level: 'error',
      }
  }
}

function warn(message: string): Problem {
  return { kind: 'delivery', level: 'warning', title: 'Phaset: not read', message }
}
