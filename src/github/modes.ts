import * as z from 'zod/mini'
import type { Inputs } from '../inputs/inputs.ts'
import type { Occurrence } from './occurrence.ts'

/** What to do with the record, or with the standards, of each component. */
export type ModeDecision =
  /** `auto`: only if there is a manifest in the checkout. */
  | { kind: 'upload'; auto: boolean }
  | { kind: 'check'; auto: boolean }
  /** `reason`: one line, such as `record: false`. */
  | { kind: 'nothing'; reason: string }

const CHECKED_EVENTS = new Set(['pull_request', 'merge_group'])
const UPLOADED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch'])

const repositorySchema = z.object({ repository: z.object({ default_branch: z.string() }) })

/**
 * Decides what `auto` means for the event that started the run: upload on the default branch, only
 * check on a pull request, and do nothing otherwise. In a step that names its events, `auto` does
 * nothing, because a step that reports a deployment must not fail because of a manifest.
 *
 * @param ref the run's `GITHUB_REF`
 */
export function decideMode(
  mode: Inputs['record'],
  event: Inputs['event'],
  occurrence: Occurrence,
  ref: string,
): ModeDecision {
  switch (mode) {
    case 'true':
      return { kind: 'upload', auto: false }
    case 'check':
      return { kind: 'check', auto: false }
    case 'false':
      return { kind: 'nothing', reason: 'switched off' }
    case 'auto':
      if (event === 'auto' || event === 'none') return decideByTrigger(occurrence, ref)
      return { kind: 'nothing', reason: `this step reports ${event.join(', ')}` }
  }
}

function decideByTrigger({ name, payload }: Occurrence, ref: string): ModeDecision {
  if (CHECKED_EVENTS.has(name)) return { kind: 'check', auto: true }
  if (!UPLOADED_EVENTS.has(name)) return { kind: 'nothing', reason: `not on ${name}` }
  const branch = repositorySchema.safeParse(payload).data?.repository.default_branch
  // GitHub starts scheduled runs on the default branch only.
  const onDefault = name === 'schedule' || (branch !== undefined && ref === `refs/heads/${branch}`)
  return onDefault
    ? { kind: 'upload', auto: true }
    : { kind: 'nothing', reason: describeOtherBranch(name) }
}

/** The reason why `auto` does nothing on another branch than the default one. */
export function describeOtherBranch(name: string): string {
  return `${name} is not on the default branch`
}
