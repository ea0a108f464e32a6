import * as z from 'zod/mini'
import type { Api } from './api.ts'

/** The files that commits or a pull request changed, as far as they can be known. */
export type ChangedFiles =
  /** Paths from the repository's root, with `/`; of a renamed file both. */
  | { kind: 'known'; files: string[] }
  /** GitHub lists no more than `limit`, and there may be more. */
  | { kind: 'too-many'; limit: number }
  /** `reason`: what went wrong, and what to do about it. */
  | { kind: 'unknown'; reason: string }

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_COMPARED = 300
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_OF_PULL_REQUEST = 3000

const filesSchema = z.array(
  z.object({ filename: z.string(), previous_filename: z.optional(z.string()) }),
)
const comparisonSchema = z.object({ behind_by: z.number(), files: z.optional(filesSchema) })

type File = z.infer<typeof filesSchema>[number]

/**
 * The files in which two commits differ. GitHub compares with the commits' common ancestor: where
 * the second does not follow from the first, as after a force push, both directions are asked for.
 *
 * @throws as Octokit does, and for an answer that is none of GitHub's
 */
export async function compareCommits(
  { octokit, repository }: Api,
  before: string,
  after: string,
): Promise<ChangedFiles> {
  const compare = async (base: string, head: string) => {
    // Pages are of commits, which nothing here needs; the files are on the first.
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
      per_page: 1,
    })
    return comparisonSchema.parse(data)
  }
  const forwards = await compare(before, after)
  const lists = [forwards.files ?? []]
  if (forwards.behind_by > 0) lists.push((await compare(after, before)).files ?? [])
  if (lists.some((files) => files.length >= MOST_COMPARED)) {
    return { kind: 'too-many', limit: MOST_COMPARED }
  }
  return { kind: 'known', files: lists.flat().flatMap(pathsOf) }
}

/**
 * The files that a pull request changes, all pages of them.
 *
 * @throws as Octokit does, and for an answer that is none of GitHub's
 */
export async function listPullRequestFiles(
  { octokit, repository }: Api,
  number: number,
): Promise<ChangedFiles> {
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
    ...repository,
    pull_number: number,
    per_page: 100,
  })
  const files = filesSchema.parse(listed)
  if (files.length >= MOST_OF_PULL_REQUEST) {
    return { kind: 'too-many', limit: MOST_OF_PULL_REQUEST }
  }
  return { kind: 'known', files: files.flatMap(pathsOf) }
}

function pathsOf({ filename, previous_filename: previous }: File): string[] {
  return previous === undefined ? [filename] : [filename, previous]
}
