import type { Subject } from '../github/decision.ts'
import type { Deployment } from '../github-api/history/facts.ts'
import { isFailure } from '../github-api/history/failures.ts'
import { readHead } from '../github-api/history/repository-files.ts'
import type { Requests } from '../github-api/history/requests.ts'
import {
  type ChangedFiles,
  compareCommits,
  listPullRequestFiles,
} from '../github-api/list-changed-files.ts'
import { findPreviousDeployment } from '../github-api/previous-deployment.ts'

/** What an event of the past is about, and when it happened. */
export type PastSubject = { at: number; subject: Subject }

/** How many subjects are looked up at the same time. */
const AT_ONCE = 8

/**
 * Reads the files that subjects changed, by the same rules as a live run. Unlike there, these requests
 * wait for GitHub's limits, and one that is refused ends the reading, because a later run can repeat it.
 * Looks up each subject once.
 *
 * @param deployments of the time before the events, as far as they are known
 * @throws RequestFailure, ReadingEnded
 */
export async function gatherFiles(
  subjects: readonly PastSubject[],
  requests: Requests,
  deployments: readonly Deployment[],
): Promise<ChangedFiles[]> {
  const keys = subjects.map(keyOf)
  const waiting = [...new Map(subjects.map((each, index) => [keys[index], each]))]
  const found = new Map<string | undefined, ChangedFiles>()
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, subject] = next
      found.set(key, await readFiles(subject, requests, deployments))
      requests.onProgress('lists of changed files', found.size)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return keys.map((key) => found.get(key) ?? unknown('it was not looked up'))
}

/** The commit before a deployment depends on the time. */
function keyOf({ subject, at }: PastSubject): string {
  return JSON.stringify(subject.kind === 'deployment' ? { ...subject, at } : subject)
}

async function readFiles(
  past: PastSubject,
  requests: Requests,
  deployments: readonly Deployment[],
): Promise<ChangedFiles> {
  try {
    return await askForFiles(past, requests, deployments)
  } catch (error) {
    if (isFailure(error, 'missing')) return unknown('GitHub no longer has its commits')
    if (!isFailure(error, 'unreachable')) throw error
    // GitHub also answers with a server error if a comparison is too large. In an outage, this throws.
    await readHead(requests)
    return unknown("GitHub's API can't list them")
  }
}

async function askForFiles(
  { subject, at }: PastSubject,
  { get }: Requests,
  deployments: readonly Deployment[],
): Promise<ChangedFiles> {
  switch (subject.kind) {
    case 'commits':
      return NO_COMMIT.test(subject.before)
        ? unknown('the branch is new')
        : compareCommits(get, subject.before, subject.after)
    case 'pull-request':
      return listPullRequestFiles(get, subject.number)
    case 'deployment': {
      const { sha, environment } = subject
      if (environment === undefined) return unknown('it has no environment')
      const previous =
        findEarlier(deployments, environment, sha, at) ??
        (await findPreviousDeployment(get, environment, sha))
      return previous === undefined
        ? unknown('the environment has no earlier deployment')
        : compareCommits(get, previous, sha)
    }
    case 'incident':
    case 'repository':
      return unknown('it has no commit')
  }
}

/** The commit before a push that creates a branch. */
const NO_COMMIT = /^0+$/

/** Finds the commit of the environment's latest earlier deployment of another commit. */
function findEarlier(
  deployments: readonly Deployment[],
  environment: string,
  sha: string,
  at: number,
): string | undefined {
  return deployments
    .filter((each) => each.environment === environment && each.sha !== sha && each.succeededAt < at)
    .reduce<Deployment | undefined>(
      (latest, each) => (latest && latest.succeededAt >= each.succeededAt ? latest : each),
      undefined,
    )?.sha
}

function unknown(reason: string): ChangedFiles {
  return { kind: 'unknown', reason }
}
