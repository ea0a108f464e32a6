import type { ReleaseEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { type Decision, nothing } from './decision.ts'
import { flag, time } from './fields.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { read, readAction, readCommit, visible } from './payload.ts'
import { toSend } from './to-send.ts'

const stage = () => z.object({ release: z.object({ draft: flag, prerelease: flag }) })
const publishedAt = () => z.object({ release: z.object({ published_at: time }) })

/** `release`: a full release, of the commit that its tag points to. */
export function decideRelease(occurrence: Occurrence): Decision {
  const action = readAction<ReleaseEvent['action']>(occurrence)
  if (action !== 'published' && action !== 'released') return warnOfOtherAction(action)
  const { release } = read(occurrence, stage)
  if (release.draft) return nothing("release of a draft isn't a deployment")
  if (release.prerelease) return nothing("release of a pre-release isn't a deployment")
  // A pre-release that becomes a full release keeps its old `published_at`.
  const timestamp =
    action === 'published' ? read(occurrence, publishedAt).release.published_at : timeOf(occurrence)
  const commitSha = readCommit(occurrence)
  return toSend(occurrence, [{ event: 'deployment', commitSha, timestamp }])
}

function warnOfOtherAction(action: string): Decision {
  return nothing(`release ${visible(action)} has no Phaset event`, [
    `This workflow also runs on release ${visible(action)}. ` +
      'Set its trigger to `types: [released]`, or each release may count twice',
  ])
}
