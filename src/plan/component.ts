import type { Problem } from '../base/problem.ts'
import type { Component } from '../components/component.ts'
import { completeCredentials } from '../components/credentials.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { ModeDecision } from '../github/modes.ts'
import { toRecord } from '../manifest/record.ts'
import type { PhasetRecord } from '../phaset/contract/record.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Decisions } from './decide.ts'

/** What will be done for a component. A plain value: nothing has been sent. */
export type ComponentPlan = {
  component: Component
  /** Absent when nothing needs them: there is then no event, no upload and no Baseline to fetch. */
  credentials?: Credentials
  events: DecidedEvent[]
  record: RecordPlan
  standards: StandardsPlan
  problems: Problem[]
}

type RecordPlan =
  | { kind: 'upload'; record: PhasetRecord }
  /** The manifest was checked, and nothing is wrong with it. */
  | { kind: 'checked' }
  | { kind: 'skipped'; reason: string }
  /** The component's problems say why. */
  | { kind: 'failed' }

type StandardsPlan =
  | { kind: 'upload' | 'check'; baselineId: string }
  | { kind: 'skipped'; reason: string }
  | { kind: 'failed' }

/** The Baseline of a component that names none. */
const DEFAULT_BASELINE = 'default'

/** Decides all that will be done for a component. */
export function planComponent(component: Component, decisions: Decisions): ComponentPlan {
  const problems: Problem[] = []
  const plan: ComponentPlan = {
    component,
    events: decisions.events,
    record: planRecord(component, decisions, problems),
    standards: planStandards(component, decisions.standards, problems),
    problems,
  }
  if (!needsCredentials(plan)) return plan
  const reading = completeCredentials(component)
  if (reading.kind === 'complete') return { ...plan, credentials: reading.credentials }
  problems.push(...reading.problems)
  return {
    ...plan,
    events: [],
    record: plan.record.kind === 'upload' ? { kind: 'failed' } : plan.record,
    standards: plan.standards.kind === 'skipped' ? plan.standards : { kind: 'failed' },
  }
}

function needsCredentials({ events, record, standards }: ComponentPlan): boolean {
  return (
    events.length > 0 ||
    record.kind === 'upload' ||
    standards.kind === 'upload' ||
    standards.kind === 'check'
  )
}

function planRecord(
  { manifest }: Component,
  { record: mode, repositoryUrl }: Decisions,
  problems: Problem[],
): RecordPlan {
  if (mode.kind === 'nothing') return { kind: 'skipped', reason: mode.reason }
  if (manifest?.kind !== 'found') {
    const reason = `there is no ${manifest?.file}; add it, or check the repository out before this step`
    if (mode.auto) return { kind: 'skipped', reason }
    problems.push(manifestProblem(`record: ${reason}`))
    return { kind: 'failed' }
  }
  problems.push(...manifest.problems)
  if (manifest.manifest === undefined) return { kind: 'failed' }
  if (mode.kind === 'check') return { kind: 'checked' }
  const { record, problems: told } = toRecord(manifest.manifest, { ...manifest, repositoryUrl })
  problems.push(...told)
  return record === undefined ? { kind: 'failed' } : { kind: 'upload', record }
}

function planStandards(
  { manifest }: Component,
  mode: ModeDecision,
  problems: Problem[],
): StandardsPlan {
  if (mode.kind === 'nothing') return { kind: 'skipped', reason: mode.reason }
  if (manifest?.kind !== 'found') {
    return mode.auto
      ? { kind: 'skipped', reason: `there is no ${manifest?.file}` }
      : { kind: mode.kind, baselineId: DEFAULT_BASELINE }
  }
  if (manifest.baselineUnclear) {
    problems.push(
      manifestProblem(`${manifest.file} does not tell its baseline.id; mend it for the standards`),
    )
    return { kind: 'failed' }
  }
  return { kind: mode.kind, baselineId: manifest.baselineId ?? DEFAULT_BASELINE }
}

function manifestProblem(message: string): Problem {
  return { kind: 'manifest', level: 'error', title: 'Phaset: manifest', message }
}
