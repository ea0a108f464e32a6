import { matches } from '../../github/patterns.ts'
import { type Activity, readActivities } from './activities.ts'
import { compareCommits, readCommitDates, readCommitsOfSteps } from './commits.ts'
import type { Commit, Push, Repository, Window } from './facts.ts'
import { isFailure } from './failures.ts'
import type { Requests } from './requests.ts'

export type PushSettings = {
  /** Which commits of a push to read. */
  changes: 'head' | 'all'
  /** Patterns. Empty for the default branch. */
  changeBranches: string[]
}

/** A push never lists more commits. */
const ALL = 1_000_000
const BRANCH = 'refs/heads/'

/**
 * Reads the pushes of a window to the branches that count, the oldest first.
 *
 * @throws RequestFailure, ReadingEnded
 */
export async function readPushes(
  requests: Requests,
  repository: Repository,
  window: Window,
  settings: PushSettings,
  note: (sentence: string) => void,
): Promise<Push[]> {
  if (repository.defaultBranch === undefined) return []
  const activities = await readBranches(requests, repository.defaultBranch, window, settings)
  if (activities === undefined) note(NO_ACTIVITY)
  return addCommits(requests, activities ?? [], window, settings)
}

const NO_ACTIVITY =
  "Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"

async function readBranches(
  requests: Requests,
  defaultBranch: string,
  window: Window,
  { changeBranches }: PushSettings,
): Promise<Activity[] | undefined> {
  const isDefault = (name: string) => name.toLowerCase() === defaultBranch.toLowerCase()
  // GitHub accepts one exact name. Patterns are compared with the names of the pushed branches.
  const only = changeBranches.every(isDefault) ? BRANCH + defaultBranch : undefined
  try {
    const activities = await readActivities(requests, only, window)
    return only === undefined
      ? activities.filter(({ ref }) => matches(changeBranches, ref.slice(BRANCH.length)))
      : activities
  } catch (error) {
    if (isFailure(error, 'missing') && requests.isEnterpriseServer) return undefined
    throw error
  }
}

async function addCommits(
  requests: Requests,
  activities: Activity[],
  window: Window,
  { changes }: PushSettings,
): Promise<Push[]> {
  const findCommits =
    changes === 'all'
      ? await findAllCommits(requests, activities, window)
      : await findHeads(requests, activities)
  const pushes: Push[] = []
  for (const activity of activities) {
    const commits = await findCommits(activity)
    const { isForced, ...push } = activity
    // A push back to an earlier commit of the branch adds none.
    if (commits.length > 0) pushes.push({ ...push, commits })
  }
  return pushes
}

type FindCommits = (activity: Activity) => Promise<Commit[]>

async function findHeads(requests: Requests, activities: Activity[]): Promise<FindCommits> {
  const shas = activities.map(({ after }) => after)
  const dates = await readCommitDates(requests, shas)
  return async (activity) => {
    const comparison = activity.isForced ? await compareCommits(requests, activity, 1) : undefined
    return comparison?.count === 0 ? [] : [headOf(activity, dates.get(activity.after))]
  }
}

async function findAllCommits(
  requests: Requests,
  activities: Activity[],
  window: Window,
): Promise<FindCommits> {
  const ordinary = activities.filter(({ isForced }) => !isForced)
  const found = await readCommitsOfSteps(requests, ordinary, window)
  const known = new Map(ordinary.map((activity, index) => [activity, found[index]]))
  return async (activity) => {
    const commits = known.get(activity)
    if (commits !== undefined) return commits
    const comparison = await compareCommits(requests, activity, ALL)
    if (comparison === undefined) return [headOf(activity, undefined)]
    return comparison.commits.map(({ sha, date }) => ({ sha, date: date ?? dateOf(activity) }))
  }
}

/** A commit that GitHub no longer has gets the time of its push. */
function headOf(activity: Activity, date: string | undefined): Commit {
  return { sha: activity.after, date: date ?? dateOf(activity) }
}

function dateOf({ at }: Activity): string {
  return new Date(at).toISOString()
}
