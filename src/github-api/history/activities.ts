import * as z from 'zod/mini'
import { id, instant, restActor } from './answer-fields.ts'
import type { Actor, Window } from './facts.ts'
import type { Requests } from './requests.ts'

/** A change of a branch in GitHub's list of activities. */
export type Activity = {
  id: string
  at: number
  ref: string
  before: string
  after: string
  isForced: boolean
  actor: Actor
}

/** Without created and deleted branches, which add no commits. */
const PUSHES = new Set(['push', 'force_push', 'pr_merge', 'merge_queue_merge'])

const activitySchema = z.array(
  z.object({
    id,
    timestamp: instant,
    ref: z.string(),
    before: z.string(),
    after: z.string(),
    activity_type: z.string(),
    actor: restActor,
  }),
)

/**
 * Reads the pushes of a window, the oldest first. GitHub lists the newest first. The list never
 * changes its order, and what is added meanwhile is after the window.
 *
 * @param ref one branch, such as `refs/heads/main`. Undefined for all branches
 * @throws RequestFailure, ReadingEnded
 */
export async function readActivities(
  { get, onProgress }: Requests,
  ref: string | undefined,
  window: Window,
): Promise<Activity[]> {
  const found: Activity[] = []
  let after: string | undefined
  do {
    const { data, next } = await get(
      'GET /repos/{owner}/{repo}/activity',
      { per_page: 100, direction: 'desc', ...(ref && { ref }), ...(after && { after }) },
      activitySchema,
      'contents: read',
    )
    const page = data.filter(({ timestamp }) => isInside(timestamp, window))
    found.push(...page.filter((activity) => PUSHES.has(activity.activity_type)).map(toActivity))
    onProgress('pushes', found.length, data.at(-1)?.timestamp)
    const isPastWindow = data.some(({ timestamp }) => timestamp < window.from)
    after = isPastWindow ? undefined : (next?.searchParams.get('after') ?? undefined)
  } while (after !== undefined)
  return found.reverse()
}

function isInside(at: number, { from, until }: Window): boolean {
  return at >= from && at < until
}

function toActivity(listed: z.infer<typeof activitySchema>[number]): Activity {
  const { id, timestamp: at, ref, before, after, actor } = listed
  return { id, at, ref, before, after, actor, isForced: listed.activity_type === 'force_push' }
}
