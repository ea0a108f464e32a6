import * as z from 'zod/mini'
import type { Inputs } from '../inputs/inputs.ts'
import type { Context } from './context.ts'

/** What happens to the record, or to the standards, of each component. */
export type ModeDecision =
  /** `auto`: only where there is a manifest in the checkout. */
  | { kind: 'upload'; auto: boolean }
  | { kind: 'check'; auto: boolean }
  /** `reason`: one line, such as `record: false`. */
  | { kind: 'nothing'; reason: string }

const CHECKED_EVENTS = new Set(['pull_request', 'merge_group'])
const UPLOADED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch'])

const repositorySchema = z.object({ repository: z.object({ default_branch: z.string() }) })

/**
 * Decides by the trigger what `auto` means: the default branch is uploaded, a pull request's own
 * copy only checked, and nothing happens otherwise.
 */
export function decideMode(mode: Inputs['record'], context: Context): ModeDecision {
  switch (mode) {
    case 'true':
      return { kind: 'upload', auto: false }
    case 'check':
      return { kind: 'check', auto: false }
    case 'false':
      return { kind: 'nothing', reason: 'switched off' }
    case 'auto':
      return decideByTrigger(context)
  }
}

function decideByTrigger({ eventName, ref, payload }: Context): ModeDecision {
  if (CHECKED_EVENTS.has(eventName)) return { kind: 'check', auto: true }
  if (!UPLOADED_EVENTS.has(eventName)) return { kind: 'nothing', reason: `not on ${eventName}` }
  const branch = repositorySchema.safeParse(payload).data?.repository.default_branch
  // GitHub starts scheduled runs on the default branch alone.
  const onDefault =
    eventName === 'schedule' || (branch !== undefined && ref === `refs/heads/${branch}`)
  return onDefault
    ? { kind: 'upload', auto: true }
    : { kind: 'nothing', reason: `${eventName} is not on the default branch` }
}
