import { omitUndefined } from '../base/omit-undefined.ts'
import { hasError } from '../base/problem.ts'
import { findRemoteComponents } from '../components/find-remote.ts'
import type { EventSettings } from '../github/decision.ts'
import type { Api } from '../github-api/api.ts'
import type { ListedRepository } from '../github-api/fleet/listed-repository.ts'
import type { Window } from '../github-api/history/facts.ts'
import { readHistory, readWith } from '../github-api/history/read-history.ts'
import type { Means, ReadingEnd } from '../github-api/history/requests.ts'
import { findOccurrences } from '../history/find-occurrences.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { ComponentPlan } from '../plan/plan-component.ts'
import type { Work } from './divide-work.ts'
import { type FoundEvent, findEvents } from './find-events.ts'
import { deploymentSource } from './news.ts'
import { lacksOnlyToken, planSynced } from './plan-synced.ts'
import { failedProblem, type RunEnd, unreadableProblem } from './reading-end.ts'
import type { RecordOwners } from './record-owners.ts'
import type { StateLine } from './state.ts'
import type { SyncInputs } from './sync-inputs.ts'
import { keepCommit, type RecordMeans, uploadRecord } from './sync-records.ts'
import type { RepositoryResult, SyncedComponent } from './sync-results.ts'

/** The side effects that syncing a repository needs. */
export type RepositoryMeans = RecordMeans & {
  api: Api
  reading: Means
  inputs: SyncInputs
  tokens: Tokens
  owners: RecordOwners
  /** Whether the run is for a repository other than the workflow's own. */
  isFleet: boolean
}

/** `end`: why the run can't read any more repositories. `isWithoutManifest`: it isn't part of the fleet. */
export type SyncedRepositoryResult = RepositoryResult & {
  notes: string[]
  isWithoutManifest?: true
  end?: RunEnd
}

/**
 * Reads a window of a repository, adds its events to the state without sending them, and uploads its
 * records. If the window can't be read completely, the repository keeps its point.
 *
 * @param movesPoint false for a repair
 */
export async function syncRepository(
  work: Work,
  movesPoint: boolean,
  means: RepositoryMeans,
): Promise<SyncedRepositoryResult> {
  const { api, reading, inputs, tokens, owners, isFleet } = means
  const { repository, window } = work
  const { name, head: commit } = repository
  const base = { name, ...omitUndefined({ window }) }
  const found = await readWith(api, reading, (requests) =>
    findRemoteComponents(requests, { inputs, tokens, commit, isFleet }),
  )
  if ('kind' in found) return { ...base, ...UNREAD, ...describeEnd(found, name) }
  const ofOthers = owners.claim(repository.id, found)
  if (isFleet && found.components.length === 0 && found.problems.length === 0) {
    keepAbsence(repository, means)
    return { ...base, ...UNREAD, isWithoutManifest: true }
  }
  const plans = found.components.map((component) =>
    planSynced(component, work, isFleet, ofOthers.get(component)),
  )
  const isUnclear = found.components.some(
    (component, index) =>
      plans[index]?.credentials === undefined &&
      !ofOthers.has(component) &&
      !lacksOnlyToken(component),
  )
  const areSome = plans.some(({ credentials }) => credentials !== undefined)
  const written =
    areSome && (isUnclear || hasError(found.problems))
      ? { ...UNREAD, problems: [failedProblem(UNCLEAR, name)] }
      : await writeWindow(work, movesPoint, plans, means)
  // The next run uploads the records too, so its summary shows them.
  if (written.end !== undefined) return { ...base, ...UNREAD, end: written.end }
  const components = await Promise.all(plans.map((plan) => uploadRecord(plan, means)))
  // The next run may find that their records are free.
  if (ofOthers.size === 0) keepCommit(work, plans, components, means)
  const problems = [...found.problems, ...written.problems]
  return {
    ...base,
    ...written,
    components: components.map((component) => nameProblems(component, repository, isFleet)),
    problems: isFleet ? problems.map((problem) => ({ concerns: name, ...problem })) : problems,
  }
}

const UNCLEAR =
  'The components with errors may own some of the new events; fix the errors, or remove the components from working-directory'

const UNREAD = { isRead: false, events: 0, components: [], notes: [], problems: [] }

function describeEnd(
  end: ReadingEnd,
  name: string,
): Pick<SyncedRepositoryResult, 'problems' | 'end'> {
  return end.kind === 'failed'
    ? { problems: [failedProblem(end.problem, name, end.isOutage)] }
    : { problems: [], end }
}

/** Remembers that the commit has no manifest, so the next run doesn't look for one. */
function keepAbsence({ id, head }: ListedRepository, { state }: RepositoryMeans): void {
  const known = state.state.repositories.get(id)
  if (known === undefined || head === undefined) return
  const { point, record } = known
  state.write([{ repository: id, point, withoutManifest: head, ...omitUndefined({ record }) }])
}

/** Says which repository the problems of a component are in. */
function nameProblems(
  component: SyncedComponent,
  { name }: ListedRepository,
  isFleet: boolean,
): SyncedComponent {
  if (!isFleet) return component
  const place = component.directory === '.' ? name : `${name}/${component.directory}`
  const record = component.recordId === undefined ? '' : ` (record ${component.recordId})`
  // The message of a problem in a file begins with the place in the file.
  const problems = component.problems.map(({ file, line, column, ...problem }) => ({
    concerns: file === undefined ? place + record : name,
    ...problem,
  }))
  return { ...component, problems }
}

type Written = Pick<SyncedRepositoryResult, 'isRead' | 'events' | 'notes' | 'problems' | 'end'>

/** Writes the events of a window. They count only after its last line, which also moves the point. */
async function writeWindow(
  { repository, window, events: moved }: Work,
  movesPoint: boolean,
  plans: readonly ComponentPlan[],
  means: RepositoryMeans,
): Promise<Written> {
  const credentials = new Map(
    plans.flatMap((plan) => (plan.credentials ? [[plan.component, plan.credentials]] : [])),
  )
  if (window === undefined) return { ...UNREAD, isRead: true }
  // Without credentials, the events of this window would be lost.
  if (credentials.size === 0) return UNREAD
  const components = plans.map(({ component }) => component)
  const { inputs, state } = means
  const history = await readHistory(
    means.api,
    { id: repository.id, fullName: repository.name, defaultBranch: repository.defaultBranch },
    window,
    {
      changes: inputs.changes,
      changeBranches: inputs['change-branches'],
      events: moved,
      deployments: deploymentSource(inputs),
      deploymentEnvironments: inputs['deployment-environments'],
      files: components.length > 1,
      onlyMissed: inputs['only-missed'],
    },
    means.reading,
  )
  if (history.kind !== 'read') {
    return { ...UNREAD, ...describeEnd(history, repository.name) }
  }
  const occurrences = findOccurrences(history.facts, window, { onlyMissed: inputs['only-missed'] })
  const found = await readWith(means.api, means.reading, async (requests) => ({
    kind: 'found' as const,
    ...(await findEvents(occurrences, {
      settings: settingsOf(inputs),
      events: inputs.events,
      recordId: inputs['record-id'],
      credentials,
      components,
      requests,
      deployments: history.facts.deployments,
    })),
  }))
  if (found.kind !== 'found') {
    return { ...UNREAD, ...describeEnd(found, repository.name) }
  }
  const { events, notes } = found
  const problems = [...history.unreadable.map(unreadableProblem), ...found.problems]
  state.write(windowLines(repository.id, events, state.state.lastId + 1, window, movesPoint))
  const all = [...history.facts.notes, ...notes]
  return { isRead: true, events: events.length, notes: all, problems }
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
