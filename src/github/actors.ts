import * as z from 'zod/mini'
import type { EventSettings } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { read, visible } from './payload.ts'

/** This pattern means every bot, and the logins of some bots (`Copilot`) don't end in it. */
const BOTS = '*[bot]'

const senderOnly = () => z.object({ sender: z.object({ login: text, type: z.optional(text) }) })

/** Why the author of a comment or a review doesn't count, or undefined if the author counts. */
export function describeIgnoredActor(
  occurrence: Occurrence,
  { ignoreActors }: EventSettings,
): string | undefined {
  if (ignoreActors.length === 0) return undefined
  const { sender } = read(occurrence, senderOnly)
  const isBot = sender.type === 'Bot' && ignoreActors.some((p) => p.toLowerCase() === BOTS)
  if (!isBot && !matches(ignoreActors, sender.login)) return undefined
  return `${occurrence.name} by ${visible(sender.login)}, whom ignore-actors leaves out`
}
