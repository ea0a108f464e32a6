import * as z from 'zod/mini'
import { inRepository } from './answer-fields.ts'
import { askInChunks } from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'contents: read'

const headSchema = inRepository(
  z.object({
    defaultBranchRef: z.nullable(z.object({ target: z.object({ oid: z.string() }) })),
  }),
)

/** Reads the latest commit of the default branch. Undefined for a repository without commits. */
export async function readHead({ query }: Requests): Promise<string | undefined> {
  const text = `query Head($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }
  }`
  const { repository } = await query(text, {}, headSchema, PERMISSION)
  return repository.defaultBranchRef?.target.oid
}

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean(),
})

/**
 * Reads the paths of a commit's files.
 *
 * @returns `isWhole` is false if there are more than GitHub lists
 */
export async function listFiles(
  { get }: Requests,
  commit: string,
): Promise<{ paths: string[]; isWhole: boolean }> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const parameters = { tree_sha: commit, recursive: '1' }
  const { data } = await get(route, parameters, treeSchema, PERMISSION)
  const files = data.tree.filter(({ type }) => type === 'blob')
  return { paths: files.map(({ path }) => path), isWhole: !data.truncated }
}

/** The number of texts in one query. */
const AT_ONCE = 50

/** GitHub returns no text for a binary file, and only a part of a large one. */
const blobSchema = z.nullable(
  z.object({
    text: z.optional(z.nullable(z.string())),
    isTruncated: z.optional(z.boolean()),
  }),
)
const blobsSchema = inRepository(z.record(z.string(), blobSchema))

/** `undefined`: there is no such file. `unreadable`: it isn't text, or it is too large. */
export type FileText = string | undefined | { kind: 'unreadable' }

/** Reads the texts of files of a commit, in the order of the paths. */
export function readTexts(
  requests: Requests,
  commit: string,
  paths: readonly string[],
): Promise<FileText[]> {
  return askInChunks(requests, paths, AT_ONCE, async (chunk) => {
    const variables = chunk.map((path, index) => [`e${index}`, `${commit}:${path}`])
    const declared = variables.map(([name]) => `, $${name}: String!`).join('')
    const objects = variables.map(
      ([name]) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`,
    )
    const text = `query Files($owner: String!, $name: String!${declared}) {
      repository(owner: $owner, name: $name) { ${objects.join('\n')} }
    }`
    const { repository } = await requests.query(
      text,
      Object.fromEntries(variables),
      blobsSchema,
      PERMISSION,
    )
    return chunk.map((_, index) => textOf(repository[`e${index}`] ?? null))
  })
}

function textOf(blob: z.infer<typeof blobSchema>): FileText {
  if (blob === null) return undefined
  return typeof blob.text === 'string' && blob.isTruncated === false
    ? blob.text.replace(/^\uFEFF/, '')
    : { kind: 'unreadable' }
}
