import { omitUndefined } from '../base/omit-undefined.ts'
import type { Problem } from '../base/problem.ts'
import type { Redact } from '../base/secrets.ts'
import { type Api, type ApiAccess, openApi } from '../github-api/api.ts'
import { readWith } from '../github-api/history/read-history.ts'
import type { Means, ReadingEnd } from '../github-api/history/requests.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import { type Endpoint, hostAndPort } from '../phaset/endpoint.ts'
import type { Network } from '../phaset/network.ts'
import type { Run } from '../runner/read-run.ts'
import { divideWork, type Work } from './divide-work.ts'
import { type FoundRepositories, findSyncedRepositories } from './find-repositories.ts'
import { countReading, type Progress } from './progress.ts'
import { failedProblem, type RunEnd, unreadProblem } from './reading-end.ts'
import { openRecordOwners, type RecordOwners } from './record-owners.ts'
import type { Sender } from './send-events.ts'
import { pointLine } from './state.ts'
import type { StateFile } from './state-file.ts'
import type { SyncInputs } from './sync-inputs.ts'
import {
  type RepositoryMeans,
  type SyncedRepositoryResult,
  syncRepository,
} from './sync-repository.ts'
import { NOTHING_DONE, type SyncResult } from './sync-results.ts'
import { listedLines, type SyncPlan } from './windows.ts'

/** Everything that a sync needs, read and parsed. */
export type SyncStep = {
  inputs: SyncInputs
  endpoint: Endpoint
  tokens: Tokens
  run: Run
  /** When the run started, in milliseconds since 1970. */
  startedAt: number
  /** Whether a person started the run. */
  isByHand: boolean
  redact: Redact
  cancelled: AbortSignal
  network: Network
  progress: Progress
}

/** How a run sends what it finds. */
export type Sending = {
  sender: Sender
  uploadRecord: NonNullable<RepositoryMeans['uploadRecord']>
}

type Done = Pick<
  SyncResult,
  'until' | 'repositories' | 'notes' | 'problems' | 'quiet' | 'skipped' | 'waiting'
>

/**
 * Syncs one repository after another, so the largest one decides how much memory is needed. What is
 * done is done, whatever ends the run, and the next run does the rest.
 *
 * @param sending undefined in a dry run
 * @throws StateFailure
 */
export async function syncRepositories(
  step: SyncStep,
  plan: SyncPlan,
  state: StateFile,
  sending: Sending | undefined,
): Promise<Done> {
  if (plan.kind === 'nothing') return { ...NOTHING_DONE, problems: [plan.problem] }
  const { inputs, startedAt } = step
  const api = await openApi(accessOf(step), [])
  const found = await findThem(step, api)
  if ('kind' in found) return { ...NOTHING_DONE, problems: [describeUnfound(found, step)] }
  const { repositories, problems } = found
  const newFrom = startedAt - inputs.history
  const ids = repositories.map(({ id }) => id)
  if (plan.kind === 'continue') {
    const isComplete = problems.length === 0
    state.write(listedLines(state.state, ids, { newFrom, isComplete }))
  }

  const terms = { plan, state: state.state, inputs, isByHand: step.isByHand, newFrom }
  const { work, quiet, withoutManifest } = divideWork(repositories, terms)
  if (plan.kind === 'continue') {
    const behind = quiet.filter(
      ({ id }) => (state.state.repositories.get(id)?.point ?? 0) < plan.until,
    )
    state.write(behind.map(({ id }) => pointLine(state.state, id, plan.until)))
  }
  const { results, left, end } = await syncEach(work, {
    plan,
    step,
    state,
    sending,
    api,
    owners: openRecordOwners(found, state),
  })
  const skipped = results.filter(({ isWithoutManifest }) => isWithoutManifest)
  const unread = left.map(({ repository }) => repository.name)
  const isAnyRead = quiet.length > 0 || results.some(({ isRead }) => isRead)
  return {
    ...omitUndefined({ until: isAnyRead ? plan.until : findEarliestPoint(plan, ids, state) }),
    repositories: results.filter((result) => !skipped.includes(result)),
    notes:
      inputs.repositories.length > 0 ? nameNotes(results) : results.flatMap(({ notes }) => notes),
    problems: [...problems, ...(end ? [unreadProblem(end, unread)] : [])],
    quiet: quiet.length,
    skipped: { ...found.skipped, withoutManifest: withoutManifest + skipped.length },
    waiting: left.length,
  }
}

/**
 * Finds the time up to which all repositories have been read by earlier runs. The point of one without a
 * manifest doesn't count, because it never moves.
 */
function findEarliestPoint(
  plan: SyncPlan,
  repositories: readonly number[],
  { state }: StateFile,
): number | undefined {
  const known = repositories.flatMap((id) => state.repositories.get(id) ?? [])
  const points = known
    .filter(({ withoutManifest }) => withoutManifest === undefined)
    .map(({ point }) => point)
  return plan.kind === 'continue' && points.length > 0 ? Math.min(...points) : undefined
}

/** The same note of several repositories becomes one. */
function nameNotes(results: readonly SyncedRepositoryResult[]): string[] {
  const named = results.flatMap(({ name, notes }) => notes.map((note) => ({ name, note })))
  return [...Map.groupBy(named, ({ note }) => note)].map(([note, same]) => {
    const more = same.length === 1 ? '' : ` and ${same.length - 1} more`
    return `${same[0]?.name}${more}: ${note}`
  })
}

async function findThem(step: SyncStep, api: Api): Promise<FoundRepositories | ReadingEnd> {
  const { inputs, run, progress } = step
  const means = readingOf(step, countReading('the list of repositories', progress))
  return readWith(api, means, (requests) =>
    findSyncedRepositories(requests, inputs, run.repository),
  )
}

function describeUnfound(end: ReadingEnd, { inputs, run }: SyncStep): Problem {
  const name = inputs.repositories.length > 0 ? 'The list of repositories' : run.repository
  return end.kind === 'failed'
    ? failedProblem(end.problem, name, end.isOutage)
    : unreadProblem(end, [name])
}

type Terms = {
  plan: SyncPlan
  step: SyncStep
  state: StateFile
  sending: Sending | undefined
  api: Api
  owners: RecordOwners
}

/** `left`: what the next run has to do, because of `end` or because Phaset can't be reached. */
type Progressed = { results: SyncedRepositoryResult[]; left: Work[]; end?: RunEnd }

async function syncEach(work: readonly Work[], terms: Terms): Promise<Progressed> {
  const { plan, state, sending, step } = terms
  const results: SyncedRepositoryResult[] = []
  for (const [index, each] of work.entries()) {
    const left = work.slice(index)
    // What is found while Phaset is down would only fill the state.
    if (sending?.sender.stopped() !== undefined) return { results, left }
    const result = await syncRepository(each, plan.kind === 'continue', meansOf(each, terms))
    if (result.end !== undefined) {
      if (result.end.kind === 'out-of-time') postpone(each, state, step.startedAt)
      return { results, left, end: result.end }
    }
    results.push(result)
    if (result.events > 0) await sending?.sender.sendLeft()
  }
  return { results, left: [] }
}

/** A repository that takes longer than a run may would otherwise keep all others waiting. */
function postpone({ repository: { id } }: Work, { state, write }: StateFile, at: number): void {
  const known = state.repositories.get(id)
  if (known !== undefined) write([{ repository: id, ...known, postponed: at }])
}

function meansOf({ repository: { name } }: Work, terms: Terms): RepositoryMeans {
  const { step, state, sending, api, owners } = terms
  const { inputs, tokens } = step
  const [owner = '', repo = ''] = name.split('/')
  return {
    api: { ...api, repository: { owner, repo } },
    reading: readingOf(step, countReading(name, step.progress)),
    inputs,
    tokens,
    state,
    owners,
    uploadRecord: sending?.uploadRecord,
    host: hostAndPort(step.endpoint),
    isFleet: inputs.repositories.length > 0,
  }
}

function accessOf({ inputs, run, cancelled }: SyncStep): ApiAccess {
  const { repository, apiUrl: baseUrl } = run
  return { token: inputs['github-token'], baseUrl, repository, cancelled }
}

function readingOf(
  { inputs, startedAt, cancelled, network }: SyncStep,
  onProgress: Means['onProgress'],
): Means {
  const clock = { now: () => Date.now(), sleep: network.clock.sleep }
  return { deadline: startedAt + inputs.deadline * 1000, cancelled, clock, onProgress }
}
