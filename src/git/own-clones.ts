import type { Clone } from './clone.ts'
import { isCommitId, readGit } from './read-git.ts'

/** What identifies a clone of a repository. */
export type RepositoryIdentity = {
  /** `GITHUB_SERVER_URL`, such as `https://github.com`. */
  serverUrl: string
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  repository: string
  /** Full SHAs of the repository's commits. A fork's clone has another origin, but may have these. */
  commits: readonly string[]
}

/**
 * Finds the clones of a repository. A clone without an origin counts only if no other clone is
 * recognized.
 */
export async function findClonesOf(
  identity: RepositoryIdentity,
  clones: readonly Clone[],
): Promise<Clone[]> {
  const origins = await Promise.all(clones.map(readOrigin))
  const recognized = await Promise.all(
    clones.map(
      async (clone, i) =>
        isUrlOf(origins[i] ?? '', identity) || (await hasAny(clone, identity.commits)),
    ),
  )
  const found = clones.filter((_, i) => recognized[i])
  return found.length > 0 ? found : clones.filter((_, i) => origins[i] === undefined)
}

/** Finds the clones with a repository as their origin. */
export async function findClonesByOrigin(
  identity: Pick<RepositoryIdentity, 'serverUrl' | 'repository'>,
  clones: readonly Clone[],
): Promise<Clone[]> {
  const origins = await Promise.all(clones.map(readOrigin))
  return clones.filter((_, i) => isUrlOf(origins[i] ?? '', identity))
}

/** Reads the address that the clone fetches from. Undefined if it has none. */
async function readOrigin(clone: Clone): Promise<string | undefined> {
  return (await readGit(clone, ['config', '--get', 'remote.origin.url']))?.trim()
}

/** `https://host/path`, `ssh://git@host:22/path`, and `git@host:path`: host and path. */
const URL_FORM = /^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i
const SCP_FORM = /^(?:[^@/]*@)?([^:/]+):(.+)$/

function isUrlOf(
  url: string,
  { serverUrl, repository }: Pick<RepositoryIdentity, 'serverUrl' | 'repository'>,
): boolean {
  const [, host = '', path = ''] = URL_FORM.exec(url) ?? SCP_FORM.exec(url) ?? []
  const plainPath = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, '')
  const server = URL_FORM.exec(`${serverUrl}/-`)?.[1]
  const isSame = `${host}/${plainPath}`.toLowerCase() === `${server}/${repository}`.toLowerCase()
  return isSame && repository !== ''
}

async function hasAny(clone: Clone, commits: readonly string[]): Promise<boolean> {
  const ids = commits.filter(isCommitId)
  if (ids.length === 0) return false
  const found = await readGit(clone, ['rev-list', '--no-walk', '--ignore-missing', ...ids])
  return found !== undefined && found !== ''
}
