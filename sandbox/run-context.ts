import * as z from 'zod/mini'

/** The commit of a run if the payload has none. */
const SOME_SHA = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

const text = z.catch(z.optional(z.string()), undefined)
const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catch(z.object(shape), z.object(shape).parse({}))

const facts = part({
  ref: text,
  after: text,
  repository: part({ full_name: text, default_branch: text }),
  sender: part({ login: text }),
  pull_request: part({
    number: z.catch(z.optional(z.int()), undefined),
    merged: z.catch(z.optional(z.boolean()), undefined),
    merge_commit_sha: text,
    base: part({ ref: text, sha: text }),
  }),
  deployment: part({ ref: text, sha: text }),
  release: part({ tag_name: text }),
  merge_group: part({ head_ref: text, head_sha: text }),
})

/** The environment that a runner sets for a step, derived from the payload that started the run. */
export type RunContext = { ref: string; sha: string; repository: string; actor: string }

/**
 * Derives `GITHUB_REF`, `GITHUB_SHA`, `GITHUB_REPOSITORY` and `GITHUB_ACTOR` as GitHub documents
 * them for each event. Whatever a payload lacks, or has in another shape, gets a plausible value.
 */
export function contextOf(eventName: string, payload: unknown): RunContext {
  const { repository, sender, ...rest } = facts.parse(payload)
  const branch = repository.default_branch ?? 'main'
  return {
    ref: refOf(eventName, rest) ?? `refs/heads/${branch}`,
    sha: shaOf(eventName, rest) ?? SOME_SHA,
    repository: repository.full_name ?? 'Codertocat/Hello-World',
    actor: sender.login ?? 'Codertocat',
  }
}

type Facts = Omit<z.infer<typeof facts>, 'repository' | 'sender'>

function refOf(eventName: string, facts: Facts): string | undefined {
  const { base, merged, number } = facts.pull_request
  const mergeRef = number === undefined ? undefined : `refs/pull/${number}/merge`
  switch (eventName) {
    case 'push':
    case 'workflow_dispatch':
      return facts.ref
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return merged === true ? refUnder('heads', base.ref) : mergeRef
    case 'pull_request_target':
      return refUnder('heads', base.ref)
    case 'deployment':
    case 'deployment_status':
      return refUnder('heads', facts.deployment.ref)
    case 'release':
      return refUnder('tags', facts.release.tag_name)
    case 'merge_group':
      return facts.merge_group.head_ref
    default:
      return undefined
  }
}

function refUnder(kind: 'heads' | 'tags', name: string | undefined): string | undefined {
  return name === undefined ? undefined : `refs/${kind}/${name}`
}

function shaOf(eventName: string, facts: Facts): string | undefined {
  switch (eventName) {
    case 'push':
      return facts.after
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return facts.pull_request.merge_commit_sha
    case 'pull_request_target':
      return facts.pull_request.base.sha
    case 'deployment':
    case 'deployment_status':
      return facts.deployment.sha
    case 'merge_group':
      return facts.merge_group.head_sha
    default:
      return undefined
  }
}
