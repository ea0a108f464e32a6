import * as z from 'zod/mini'
import type { Occurrence } from './occurrence.ts'

/**
 * Whether GitHub withholds secrets and variables from the run that an occurrence started: the run
 * of a pull request from a fork, any run that Dependabot started, and any run in a fork. A run of
 * `pull_request_target` has them.
 *
 * @param actor who started the run
 */
export function isWithoutSecrets({ name, payload }: Occurrence, actor: string): boolean {
  if (actor === 'dependabot[bot]') return true
  const { data } = originSchema().safeParse(payload)
  if (data?.repository?.fork === true) return true
  if (data?.pull_request === undefined || !FORK_RESTRICTED.has(name)) return false
  const { head, base } = data.pull_request
  return head.repo == null || head.repo.id !== base.repo.id
}

const FORK_RESTRICTED = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])

const repositorySchema = () => z.object({ id: z.number() })
const originSchema = () =>
  z.object({
    repository: z.optional(z.object({ fork: z.optional(z.boolean()) })),
    pull_request: z.optional(
      z.object({
        head: z.object({ repo: z.nullish(repositorySchema()) }),
        base: z.object({ repo: repositorySchema() }),
      }),
    ),
  })
