import * as z from 'zod/mini'
import type { EventSettings } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { read, visible } from './payload.ts'

const defaultBranchOnly = () => z.object({ repository: z.object({ default_branch: text }) })

/** The default branch as far as the payload has it: a list of one, or an empty one. */
export function findDefaultBranch({ payload }: Occurrence): string[] {
  const { data } = defaultBranchOnly().safeParse(payload)
  return data === undefined ? [] : [data.repository.default_branch]
}

/**
 * Why commits on a branch don't count, or undefined if they count: `change-branches` names the
 * branch or, if it is empty, the branch is the repository's default branch.
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
