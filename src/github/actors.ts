import * as z from 'zod/mini'
import type { EventSettings } from './decision.ts'
import { text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { read, visible } from './payload.ts'

/** This pattern means every bot, although the logins of some bots (`Copilot`) don't match it. */
const BOTS = '*[bot]'

const account = () => z.object({ login: text, type: z.optional(text) })
type Account = z.infer<ReturnType<typeof account>>

const senderOnly = () => z.object({ sender: account() })
/** The author is null if the account was deleted. */
const authors = () =>
  z.object({
    pull_request: z.nullish(z.object({ user: z.nullish(account()) })),
    issue: z.nullish(
      z.object({ user: z.nullish(account()), pull_request: z.nullish(z.unknown()) }),
    ),
  })

/** Describes why a comment or a review doesn't count. Undefined if it counts. */
export function describeIgnoredActor(
  occurrence: Occurrence,
  settings: EventSettings,
): string | undefined {
  if (settings.ignoreActors.length === 0) return undefined
  const { sender } = read(occurrence, senderOnly)
  if (isIgnored(settings, sender)) return describe(occurrence, sender)
  const author = findAuthor(occurrence)
  if (author === undefined || !isIgnored(settings, author)) return undefined
  return describe({ name: `${occurrence.name} on a pull request` }, author)
}

/** Describes why a pull request doesn't count. Undefined if it counts. Only its author decides. */
export function describeIgnoredAuthor(
  occurrence: Occurrence,
  settings: EventSettings,
): string | undefined {
  if (settings.ignoreActors.length === 0) return undefined
  const author = findAuthor(occurrence)
  if (author === undefined || !isIgnored(settings, author)) return undefined
  return describe(occurrence, author)
}

/** Finds the author of the pull request, or undefined if there is none or the author is unknown. */
function findAuthor(occurrence: Occurrence): Account | undefined {
  const { pull_request, issue } = read(occurrence, authors)
  return (pull_request ?? (issue?.pull_request ? issue : undefined))?.user ?? undefined
}

function isIgnored({ ignoreActors }: EventSettings, { login, type }: Account): boolean {
  const isBot = type === 'Bot' && ignoreActors.some((p) => p.toLowerCase() === BOTS)
  return isBot || matches(ignoreActors, login)
}

function describe({ name }: Pick<Occurrence, 'name'>, { login }: Account): string {
  return `${name} by ${visible(login)}: ignored by ignore-actors`
}
