import { omitUndefined } from '../base/omit-undefined.ts'
import type { Facts, Push, Repository } from '../github-api/history/facts.ts'
import { originOf, type PastOccurrence } from './past-occurrence.ts'

/** Makes a `push` of each push, with its own time, because its commits may be much older. */
export function findPushes({ pushes, pullRequests, repository }: Facts): PastOccurrence[] {
  // The push of a merge changes the same files as its pull request.
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
