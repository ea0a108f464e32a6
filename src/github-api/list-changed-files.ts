import * as z from 'zod/mini'
import type { Get } from './api.ts'

/** The files that commits or a pull request changed, if they are known. */
export type ChangedFiles =
  /** Paths relative to the repository, with `/`. A renamed file has both. */
  | { kind: 'known'; files: string[] }
  /** GitHub lists no more than `limit`, and there may be more. */
  | { kind: 'too-many'; limit: number }
  /** `reason`: what is wrong, and what to do. */
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
 * Lists the files that differ between two commits. GitHub compares with their common ancestor, so this
 * compares in both directions if one commit doesn't follow from the other, as after a force push.
 *
 * @throws what `get` throws
 */
export async function compareCommits(
  get: Get,
  before: string,
  after: string,
): Promise<ChangedFiles> {
  const compare = async (base: string, head: string) => {
    // Further pages have only commits. All files are on the first page.
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const asked = { basehead: `${base}...${head}`, per_page: 1 }
    const { data } = await get(route, asked, comparisonSchema, 'contents: read')
    return data
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
 * Lists all files that a pull request changes.
 *
 * @throws what `get` throws
 */
export async function listPullRequestFiles(get: Get, number: number): Promise<ChangedFiles> {
  const files: File[] = []
  for (let page = 1, isLast = false; !isLast; page++) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const asked = { pull_number: number, per_page: 100, page }
    const { data, next } = await get(route, asked, filesSchema, 'pull-requests: read')
    files.push(...data)
    isLast = next === undefined
  }
  if (files.length >= MOST_OF_PULL_REQUEST) {
    return { kind: 'too-many', limit: MOST_OF_PULL_REQUEST }
  }
  return { kind: 'known', files: files.flatMap(pathsOf) }
}

function pathsOf({ filename, previous_filename: previous }: File): string[] {
  return previous === undefined ? [filename] : [filename, previous]
}
