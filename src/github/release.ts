import type { ReleaseEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import type { Context } from './context.ts'
import { type Decision, nothing } from './decision.ts'
import { flag, time } from './fields.ts'
import { visible, withAction, withFields, withRunCommit } from './payload.ts'
import { send } from './send.ts'

const stage = () => z.object({ release: z.object({ draft: flag, prerelease: flag }) })
const publishedAt = () => z.object({ release: z.object({ published_at: time }) })

/** `release`: a full release, of the commit that its tag names. */
export function decideRelease(context: Context): Decision {
  return withAction<ReleaseEvent['action']>(context, (action) => {
    switch (action) {
      case 'published':
        return ifFull(context, () =>
          withFields(context, publishedAt, ({ release }) =>
            sendDeployment(context, { timestamp: release.published_at }),
          ),
        )
      // A pre-release that becomes a full release keeps its old `published_at`.
      case 'released':
        return ifFull(context, () => sendDeployment(context, {}))
      default:
        return nothing(`release ${visible(action)} has no Phaset event`, [
          `This workflow listens to more than it should: release ${visible(action)}. ` +
            'Let it listen to `types: [released]` alone, or each release may count twice',
        ])
    }
  })
}

function ifFull(context: Context, decide: () => Decision): Decision {
  return withFields(context, stage, ({ release }) => {
    if (release.draft) return nothing('release of a draft is no deployment')
    if (release.prerelease) return nothing('release of a pre-release is no deployment')
    return decide()
  })
}

function sendDeployment(context: Context, time: { timestamp?: string }): Decision {
  return withRunCommit(context, (commitSha) =>
    send(context, [{ event: 'deployment', commitSha, ...time }]),
  )
}
