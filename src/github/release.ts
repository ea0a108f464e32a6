import type { ReleaseEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { type Decision, nothing } from './decision.ts'
import { flag, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { visible, withAction, withFields, withRunCommit } from './payload.ts'
import { send } from './send.ts'

const stage = () => z.object({ release: z.object({ draft: flag, prerelease: flag }) })
const publishedAt = () => z.object({ release: z.object({ published_at: time }) })

/** `release`: a full release, of the commit that its tag names. */
export function decideRelease(occurrence: Occurrence): Decision {
  return withAction<ReleaseEvent['action']>(occurrence, (action) => {
    switch (action) {
      case 'published':
        return ifFull(occurrence, () =>
          withFields(occurrence, publishedAt, ({ release }) =>
            sendDeployment(occurrence, { timestamp: release.published_at }),
          ),
        )
      // A pre-release that becomes a full release keeps its old `published_at`.
      case 'released':
        return ifFull(occurrence, () => sendDeployment(occurrence, {}))
      default:
        return nothing(`release ${visible(action)} has no Phaset event`, [
          `This workflow listens to more than it should: release ${visible(action)}. ` +
            'Let it listen to `types: [released]` alone, or each release may count twice',
        ])
    }
  })
}

function ifFull(occurrence: Occurrence, decide: () => Decision): Decision {
  return withFields(occurrence, stage, ({ release }) => {
    if (release.draft) return nothing('release of a draft is no deployment')
    if (release.prerelease) return nothing('release of a pre-release is no deployment')
    return decide()
  })
}

function sendDeployment(occurrence: Occurrence, time: { timestamp?: string }): Decision {
  return withRunCommit(occurrence, (commitSha) =>
    send(occurrence, [{ event: 'deployment', commitSha, ...time }]),
  )
}
