import type { PullRequestEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import type { Context } from './context.ts'
import type { Decision } from './decision.ts'
import { count, flag, time } from './fields.ts'
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
export function decidePullRequest(context: Context): Decision {
  return withAction<PullRequestEvent['action']>(context, (action) => {
    switch (action) {
      case 'opened':
        return decideOpened(context)
      case 'closed':
        return withFields(context, mergedOnly, ({ pull_request }) =>
          pull_request.merged ? decideMerged(context) : decideClosed(context),
        )
      default:
        return noEventFor(context, action)
    }
  })
}

function decideOpened(context: Context): Decision {
  return withFields(context, opened, ({ pull_request: pr }) => {
    const { additions, changed_files: changedFiles, deletions } = pr
    return send(context, [{ event: 'pr-opened', additions, changedFiles, deletions }])
  })
}

/** A merge closes a pull request too, yet it counts as merged alone. */
function decideMerged(context: Context): Decision {
  return withFields(context, merged, ({ pull_request: pr }) => {
    const times = { createdAt: pr.created_at, mergedAt: pr.merged_at }
    return send(context, [{ event: 'pr-merged', ...times }])
  })
}

function decideClosed(context: Context): Decision {
  return withFields(context, closed, ({ pull_request: pr }) => {
    const times = { createdAt: pr.created_at, closedAt: pr.closed_at }
    return send(context, [{ event: 'pr-closed', ...times }])
  })
}
