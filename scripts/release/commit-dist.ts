import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What may be in dist: its directory is flat. */
const NAME = /^[\w.-]+\.(?:js|json|txt)$/
const MOST_BYTES = 2_000_000

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { url } }
}`

/** A branch, and the commit that has to be its last. */
export type Branch = { repository: string; branch: string; head: string }

/**
 * Reads built files, which come from a job that nobody vouches for.
 *
 * @returns name → content
 * @throws when there is anything that dist doesn't hold
 */
export function readBuilt(directory: string): Map<string, Buffer> {
  const entries = readdirSync(directory, { withFileTypes: true })
  const strange = entries.find((entry) => !entry.isFile() || !NAME.test(entry.name))
  if (strange) throw new Error(`${JSON.stringify(strange.name)} doesn't belong into dist`)
  const files = new Map(entries.map(({ name }) => [name, readFileSync(join(directory, name))]))
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  if (bytes > MOST_BYTES) throw new Error(`dist has ${bytes} bytes, more than ${MOST_BYTES}`)
  if (!files.has('index.js')) throw new Error('dist has no index.js')
  return files
}

/**
 * The GraphQL request that makes dist hold these files and no others. GitHub rejects it when the
 * branch has moved on, and signs the commit.
 */
export function commitDist(files: Map<string, Buffer>, existing: string[], to: Branch) {
  return {
    query: MUTATION,
    variables: {
      input: {
        branch: { repositoryNameWithOwner: to.repository, branchName: to.branch },
        expectedHeadOid: to.head,
        message: {
          headline: 'Build dist',
          // Without it, Dependabot no longer rebases a branch that others committed to.
          body: '[dependabot skip]',
        },
        fileChanges: {
          additions: [...files].map(([name, content]) => ({
            path: `dist/${name}`,
            contents: content.toString('base64'),
          })),
          deletions: existing
            .filter((name) => !files.has(name))
            .map((name) => ({ path: `dist/${name}` })),
        },
      },
    },
  }
}
