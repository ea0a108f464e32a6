import * as z from 'zod/mini'
import { invalid, type Result, value } from '../base/result.ts'

/** What GitHub says of the run: the environment's facts and the event's payload, unparsed. */
export type Context = {
  /** `GITHUB_EVENT_NAME`, such as `pull_request`. */
  eventName: string
  /** The JSON of `GITHUB_EVENT_PATH`; each event's own file parses the part that it reads. */
  payload: unknown
  /** `GITHUB_SHA`. */
  sha: string
  /** `GITHUB_REF`, such as `refs/heads/main`. */
  ref: string
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  repository: string
  /** `GITHUB_SERVER_URL`: `https://github.com`, or a GHES host. */
  serverUrl: string
  /** `GITHUB_ACTOR`: who started the run. */
  actor: string
}

/** The environment of a step, as the runner sets it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param readText reads a file as UTF-8; its errors are told, not thrown
 * @returns a problem where the payload can't be read; without `GITHUB_EVENT_PATH` it is empty
 */
export function readContext(
  environment: Environment,
  readText: (path: string) => string,
): Result<Context> {
  const text = (name: string) => environment[name] ?? ''
  const payload = readPayload(text('GITHUB_EVENT_PATH'), readText)
  if (payload.kind === 'invalid') return payload
  return value({
    eventName: text('GITHUB_EVENT_NAME'),
    payload: payload.value,
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    repository: text('GITHUB_REPOSITORY'),
    serverUrl: text('GITHUB_SERVER_URL'),
    actor: text('GITHUB_ACTOR'),
  })
}

function readPayload(path: string, readText: (path: string) => string): Result<unknown> {
  if (path === '') return value({})
  let text: string
  try {
    text = readText(path)
  } catch {
    return invalid("the event's payload can't be read: no file at GITHUB_EVENT_PATH")
  }
  try {
    return value(JSON.parse(text))
  } catch {
    return invalid("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")
  }
}

/**
 * Whether GitHub withholds secrets and variables from this run: a pull request from a fork,
 * whatever Dependabot started, and a fork's own repository. `pull_request_target` has them.
 */
export function isWithoutSecrets({ eventName, payload, actor }: Context): boolean {
  if (actor === 'dependabot[bot]') return true
  const { data } = originSchema.safeParse(payload)
  if (data?.repository?.fork === true) return true
  if (data?.pull_request === undefined || !FORK_RESTRICTED.has(eventName)) return false
  const { head, base } = data.pull_request
  return head.repo == null || head.repo.id !== base.repo.id
}

const FORK_RESTRICTED = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])

const repositorySchema = z.object({ id: z.number() })
const originSchema = z.object({
  repository: z.optional(z.object({ fork: z.optional(z.boolean()) })),
  pull_request: z.optional(
    z.object({
      head: z.object({ repo: z.nullish(repositorySchema) }),
      base: z.object({ repo: repositorySchema }),
    }),
  ),
})

/** The repository's page on GitHub, or undefined where the run does not say. */
export function repositoryUrl({ serverUrl, repository }: Context): string | undefined {
  return serverUrl === '' || repository === '' ? undefined : `${serverUrl}/${repository}`
}
