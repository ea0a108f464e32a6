import * as z from 'zod/mini'
import type { EventSettings } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { read, visible } from './payload.ts'

const defaultBranchOnly = () => z.object({ repository: z.object({ default_branch: text }) })

/** Finds the default branch in the payload: a list of one, or an empty list if it isn't there. */
export function findDefaultBranch({ payload }: Occurrence): string[] {
  const { data } = defaultBranchOnly().safeParse(payload)
  return data === undefined ? [] : [data.repository.default_branch]
}

/**
 * Describes why commits on a branch don't count. Undefined if they count: `change-branches` names
 * the branch, or it is empty and the branch is the default branch.
 */
export function describeOtherBranch(
  occurrence: Occurrence,
  { changeBranches }: EventSettings,
  branch: string,
): string | undefined {
  const branches =
    changeBranches.length > 0
      ? changeBranches
      : [read(occurrence, defaultBranchOnly).repository.default_branch]
  if (matches(branches, branch)) return undefined
  const expected = visible(branches.join(', '))
  return `${occurrence.name} on ${visible(branch)}: not in change-branches (${expected})`
}
