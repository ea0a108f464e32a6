import * as z from 'zod/mini'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { visible, withFields } from './payload.ts'

const defaultBranchOnly = () => z.object({ repository: z.object({ default_branch: text }) })

/**
 * Decides about commits on a branch that `change-branches` names; when it names none, on the
 * repository's default branch.
 */
export function inChangeBranches(
  occurrence: Occurrence,
  { changeBranches }: EventSettings,
  branch: string,
  decide: () => Decision,
): Decision {
  const decideAmong = (branches: string[]) => {
    if (matches(branches, branch)) return decide()
    const expected = visible(branches.join(', '))
    return nothing(`${occurrence.name} on ${visible(branch)}: not in change-branches (${expected})`)
  }
  if (changeBranches.length > 0) return decideAmong(changeBranches)
  return withFields(occurrence, defaultBranchOnly, ({ repository }) =>
    decideAmong([repository.default_branch]),
  )
}
