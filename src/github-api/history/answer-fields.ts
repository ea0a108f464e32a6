import * as z from 'zod/mini'
import type { Actor } from './facts.ts'

/** A time as GitHub's APIs write it, as milliseconds since 1970. */
export const instant = z.pipe(
  z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  z.transform((text: string) => Date.parse(text)),
)

/** An ID: a number in REST, `fullDatabaseId` in GraphQL. */
export const id = z.pipe(z.union([z.string(), z.int()]), z.transform(String))

/** Selects an account. A deleted one is null. */
export const ACTOR = '{ __typename login }'

/** An account in GraphQL, which omits `[bot]` from the logins of bots. */
export const graphqlActor = z.pipe(
  z.nullish(z.object({ __typename: z.string(), login: z.string() })),
  z.transform((actor): Actor => {
    if (!actor) return null
    const isBare = actor.__typename === 'Bot' && !actor.login.endsWith('[bot]')
    return { login: isBare ? `${actor.login}[bot]` : actor.login, type: actor.__typename }
  }),
)

/** An account in REST, as in webhooks. */
export const restActor = z.pipe(
  z.nullish(z.object({ login: z.string(), type: z.optional(z.string()) })),
  z.transform(
    (actor): Actor => (actor ? { login: actor.login, type: actor.type ?? 'User' } : null),
  ),
)

/** The schema of an answer about the repository. */
export function inRepository<T>(part: z.ZodMiniType<T>) {
  return z.object({ repository: part })
}
