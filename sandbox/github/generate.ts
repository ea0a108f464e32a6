import { generateDeployments } from './generate-deployments.ts'
import { generateIncidents } from './generate-incidents.ts'
import { generatePullRequests } from './generate-pull-requests.ts'
import {
  DAY,
  type Expected,
  HOUR,
  openWorkshop,
  type Plan,
  SECOND,
  somebodyOrActions,
  type Workshop,
} from './generated.ts'
import type { Model } from './model.ts'

/**
 * Makes a repository in which everything happens that counts, and much that doesn't, with the events
 * that Phaset should get. These are listed while the repository is made, and not derived from what the
 * APIs return.
 */
export function generateRepository(plan: Plan): { model: Model; expected: Expected[] } {
  const workshop = openWorkshop(plan)
  generatePullRequests(workshop)
  generatePushes(workshop)
  generateDeployments(workshop)
  generateIncidents(workshop)
  workshop.finish()
  return { model: workshop.model, expected: workshop.expected }
}

/** Pushes to the default branch, to others, and the few that are forced. */
function generatePushes(workshop: Workshop): void {
  const { plan, random, model, at, instant, nextId } = workshop
  for (let index = 0; index < plan.pushes; index++) {
    const pushedAt = instant()
    at(pushedAt, () => push(workshop, pushedAt))
    if (random.chance(0.1)) {
      at(pushedAt, () => {
        const ref = `refs/heads/topic-${index}`
        const tip = workshop.tip()
        const { sha } = workshop.commit([tip], pushedAt)
        const actor = somebodyOrActions(workshop)
        const branch = { at: pushedAt, ref, actor }
        const nothing = '0'.repeat(40)
        model.activities.push(
          { ...branch, id: nextId(), type: 'branch_creation', before: nothing, after: tip },
          { ...branch, id: nextId(), type: 'push', before: tip, after: sha },
          { ...branch, id: nextId(), type: 'branch_deletion', before: sha, after: nothing },
        )
      })
    }
  }
  for (let index = 0; index < Math.ceil(plan.pushes / 200); index++) {
    const forcedAt = instant()
    at(forcedAt, () => force(workshop, forcedAt))
  }
}

function push(workshop: Workshop, at: number): void {
  const { random, commit, tip, move } = workshop
  const count = random.between(1, 2)
  const brought = []
  // Commits are made before they are pushed, sometimes long before.
  let madeAt = at - (random.chance(0.05) ? random.between(1, 20) * DAY : HOUR)
  let parent = tip()
  for (let index = 0; index < count; index++) {
    madeAt += random.between(1, 600) * SECOND
    const made = commit([parent], Math.floor(madeAt / SECOND) * SECOND)
    parent = made.sha
    brought.push(made)
  }
  move(at, 'push', brought, somebodyOrActions(workshop))
}

/** Replaces the last commit, or only removes it. */
function force(workshop: Workshop, at: number): void {
  const { random, commit, tip, model, move } = workshop
  const [parent = tip()] = model.commits.get(tip())?.parents ?? []
  const isReplaced = random.chance(0.6)
  const brought = isReplaced ? [commit([parent], at - HOUR)] : []
  move(at, 'force_push', brought, somebodyOrActions(workshop))
}
