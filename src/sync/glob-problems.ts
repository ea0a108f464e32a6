import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { matches } from '../github/patterns.ts'

/** The globs of one owner. */
export type Glob = {
  owner: string
  /** At least one, such as `acme/web-*`. */
  patterns: string[]
}

type Named = { name: string }

/** What globs find. */
export type GlobResult = {
  /** The repositories that the token lists. */
  all: readonly Named[]
  matching: readonly Named[]
  /** The workflow's repository. */
  own: string
  /** Whether the token is that of a GitHub App. */
  isApp: boolean
}

/** Describes why globs find nothing, or only the workflow's own repository. */
export function globProblems(glob: Glob, { all, matching, own, isApp }: GlobResult): Problem[] {
  const [first, ...others] = all
  if (isApp && first?.name === own && others.length === 0) {
    return [describeOnlyOwn(glob, own, matching.length > 0)]
  }
  if (matching.length > 0) return []
  const { length } = all.filter(({ name }) => matches([`${glob.owner}/*`], name))
  return [isApp && length === 0 ? describeUninstalled(glob) : describeUnmatched(glob, length)]
}

/**
 * `GITHUB_TOKEN` is the token of an App that is installed only for the workflow's own repository. Without
 * an owner, `actions/create-github-app-token` also makes a token for that one.
 */
function describeOnlyOwn(glob: Glob, own: string, isMatching: boolean): Problem {
  const what = isMatching ? `finds only ${own}` : 'finds nothing'
  return inputProblem(
    `repositories: ${quote(glob.patterns[0])} ${what}, because ${own} is the only repository of github-token; if that is GITHUB_TOKEN, use the token of a GitHub App, and otherwise set owner of actions/create-github-app-token, or install the App for more repositories`,
    isMatching ? 'warning' : 'error',
  )
}

function describeUninstalled({ owner, patterns }: Glob): Problem {
  return inputProblem(
    `repositories: ${quote(patterns[0])} finds nothing, because the GitHub App of github-token isn't installed for any repository of ${owner}; correct the owner, or install the App there, and sync each owner in a job of its own, with a token for that owner`,
  )
}

function describeUnmatched({ owner, patterns }: Glob, length: number): Problem {
  return inputProblem(
    `repositories: ${quote(patterns[0])} matches none of the ${length} repositories of ${owner} that github-token can read; correct it, or install the GitHub App for more repositories`,
  )
}
