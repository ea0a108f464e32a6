import type { Component } from './components/component.ts'
import type { DecidedEvent } from './github/decision.ts'
import type { ModeDecision } from './github/modes.ts'
import type { Problem } from './problem.ts'

/** What will be done for a component. A plain value: nothing has been sent. */
export type ComponentPlan = {
  component: Component
  events: DecidedEvent[]
  record: RecordPlan
  standards: StandardsPlan
  problems: Problem[]
}

export type RecordPlan =
  | { kind: 'upload'; record: Record<string, unknown> }
  /** The manifest was checked, and nothing is wrong with it. */
  | { kind: 'checked' }
  | { kind: 'skipped'; reason: string }
  /** The component's problems say why. */
  | { kind: 'failed' }

export type StandardsPlan =
  | { kind: 'upload' | 'check'; baselineId: string }
  | { kind: 'skipped'; reason: string }
  | { kind: 'failed' }

export type ComponentDecisions = {
  events: DecidedEvent[]
  record: ModeDecision
  standards: ModeDecision
  /** The repository's page, for a manifest that does not name it. */
  repositoryUrl?: string
}

/** Decides all that will be done for a component. */
export function planComponent(component: Component, decisions: ComponentDecisions): ComponentPlan {
  return {
    component,
    events: decisions.events,
    record: { kind: 'skipped', reason: 'switched off' },
    standards: { kind: 'skipped', reason: 'switched off' },
    problems: [],
  }
}
