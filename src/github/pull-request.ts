import type { PullRequestEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import type { Decision } from './decision.ts'
import { count, flag, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { noEventFor, withAction, withFields } from './payload.ts'
import { send } from './send.ts'

const opened = () =>
  z.object({
    pull_request: z.object({ additions: count, changed_files: count, deletions: count }),
  })
const mergedOnly = () => z.object({ pull_request: z.object({ merged: flag }) })
const merged = () => z.object({ pull_request: z.object({ created_at: time, merged_at: time }) })
const closed = () => z.object({ pull_request: z.object({ created_at: time, closed_at: time }) })

/** `pull_request` and `pull_request_target`: opened, merged, or closed without a merge. */
export function decidePullRequest(occurrence: Occurrence): Decision {
  return withAction<PullRequestEvent['action']>(occurrence, (action) => {
    switch (action) {
      case 'opened':
        return decideOpened(occurrence)
      case 'closed':
        return withFields(occurrence, mergedOnly, ({ pull_request }) =>
          pull_request.merged ? decideMerged(occurrence) : decideClosed(occurrence),
        )
      default:
        return noEventFor(occurrence, action)
    }
  })
}

function decideOpened(occurrence: Occurrence): Decision {
  return withFields(occurrence, opened, ({ pull_request: pr }) => {
    const { additions, changed_files: changedFiles, deletions } = pr
    return send(occurrence, [{ event: 'pr-opened', additions, changedFiles, deletions }])
  })
}

/** A merge closes a pull request too, yet it counts as merged alone. */
function decideMerged(occurrence: Occurrence): Decision {
  return withFields(occurrence, merged, ({ pull_request: pr }) => {
    const times = { createdAt: pr.created_at, mergedAt: pr.merged_at }
    return send(occurrence, [{ event: 'pr-merged', ...times }])
  })
}

function decideClosed(occurrence: Occurrence): Decision {
  return withFields(occurrence, closed, ({ pull_request: pr }) => {
    const times = { createdAt: pr.created_at, closedAt: pr.closed_at }
    return send(occurrence, [{ event: 'pr-closed', ...times }])
  })
}
