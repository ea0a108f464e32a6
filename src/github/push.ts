import * as z from 'zod/mini'
import { inChangeBranches } from './branches.ts'
import type { Context } from './context.ts'
import {
  type DecidedEvent,
  type Decision,
  type EventSettings,
  nothing,
  type Subject,
} from './decision.ts'
import { commitSha, commitTime, flag, leftOutTime, text } from './fields.ts'
import { visible, withFields } from './payload.ts'
import { findSubject } from './subject.ts'

const BRANCH = 'refs/heads/'

const commit = z.object({ id: commitSha, timestamp: commitTime })
type Commit = z.infer<typeof commit>

const refOnly = z.object({ ref: text })
const deletedOnly = z.object({ deleted: flag })
const commitsUnread = z.object({ commits: z.array(z.unknown()) })
const headCommit = z.object({ head_commit: commit })
const allCommits = z.object({ commits: z.array(commit) })

/** `push`: a change, or one for each commit, when a branch that counts got commits. */
export function decidePush(context: Context, settings: EventSettings): Decision {
  return withFields(context, refOnly, ({ ref }) => {
    if (!ref.startsWith(BRANCH)) return nothing(`push to ${visible(ref)}, which is no branch`)
    const branch = ref.slice(BRANCH.length)
    return withFields(context, deletedOnly, ({ deleted }) => {
      if (deleted) return nothing(`push deleted the branch ${visible(branch)}`)
      return inChangeBranches(context, settings, branch, () => decideCommits(context, settings))
    })
  })
}

function decideCommits(context: Context, { changes }: EventSettings): Decision {
  return withFields(context, commitsUnread, ({ commits }) => {
    if (commits.length === 0) return nothing('push without commits of its own')
    if (changes === 'all') {
      return withFields(context, allCommits, ({ commits }) => sendEach(context, commits))
    }
    return withFields(context, headCommit, ({ head_commit }) =>
      sendChanges([change(head_commit, findSubject(context.payload))], [head_commit]),
    )
  })
}

/**
 * Each commit is about the whole push: a component that the push touched is deployed by its last
 * commit, which has to be among the component's changes whatever that commit itself touched.
 */
function sendEach(context: Context, commits: Commit[]): Decision {
  const push = findSubject(context.payload)
  return sendChanges(
    commits.map((commit) => change(commit, push)),
    commits,
  )
}

function sendChanges(events: DecidedEvent[], commits: Commit[]): Decision {
  const undated = commits.filter((commit) => commit.timestamp === undefined)
  return {
    kind: 'send',
    events,
    notes: undated.map((commit) => leftOutTime(`commit ${commit.id}`)),
  }
}

function change({ id, timestamp }: Commit, subject: Subject): DecidedEvent {
  const time = timestamp === undefined ? {} : { timestamp }
  return { body: { event: 'change', commitSha: id, ...time }, subject }
}
