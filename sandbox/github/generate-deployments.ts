import {
  DAY,
  HOUR,
  millis,
  SECOND,
  somebody,
  somebodyOrActions,
  type Workshop,
} from './generated.ts'
import type { Account, ModelAttempt, ModelDeployment, ModelStatus } from './model.ts'

/** Deployments, releases and the runs of a workflow that deploys. */
export function generateDeployments(workshop: Workshop): void {
  const { plan, at, instant } = workshop
  const times = (count: number) => Array.from({ length: count }, () => instant())
  for (const createdAt of times(plan.deployments)) at(createdAt, () => deploy(workshop, createdAt))
  for (const createdAt of times(plan.releases)) at(createdAt, () => release(workshop, createdAt))
  for (const createdAt of times(plan.runs)) at(createdAt, () => run(workshop, createdAt))
}

function deploy(workshop: Workshop, createdAt: number): void {
  const { random, nextId, tip, model, expect } = workshop
  const environment = random.pick(['production', 'Production', 'staging', 'preview/7'])
  const creator = somebodyOrActions(workshop)
  const deployment: ModelDeployment = {
    id: nextId(),
    sha: tip(),
    environment,
    createdAt,
    creator,
    statuses: makeStatuses(workshop, createdAt),
  }
  model.deployments.push(deployment)
  const success = deployment.statuses.find(({ state }) => state === 'success')
  if (success === undefined || environment.toLowerCase() !== 'production') return
  const body = { event: 'deployment' as const, commitSha: tip(), timestamp: millis(success.at) }
  expect(success.at, creator, body, { source: 'deployments' })
}

/** An approval may take weeks, a deployment may fail, and a later one makes it inactive. */
function makeStatuses({ random }: Workshop, createdAt: number): ModelStatus[] {
  const startedAt = createdAt + (random.chance(0.03) ? 29 * DAY : 30 * SECOND)
  const endedAt = startedAt + random.between(20, 900) * SECOND
  const statuses = [
    { state: 'queued', at: createdAt + SECOND },
    { state: 'in_progress', at: startedAt },
  ]
  if (random.chance(0.1)) return [...statuses, { state: 'failure', at: endedAt }]
  statuses.push({ state: 'success', at: endedAt })
  if (random.chance(0.05)) statuses.push({ state: 'success', at: endedAt + HOUR })
  if (random.chance(0.7)) statuses.push({ state: 'inactive', at: endedAt + 2 * HOUR })
  return statuses
}

/** Drafts, pre-releases, and drafts that are published much later. */
function release(workshop: Workshop, createdAt: number): void {
  const { random, nextId, tip, model, expect } = workshop
  const kind = random.pick(['full', 'full', 'full', 'late', 'draft', 'pre'] as const)
  const publishedAt = createdAt + (kind === 'late' ? 10 * DAY : 0)
  const author = somebodyOrActions(workshop)
  // GraphQL shows them as numbers of 32 bits.
  const id = nextId() % 1_000_000_000
  model.releases.push({
    id,
    tag: `v1.0.${id}`,
    sha: tip(),
    isDraft: kind === 'draft',
    isPrerelease: kind === 'pre',
    createdAt,
    publishedAt: kind === 'draft' ? null : publishedAt,
    author,
  })
  if (kind !== 'full' && kind !== 'late') return
  const body = { event: 'deployment' as const, commitSha: tip(), timestamp: millis(publishedAt) }
  expect(publishedAt, author, body, { source: 'releases' })
}

/** Runs that succeed at once, later, or never; for the branch, for pull requests, from forks. */
function run(workshop: Workshop, createdAt: number): void {
  const { random, nextId, tip, model, expect } = workshop
  const attempts = makeAttempts(workshop, createdAt)
  const event = random.pick(['push', 'push', 'workflow_dispatch', 'pull_request'])
  const headRepository = random.pick(['acme/shop', 'acme/shop', 'fork/shop', null])
  model.runs.push({
    id: nextId(),
    workflow: 'deploy.yml',
    event,
    branch: 'main',
    sha: tip(),
    headRepository,
    createdAt,
    attempts,
  })
  const success = attempts.find(({ conclusion }) => conclusion === 'success')
  if (!success || event === 'pull_request' || headRepository !== 'acme/shop') return
  const { updatedAt, actor } = success
  const body = { event: 'deployment' as const, commitSha: tip(), timestamp: millis(updatedAt) }
  expect(updatedAt, actor, body, { source: 'workflow' })
}

function makeAttempts(workshop: Workshop, createdAt: number): ModelAttempt[] {
  const { random } = workshop
  const attempts: ModelAttempt[] = []
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
    const before = attempts.at(-1)?.updatedAt ?? createdAt
    const updatedAt = before + random.between(60, 90_000) * SECOND
    const actor: Account = somebody(workshop)
    attempts.push({ conclusion: random.pick(['success', 'failure']), updatedAt, actor })
  }
  return attempts
}
