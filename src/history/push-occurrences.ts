import { omitUndefined } from '../base/omit-undefined.ts'
import type { Facts, Push, Repository } from '../github-api/history/facts.ts'
import { originOf, type PastOccurrence } from './past-occurrence.ts'

/** `push`, at the instant of the push: its commits may be much older. */
export function findPushes({ pushes, pullRequests, repository }: Facts): PastOccurrence[] {
  // The push of a merge changes what its pull request changes.
  const merged = new Map(pullRequests.map(({ mergeCommit, files }) => [mergeCommit, files]))
  return pushes.map((push) => findPush(push, merged.get(push.after), repository))
}

function findPush(push: Push, files: string[] | undefined, repository: Repository): PastOccurrence {
  const { id, at, ref, before, after, actor: by } = push
  const commits = push.commits.map(({ sha, date }) => ({ id: sha, timestamp: date }))
  const payload = {
    ref,
    before,
    after,
    deleted: false,
    commits,
    head_commit: commits.at(-1) ?? null,
    ...originOf(repository, by),
  }
  return { name: 'push', payload, at, id, by, ...omitUndefined({ files }) }
}
