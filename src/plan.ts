import type { Component } from './components/component.ts'
import { findMissingCredentials } from './components/credentials.ts'
import type { Decisions } from './decide.ts'
import type { DecidedEvent } from './github/decision.ts'
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

/** Decides all that will be done for a component. */
export function planComponent(
  component: Component,
  decisions: Pick<Decisions, 'events'>,
): ComponentPlan {
  const problems = decisions.events.length > 0 ? findMissingCredentials(component) : []
  return {
    component,
    events: problems.length > 0 ? [] : decisions.events,
    record: { kind: 'skipped', reason: 'switched off' },
    standards: { kind: 'skipped', reason: 'switched off' },
    problems,
  }
}
