import type { Component } from '../../src/components/component.ts'
import type { Occurrence } from '../../src/github/occurrence.ts'
import { checkManifest } from '../../src/manifest/check.ts'
import type { ManifestReading } from '../../src/manifest/read.ts'
import { decideNamed } from '../../src/plan/decide-named.ts'
import { type Decisions, decideRun } from '../../src/plan/decide-run.ts'
import { type ComponentPlan, planComponent } from '../../src/plan/plan-component.ts'
import type { Run } from '../../src/runner/read-run.ts'
import { inputsOf } from './inputs.ts'
import { occurrenceOf, RUN_SHA } from './payloads.ts'

const file = 'phaset.manifest.json'
export const MANIFEST = {
  id: '1234567890',
  organizationId: 'acme',
  spec: { repo: 'https://h/r', name: 'Web' },
}
export const absent: ManifestReading = { kind: 'absent', file }

/** The reading of a manifest with this content. */
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

/** A run, and what started it. */
export type Start = { run: Run; occurrence: Occurrence }

const start = (name: string, payload: object, ref = 'refs/heads/main'): Start => ({
  run: {
    repository: 'Codertocat/Hello-World',
    sha: RUN_SHA,
    ref,
    actor: 'Codertocat',
    id: '1658821493',
    attempt: 1,
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    workspace: '/workspace',
    temporaryDirectory: '/temporary',
  },
  occurrence: occurrenceOf(name, { repository, ...payload }),
})
export const STARTS = {
  'push to the default branch': start('push', push),
  'push to another': start('push', { ...push, ref: 'refs/heads/topic' }, 'refs/heads/topic'),
  schedule: start('schedule', {}),
  'workflow_dispatch on the default branch': start('workflow_dispatch', {}),
  'workflow_dispatch on another': start('workflow_dispatch', {}, 'refs/heads/topic'),
  pull_request: start('pull_request', { action: 'synchronize' }, 'refs/pull/1/merge'),
  merge_group: start(
    'merge_group',
    { action: 'checks_requested' },
    'refs/heads/gh-readonly-queue/x',
  ),
  pull_request_target: start('pull_request_target', { action: 'synchronize' }),
  issues: start('issues', { action: 'assigned' }),
}
export type StartName = keyof typeof STARTS

/** Decides and plans by the inputs, the run and its component. */
export function plan(
  given: Record<string, string>,
  { run, occurrence }: Start,
  component: Partial<Component> = {},
): { decisions: Decisions; plan: ComponentPlan } {
  const inputs = inputsOf(given)
  const { event } = inputs
  const isNamed = event !== 'auto' && event !== 'none'
  const named = isNamed ? decideNamed(event, inputs, run, occurrence) : undefined
  const decisions = decideRun(inputs, run, occurrence, named)
  return { decisions, plan: planComponent({ ...COMPONENT, ...component }, decisions) }
}

/** The kinds of what is planned for the record and for the standards. */
export function kinds(...planned: Parameters<typeof plan>): string {
  const { record, standards } = plan(...planned).plan
  return `${record.kind} ${standards.kind}`
}
