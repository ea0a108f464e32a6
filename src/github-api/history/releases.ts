import * as z from 'zod/mini'
import { quote } from '../../base/quote.ts'
import { ACTOR, graphqlActor, id, inRepository, instant, restActor } from './answer-fields.ts'
import type { Release, Remarks, Window } from './facts.ts'
import { connectionOf, pagesOf } from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'contents: read'
const PAGE = 100

const QUERY = `query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        databaseId tagName isDraft isPrerelease publishedAt author ${ACTOR} tagCommit { oid }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const releaseSchema = z.object({
  databaseId: id,
  tagName: z.string(),
  isDraft: z.boolean(),
  isPrerelease: z.boolean(),
  publishedAt: z.nullable(instant),
  author: graphqlActor,
  tagCommit: z.nullable(z.object({ oid: z.string() })),
})
const pageSchema = inRepository(z.object({ releases: connectionOf(releaseSchema) }))
const authorSchema = z.object({ author: restActor })

/**
 * Reads the releases that were published in a window. Reads all pages, because GitHub lists releases
 * by their creation, and a draft may be published long after that.
 *
 * @param withBots whether to read authors that are bots, for which GraphQL returns null
 * @throws RequestFailure, ReadingEnded
 */
export async function readReleases(
  requests: Requests,
  { from, until }: Window,
  withBots: boolean,
  { note, warn }: Remarks,
): Promise<Release[]> {
  const ask = async (first: number, after: string | null) => {
    const { repository } = await requests.query(QUERY, { first, after }, pageSchema, PERMISSION)
    return repository.releases
  }
  const onUnreadable = () => warn("GitHub couldn't load a release, so its event is missing")
  const found: Release[] = []
  for await (const page of pagesOf(requests, { ask, largest: PAGE, onUnreadable })) {
    for (const release of page.flatMap(toFacts)) {
      if (release.publishedAt < from || release.publishedAt >= until) continue
      if (release.sha === undefined) note(describeMissingTag(release))
      const isUnknown = withBots && release.author === null
      found.push(isUnknown ? { ...release, author: await readAuthor(requests, release) } : release)
    }
    requests.onProgress('releases', found.length)
  }
  return found
}

/** Returns nothing for drafts and pre-releases. */
function toFacts(listed: z.infer<typeof releaseSchema>): Release[] {
  const { databaseId, tagName, tagCommit, publishedAt, author } = listed
  if (publishedAt === null || listed.isDraft || listed.isPrerelease) return []
  return [{ id: databaseId, tag: tagName, sha: tagCommit?.oid, publishedAt, author }]
}

function describeMissingTag({ tag }: Release): string {
  return `Release ${quote(tag)} isn't reported, because its tag was deleted, so its commit is unknown`
}

async function readAuthor({ get }: Requests, { id }: Release): Promise<Release['author']> {
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
  const { data } = await get(route, { release_id: id }, authorSchema, PERMISSION)
  return data.author
}
