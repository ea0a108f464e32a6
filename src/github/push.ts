import * as z from 'zod/mini'
import { omitUndefined } from '../base/omit-undefined.ts'
import { inChangeBranches } from './branches.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, commitTime, flag, leftOutTime, text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { visible, withFields } from './payload.ts'
import { send } from './send.ts'

const BRANCH = 'refs/heads/'

const commit = () => z.object({ id: commitSha, timestamp: commitTime })
type Commit = z.infer<ReturnType<typeof commit>>

const refOnly = () => z.object({ ref: text })
const deletedOnly = () => z.object({ deleted: flag })
const commitsUnread = () => z.object({ commits: z.array(z.unknown()) })
const headCommit = () => z.object({ head_commit: commit() })
const allCommits = () => z.object({ commits: z.array(commit()) })

/** `push`: a change, or one for each commit, when a branch that counts got commits. */
export function decidePush(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, refOnly, ({ ref }) => {
    if (!ref.startsWith(BRANCH)) return nothing(`push to ${visible(ref)}, which is no branch`)
    const branch = ref.slice(BRANCH.length)
    return withFields(occurrence, deletedOnly, ({ deleted }) => {
      if (deleted) return nothing(`push deleted the branch ${visible(branch)}`)
      return inChangeBranches(occurrence, settings, branch, () =>
        decideCommits(occurrence, settings),
      )
    })
  })
}

function decideCommits(occurrence: Occurrence, { changes }: EventSettings): Decision {
  return withFields(occurrence, commitsUnread, ({ commits }) => {
    if (commits.length === 0) return nothing('push without commits of its own')
    if (changes === 'all') {
      return withFields(occurrence, allCommits, ({ commits }) => sendChanges(occurrence, commits))
    }
    return withFields(occurrence, headCommit, ({ head_commit }) =>
      sendChanges(occurrence, [head_commit]),
    )
  })
}

/**
 * Each commit is about the whole push: a component that the push touched is deployed by its last
 * commit, which has to be among the component's changes whatever that commit itself touched.
 */
function sendChanges(occurrence: Occurrence, commits: Commit[]): Decision {
  const changes = commits.map(({ id, timestamp }) => ({
    event: 'change' as const,
    commitSha: id,
    ...omitUndefined({ timestamp }),
  }))
  const undated = commits.filter(({ timestamp }) => timestamp === undefined)
  return send(
    occurrence,
    changes,
    undated.map(({ id }) => leftOutTime(`commit ${id}`)),
  )
}
