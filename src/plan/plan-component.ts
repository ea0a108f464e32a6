import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Assignment } from '../components/assign-events.ts'
import type { Component } from '../components/component.ts'
import { completeCredentials } from '../components/credentials.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { ModeDecision } from '../github/modes.ts'
import { toRecord } from '../manifest/to-record.ts'
import type { PhasetRecord } from '../phaset/contract/record.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Decisions } from './decide-run.ts'

/** What will be done for a component. A plain value: nothing has been sent. */
export type ComponentPlan = {
  component: Component
  /** Absent if nothing needs them: there is no event, no upload and no Baseline to fetch. */
  credentials?: Credentials
  events: DecidedEvent[]
  record: RecordPlan
  standards: StandardsPlan
  problems: Problem[]
}

/** `draft`: there is no manifest, and the job summary shows a draft of one. */
type RecordPlan =
  | { kind: 'upload'; record: PhasetRecord }
  /** The manifest was checked, and has no errors. */
  | { kind: 'checked' }
  | { kind: 'skipped'; reason: string; draft?: true }
  /** The component's problems say why. */
  | { kind: 'failed'; draft?: true }

type StandardsPlan =
  | { kind: 'upload' | 'check'; baselineId: string }
  | { kind: 'skipped'; reason: string }
  | { kind: 'failed' }

/** The Baseline of a component that doesn't name one. */
const DEFAULT_BASELINE = 'default'

/** What is planned for one part of a component, and the problems with it. */
type Planned<Plan> = { plan: Plan; problems: Problem[] }

/** Decides what will be done for a component that has its events assigned. */
export function planAssignment(
  { component, events, eventsOnly }: Assignment,
  decisions: Decisions,
): ComponentPlan {
  return planComponent(component, { ...decisions, events, ...(eventsOnly && OF_ANOTHER_SHARD) })
}

const ANOTHER_SHARD: ModeDecision = { kind: 'nothing', reason: 'they belong to another shard' }
const OF_ANOTHER_SHARD = { record: ANOTHER_SHARD, standards: ANOTHER_SHARD }

/** Decides what will be done for a component. */
export function planComponent(component: Component, decisions: Decisions): ComponentPlan {
  const record = planRecord(component, decisions)
  const standards = planStandards(component, decisions.standards)
  const plan: ComponentPlan = {
    component,
    events: decisions.events,
    record: record.plan,
    standards: standards.plan,
    problems: [...differentIdProblems(component), ...record.problems, ...standards.problems],
  }
  if (!needsCredentials(plan)) return plan
  const { connection } = decisions
  const missing = connection.kind === 'closed' ? connection.missing : []
  if (missing.length > 0) return withoutCredentials(plan, missing)
  const reading = completeCredentials(component)
  return reading.kind === 'complete'
    ? { ...plan, credentials: reading.credentials }
    : withoutCredentials(plan, reading.problems)
}

function needsCredentials({ events, record, standards }: ComponentPlan): boolean {
  return (
    events.length > 0 ||
    record.kind === 'upload' ||
    standards.kind === 'upload' ||
    standards.kind === 'check'
  )
}

/** @param problems why there are no credentials */
function withoutCredentials(plan: ComponentPlan, problems: Problem[]): ComponentPlan {
  const { record, standards } = plan
  return {
    ...plan,
    events: [],
    record: record.kind === 'upload' ? { kind: 'failed' } : record,
    standards: standards.kind === 'skipped' ? standards : { kind: 'failed' },
    problems: [...plan.problems, ...problems],
  }
}

/** If an input and the manifest set different IDs, the input counts, but may be a mistake. */
function differentIdProblems({ manifest, credentials }: Component): Problem[] {
  if (manifest?.kind !== 'found') return []
  const ids = [
    {
      input: 'org-id',
      used: credentials.orgId,
      key: 'organizationId',
      own: manifest.organizationId,
    },
    { input: 'record-id', used: credentials.recordId, key: 'id', own: manifest.recordId },
  ]
  return ids
    .filter(({ used, own }) => used !== undefined && own !== undefined && used !== own)
    .map(({ input, used, key, own }) =>
      inputProblem(
        `${input} is ${quote(used)}, but "${key}" in ${manifest.file} is ${quote(own)}; ` +
          `${quote(used)} is used. Remove ${input}, or correct one of the two`,
        'warning',
      ),
    )
}

function planRecord(component: Component, decisions: Decisions): Planned<RecordPlan> {
  const { record: mode, repositoryUrl } = decisions
  const { manifest } = component
  if (mode.kind === 'nothing') return skipped(mode.reason)
  if (manifest?.kind !== 'found') return planWithoutManifest(component, mode, decisions)
  if (manifest.manifest === undefined) return failed(...manifest.problems)
  if (mode.kind === 'check') return { plan: { kind: 'checked' }, problems: manifest.problems }
  const { record, problems } = toRecord(manifest.manifest, { ...manifest, repositoryUrl })
  return {
    plan: record === undefined ? { kind: 'failed' } : { kind: 'upload', record },
    problems: [...manifest.problems, ...problems],
  }
}

function planWithoutManifest(
  component: Component,
  mode: Exclude<ModeDecision, { kind: 'nothing' }>,
  { offersDraft }: Decisions,
): Planned<RecordPlan> {
  const draft = offersDraft && mode.kind === 'upload' && { draft: true as const }
  const addition = draft ? 'add it (the job summary has a draft)' : 'add it'
  const absence = `there is no ${component.manifest?.file}${component.isRemote ? ' on the default branch' : ''}`
  const reason = `${absence}; ${addition}${describeAlternatives(component)}`
  if (!mode.auto) {
    return {
      plan: { kind: 'failed', ...draft },
      problems: [manifestProblem(`record: ${reason}`)],
    }
  }
  if (mode.kind === 'upload') return { plan: { kind: 'skipped', reason, ...draft }, problems: [] }
  const notice = `The manifest isn't checked: ${reason}. Set record to check to make this an error`
  return { ...skipped(absence), problems: [manifestProblem(notice, 'notice')] }
}

/** Describes what may help instead of adding a manifest. */
function describeAlternatives({ directory, isRemote }: Component): string {
  const isRoot = directory === '.'
  if (isRemote) return isRoot ? '' : ', or correct working-directory'
  const correction = isRoot ? '' : ' correct working-directory,'
  return `,${correction} or check the repository out before this step`
}

function planStandards(
  { directory, manifest, isSparse }: Component,
  mode: ModeDecision,
): Planned<StandardsPlan> {
  if (mode.kind === 'nothing') return skipped(mode.reason)
  if (isSparse) {
    const reason = `the checkout of ${directory} is sparse, so a missing file may still be in the commit; check out the whole repository`
    return mode.auto ? skipped(reason) : failed(standardsProblem(reason))
  }
  if (manifest?.kind !== 'found') {
    return mode.auto
      ? skipped(`there is no ${manifest?.file}`)
      : { plan: { kind: mode.kind, baselineId: DEFAULT_BASELINE }, problems: [] }
  }
  if (manifest.baselineUnclear) {
    return failed(
      manifestProblem(
        `${manifest.file} has no readable baseline.id, so the standards can't be checked; fix it`,
      ),
    )
  }
  const baselineId = manifest.baselineId ?? DEFAULT_BASELINE
  return { plan: { kind: mode.kind, baselineId }, problems: [] }
}

function skipped(reason: string): Planned<{ kind: 'skipped'; reason: string }> {
  return { plan: { kind: 'skipped', reason }, problems: [] }
}

function failed(...problems: Problem[]): Planned<{ kind: 'failed' }> {
  return { plan: { kind: 'failed' }, problems }
}

function standardsProblem(reason: string): Problem {
  const message = `standards: ${reason}`
  return { kind: 'baseline', level: 'error', title: 'Phaset: standards', message }
}

function manifestProblem(message: string, level: Problem['level'] = 'error'): Problem {
  return { kind: 'manifest', level, title: 'Phaset: manifest', message }
}
