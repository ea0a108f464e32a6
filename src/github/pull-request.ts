import type { PullRequestEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { describeIgnoredAuthor } from './actors.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { count, flag, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, read, readAction } from './payload.ts'
import { toSend } from './to-send.ts'

const openedPullRequest = () =>
  z.object({
    pull_request: z.object({ additions: count, changed_files: count, deletions: count }),
  })
const mergedOnly = () => z.object({ pull_request: z.object({ merged: flag }) })
const mergedPullRequest = () =>
  z.object({ pull_request: z.object({ created_at: time, merged_at: time }) })
const closedPullRequest = () =>
  z.object({ pull_request: z.object({ created_at: time, closed_at: time }) })

/** `pull_request` and `pull_request_target`: opened, merged, or closed without a merge. */
export function decidePullRequest(occurrence: Occurrence, settings: EventSettings): Decision {
  const action = readAction<PullRequestEvent['action']>(occurrence)
  if (action !== 'opened' && action !== 'closed') return noEventFor(occurrence, action)
  const ignored = describeIgnoredAuthor(occurrence, settings)
  if (ignored) return nothing(ignored)
  return action === 'opened' ? decideOpened(occurrence) : decideClosed(occurrence)
}

function decideOpened(occurrence: Occurrence): Decision {
  const { pull_request } = read(occurrence, openedPullRequest)
  const { additions, changed_files: changedFiles, deletions } = pull_request
  return toSend(occurrence, [{ event: 'pr-opened', additions, changedFiles, deletions }])
}

/** A merge also closes a pull request, and counts as merged only. */
function decideClosed(occurrence: Occurrence): Decision {
  const { merged } = read(occurrence, mergedOnly).pull_request
  if (merged) {
    const { created_at, merged_at } = read(occurrence, mergedPullRequest).pull_request
    return toSend(occurrence, [{ event: 'pr-merged', createdAt: created_at, mergedAt: merged_at }])
  }
  const { created_at, closed_at } = read(occurrence, closedPullRequest).pull_request
  return toSend(occurrence, [{ event: 'pr-closed', createdAt: created_at, closedAt: closed_at }])
}
