import * as z from 'zod/mini'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { visible, withFields } from './payload.ts'

/** This pattern asks for bots, and some bots' logins (`Copilot`) do not end in it. */
const BOTS = '*[bot]'

const senderOnly = () => z.object({ sender: z.object({ login: text, type: z.optional(text) }) })

/** Decides about a comment or a review, unless its author is one of those who do not count. */
export function unlessIgnored(
  occurrence: Occurrence,
  { ignoreActors }: EventSettings,
  decide: () => Decision,
): Decision {
  if (ignoreActors.length === 0) return decide()
  return withFields(occurrence, senderOnly, ({ sender }) => {
    const isBot = sender.type === 'Bot' && ignoreActors.some((p) => p.toLowerCase() === BOTS)
    if (!isBot && !matches(ignoreActors, sender.login)) return decide()
    return nothing(`${occurrence.name} by ${visible(sender.login)}, whom ignore-actors leaves out`)
  })
}
