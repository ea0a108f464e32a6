import type { Component } from '../../src/components/component.ts'
import type { Context } from '../../src/github/context.ts'
import { checkManifest } from '../../src/manifest/check.ts'
import type { ManifestReading } from '../../src/manifest/read.ts'
import { type Decisions, decide } from '../../src/plan/decide-run.ts'
import { type ComponentPlan, planComponent } from '../../src/plan/plan-component.ts'
import { inputsOf } from './inputs.ts'
import { contextOf, RUN_SHA } from './payloads.ts'

const file = 'phaset.manifest.json'
export const MANIFEST = {
  id: '1234567890',
  organizationId: 'acme',
  spec: { repo: 'https://h/r', name: 'Web' },
}
export const absent: ManifestReading = { kind: 'absent', file }

/** The reading of a manifest that holds this. */
export function found(manifest: object): ManifestReading {
  return { kind: 'found', file, ...checkManifest(JSON.stringify(manifest), file) }
}

const COMPONENT: Component = {
  directory: '.',
  manifest: found(MANIFEST),
  credentials: { orgId: 'acme', recordId: '1234567890', token: 'tok' },
}

export const MODES = ['auto', 'true', 'check', 'false'] as const
export type Mode = (typeof MODES)[number]

const repository = { default_branch: 'main', fork: false }
const head_commit = { id: RUN_SHA, timestamp: '2024-05-06T07:08:09Z' }
const push = {
  ref: 'refs/heads/main',
  before: '0'.repeat(40),
  after: RUN_SHA,
  deleted: false,
  created: false,
  head_commit,
  commits: [head_commit],
  repository,
}
const run = (eventName: string, payload: object, ref = 'refs/heads/main'): Context => ({
  ...contextOf(eventName, { repository, ...payload }),
  ref,
})
/** Runs by what started them. */
export const CONTEXTS = {
  'push to the default branch': run('push', push),
  'push to another': run('push', { ...push, ref: 'refs/heads/topic' }, 'refs/heads/topic'),
  schedule: run('schedule', {}),
  'workflow_dispatch on the default branch': run('workflow_dispatch', {}),
  'workflow_dispatch on another': run('workflow_dispatch', {}, 'refs/heads/topic'),
  pull_request: run('pull_request', { action: 'synchronize' }, 'refs/pull/1/merge'),
  merge_group: run('merge_group', { action: 'checks_requested' }, 'refs/heads/gh-readonly-queue/x'),
  pull_request_target: run('pull_request_target', { action: 'synchronize' }),
  issues: run('issues', { action: 'assigned' }),
}
export type ContextName = keyof typeof CONTEXTS

/** What the inputs, the run and its component come to. */
export function plan(
  given: Record<string, string>,
  context: Context,
  component: Partial<Component> = {},
): { decisions: Decisions; plan: ComponentPlan } {
  const decisions = decide(inputsOf(given), context)
  return { decisions, plan: planComponent({ ...COMPONENT, ...component }, decisions) }
}

/** The kinds of what is planned for the record and for the standards. */
export function kinds(...planned: Parameters<typeof plan>): string {
  const { record, standards } = plan(...planned).plan
  return `${record.kind} ${standards.kind}`
}
