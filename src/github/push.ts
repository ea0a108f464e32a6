import * as z from 'zod/mini'
import { describeOtherBranch } from './branches.ts'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, commitTime, describeOddTime, flag, text } from './fields.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { read, visible } from './payload.ts'
import { toSend } from './to-send.ts'

const BRANCH = 'refs/heads/'

const commit = () => z.object({ id: commitSha, timestamp: commitTime })

const refOnly = () => z.object({ ref: text })
const deletedOnly = () => z.object({ deleted: flag })
const commitsUnread = () => z.object({ commits: z.array(z.unknown()) })
const headCommit = () => z.object({ head_commit: commit() })
const allCommits = () => z.object({ commits: z.array(commit()) })

/**
 * `push`: a change, or one for each commit, if a branch that counts got commits.
 *
 * The subject of each event is the whole push. A component that the push touched is deployed from the
 * push's last commit, so that commit has to be one of the component's changes, even if it touched only
 * other components.
 */
export function decidePush(occurrence: Occurrence, settings: EventSettings): Decision {
  const { ref } = read(occurrence, refOnly)
  if (!ref.startsWith(BRANCH)) return nothing(`push to ${visible(ref)}, which isn't a branch`)
  const branch = ref.slice(BRANCH.length)
  const { deleted } = read(occurrence, deletedOnly)
  if (deleted) return nothing(`push deleted the branch ${visible(branch)}`)
  const { commits: unread } = read(occurrence, commitsUnread)
  if (unread.length === 0) return nothing('push without new commits')
  const elsewhere = describeOtherBranch(occurrence, settings, branch)
  if (elsewhere) return nothing(elsewhere)

  const commits =
    settings.changes === 'all'
      ? read(occurrence, allCommits).commits
      : [read(occurrence, headCommit).head_commit]
  const changes = commits.map(({ id, timestamp }) => ({
    event: 'change' as const,
    commitSha: id,
    timestamp: timestamp ?? timeOf(occurrence),
  }))
  const undated = commits.filter(({ timestamp }) => timestamp === undefined)
  const notes = undated.map(({ id }) => describeOddTime(`commit ${id}`))
  return toSend(occurrence, changes, { notes })
}
