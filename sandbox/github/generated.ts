import type { EventName, PhasetEvent } from '../../src/phaset/contract/event.ts'
import { type Account, emptyModel, isoOf, type Model, type ModelCommit } from './model.ts'
import { createRandom, type Random } from './random.ts'

/** How much happens in a generated repository. */
export type Plan = {
  seed: number
  /** The earliest and the latest time of anything, in milliseconds since 1970. */
  from: number
  until: number
  pullRequests: number
  /** Pushes in addition to the merges of pull requests. */
  pushes: number
  deployments: number
  releases: number
  runs: number
  incidents: number
}

/** An event that Phaset should get, and the setting for it. */
export type Expected = {
  at: number
  body: PhasetEvent
  /** Whether a live workflow can't report it. */
  isMissed: boolean
  changes?: 'head' | 'all'
  source?: 'deployments' | 'releases' | 'workflow'
}

/** A repository that is being made. */
export type Workshop = {
  plan: Plan
  model: Model
  random: Random
  expected: Expected[]
  /** Lets something happen at its time. */
  at: (instant: number, happen: () => void) => void
  nextId: () => number
  /** A whole second at random. */
  instant: (from?: number, until?: number) => number
  expect: (at: number, by: Account, body: ExpectedBody, settings?: Partial<Expected>) => void
  commit: (parents: string[], at: number) => ModelCommit
  tip: () => string
  /** Whether a commit was removed from the default branch. */
  isDropped: (sha: string) => boolean
  /** Moves the default branch. `brought`: the commits that are new on it. */
  move: (at: number, type: MoveType, brought: ModelCommit[], by: Account) => void
}

type MoveType = 'push' | 'force_push' | 'pr_merge' | 'merge_queue_merge'
type ExpectedBody = { event: EventName } & Record<string, string>

export const SECOND = 1000
export const HOUR = 3600 * SECOND
export const DAY = 24 * HOUR
const ACTIONS: Account = { login: 'github-actions[bot]', type: 'Bot' }
const MAIN = 'refs/heads/main'

/** A person. Sometimes a deleted account. */
export function somebody({ random }: Workshop): Account {
  if (random.chance(0.02)) return null
  return { login: `dev${random.between(1, 40)}`, type: 'User' }
}

/** A person, or a workflow with its own token. */
export function somebodyOrActions(workshop: Workshop): Account {
  return workshop.random.chance(0.15) ? ACTIONS : somebody(workshop)
}

/** Starts a repository that already has some history on its default branch. */
export function openWorkshop(plan: Plan): Workshop & { finish: () => void } {
  const model = emptyModel()
  const random = createRandom(plan.seed)
  const happenings: { at: number; happen: () => void }[] = []
  const expected: Expected[] = []
  const dropped = new Set<string>()
  let id = 3_000_000_000
  let tip = ''

  const commit = (parents: string[], at: number) => {
    const made = { sha: random.sha(), parents, date: isoOf(at) }
    model.commits.set(made.sha, made)
    return made
  }
  for (let age = 300; age > 0; age--) {
    tip = commit(tip === '' ? [] : [tip], plan.from - 60 * DAY - age * HOUR).sha
  }
  const expect: Workshop['expect'] = (at, by, body, settings = {}) => {
    const isMissed = by?.login === 'github-actions[bot]'
    expected.push({ at, body: body as PhasetEvent, isMissed, ...settings })
  }
  const expectChange = (
    at: number,
    by: Account,
    { sha, date }: ModelCommit,
    changes: 'head' | 'all',
  ) =>
    expect(
      at,
      by,
      { event: 'change', commitSha: sha, timestamp: millis(Date.parse(date)) },
      { changes },
    )

  return {
    plan,
    model,
    random,
    expected,
    at: (at, happen) => {
      const place = happenings.findLastIndex((other) => other.at <= at) + 1
      happenings.splice(place, 0, { at, happen })
    },
    nextId: () => ++id,
    instant: (from = plan.from, until = plan.until) =>
      Math.floor(random.between(from, until) / SECOND) * SECOND,
    expect,
    commit,
    tip: () => tip,
    isDropped: (sha) => dropped.has(sha),
    move: (at, type, brought, actor) => {
      const before = tip
      if (type === 'force_push') dropped.add(before)
      tip = brought.at(-1)?.sha ?? model.commits.get(tip)?.parents[0] ?? tip
      model.activities.push({ id: ++id, type, at, ref: MAIN, before, after: tip, actor })
      for (const each of brought) expectChange(at, actor, each, 'all')
      for (const head of brought.slice(-1)) expectChange(at, actor, head, 'head')
    },
    finish: () => {
      for (let next = happenings.shift(); next !== undefined; next = happenings.shift())
        next.happen()
    },
  }
}

/** A time in Phaset's format. */
export function millis(at: number): string {
  return String(at)
}
