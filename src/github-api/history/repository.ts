import * as z from 'zod/mini'
import { inRepository } from './answer-fields.ts'
import type { Repository } from './facts.ts'
import type { Requests } from './requests.ts'

const QUERY = `query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    databaseId nameWithOwner defaultBranchRef { name }
  }
}`

const schema = inRepository(
  z.object({
    databaseId: z.int(),
    nameWithOwner: z.string(),
    defaultBranchRef: z.nullable(z.object({ name: z.string() })),
  }),
)

/** @throws RequestFailure, ReadingEnded */
export async function readRepository({ query }: Requests): Promise<Repository> {
  const { repository } = await query(QUERY, {}, schema, 'contents: read')
  return {
    id: repository.databaseId,
    fullName: repository.nameWithOwner,
    defaultBranch: repository.defaultBranchRef?.name,
  }
}
