import * as z from 'zod/mini'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Subject } from './decision.ts'
import { commitSha } from './fields.ts'

const number = loosely(z.int())
const name = loosely(z.string().check(z.minLength(1)))
const commit = loosely(commitSha)
const side = loosely(z.object({ sha: commit }))
const labels = loosely(z.array(z.object({ name: z.string() })))

/** The facts that decide an event's component. An event is sent even if all are missing. */
const facts = z.object({
  pull_request: loosely(z.object({ number, base: side, head: side })),
  label: loosely(z.object({ name })),
  issue: loosely(z.object({ number, labels, pull_request: z.optional(z.unknown()) })),
  changes: loosely(
    z.object({
      new_issue: loosely(z.object({ labels })),
      old_issue: loosely(z.object({ labels })),
    }),
  ),
  deployment: loosely(z.object({ environment: name })),
  deployment_status: loosely(z.object({ environment: name })),
  release: loosely(z.object({ tag_name: name })),
  workflow: loosely(z.object({ name })),
  workflow_run: loosely(z.object({ name })),
  ref: name,
  ref_type: name,
  before: commit,
  after: commit,
})

type Facts = z.infer<typeof facts>

/**
 * Finds what a payload is about. Never fails: a payload without any of the facts is about its
 * repository.
 *
 * @param sha the commit of a deployment; absent for every other event
 */
export function findSubject(payload: unknown, sha?: string): Subject {
  const parsed = facts.safeParse(payload)
  const found = parsed.success ? findInFacts(parsed.data, sha) : undefined
  if (found !== undefined) return found
  return sha === undefined ? { kind: 'repository' } : { kind: 'deployment', sha, names: [] }
}

function findInFacts(payload: Facts, sha: string | undefined): Subject | undefined {
  return (
    findPullRequest(payload) ??
    findIncident(payload) ??
    findDeployment(payload, sha) ??
    findCommits(payload)
  )
}

function findPullRequest({ pull_request, issue }: Facts): Subject | undefined {
  const isPullRequest = issue?.pull_request !== undefined && issue.pull_request !== null
  const number = pull_request?.number ?? (isPullRequest ? issue?.number : undefined)
  if (number === undefined) return undefined
  const base = pull_request?.base?.sha
  const head = pull_request?.head?.sha
  const sides = base !== undefined && head !== undefined ? { base, head } : {}
  return { kind: 'pull-request', number, ...sides }
}

/** A label that was just removed also counts, because it may have named the component. */
function findIncident({ issue, label, changes }: Facts): Subject | undefined {
  if (issue?.labels === undefined) return undefined
  const moved = changes?.new_issue?.labels ?? changes?.old_issue?.labels ?? []
  const labels = [...issue.labels, ...moved].map((each) => each.name)
  const changed = label?.name
  const isListed = changed === undefined || labels.includes(changed)
  return {
    kind: 'incident',
    labels: isListed ? labels : [...labels, changed],
    ...omitUndefined({ number: issue.number }),
  }
}

/** The environment comes first, because a deployment's payload may also have its workflow run. */
function findDeployment(payload: Facts, sha: string | undefined): Subject | undefined {
  if (sha === undefined) return undefined
  const environment = payload.deployment_status?.environment ?? payload.deployment?.environment
  if (environment !== undefined) {
    return { kind: 'deployment', sha, names: [environment], environment }
  }
  const tag = payload.release?.tag_name ?? findTag(payload)
  const name = tag ?? payload.workflow?.name ?? payload.workflow_run?.name
  return name === undefined ? undefined : { kind: 'deployment', sha, names: [name] }
}

/**
 * Finds the tag of a pushed tag, or of a run for a tag, which names components as a release does. A
 * `create` payload has the bare tag.
 */
function findTag({ ref, ref_type }: Facts): string | undefined {
  if (ref === undefined || ref_type === 'tag') return ref
  return /^refs\/tags\/(.+)$/.exec(ref)?.[1]
}

function findCommits({ before, after }: Facts): Subject | undefined {
  if (before === undefined || after === undefined) return undefined
  return { kind: 'commits', before, after }
}

/** Treats a value that doesn't fit the schema as absent. */
function loosely<Value>(schema: z.ZodMiniType<Value>) {
  return z.catch(z.optional(schema), undefined)
}
