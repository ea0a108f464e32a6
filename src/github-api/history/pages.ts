import * as z from 'zod/mini'
import { isFailure } from './failures.ts'
import type { Requests } from './requests.ts'

/** A page of a GraphQL connection. A node that GitHub couldn't load is null. */
export type Connection<Node> = {
  nodes: (Node | null)[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The schema of a connection that is read from its first page to the last one. */
export function connectionOf<Node>(node: z.ZodMiniType<Node>): z.ZodMiniType<Connection<Node>> {
  return z.object({
    nodes: z.array(z.nullable(node)),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  })
}

/** A query returns at most this many nodes of a list. */
const MOST = 100

/** The selected fields of a list that is read from its end. */
export const TAIL = 'pageInfo { hasPreviousPage startCursor }'

/** The schema of a list that is read from its last page to the first one. */
export function tailOf<Node>(node: z.ZodMiniType<Node>): z.ZodMiniType<Connection<Node>> {
  return z.pipe(
    z.object({
      nodes: z.array(z.nullable(node)),
      pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullable(z.string()) }),
    }),
    z.transform(({ nodes, pageInfo: { hasPreviousPage, startCursor } }) => ({
      nodes,
      pageInfo: { hasNextPage: hasPreviousPage, endCursor: startCursor },
    })),
  )
}

/** What waits between requests. */
type Waits = Pick<Requests, 'waitToRepeat'>

/** A list that is read page by page. */
export type List<Node> = {
  /** Reads a page: `size` nodes after a cursor, or in a tail before it. */
  ask: (size: number, cursor: string | null) => Promise<Connection<Node>>
  /** The maximum number of nodes in a page. */
  largest: number
  /** Finds the lists inside a node, which GitHub may have loaded only in part. */
  listsIn?: (node: Node) => (Loaded | null)[]
  /** Called for a node that GitHub can't load even alone. @param node null, or what it could load */
  onUnreadable: (node: Node | null) => void
}

type Loaded = { nodes: readonly unknown[] }

/**
 * Reads the nodes of a list, page by page. If a page is too large for GitHub, the next request has a
 * smaller one. After a success, pages grow again.
 *
 * @param start the cursor before the first page
 * @throws RequestFailure, ReadingEnded
 */
export async function* pagesOf<Node>(
  waits: Waits,
  { ask, largest, listsIn = () => [], onUnreadable }: List<Node>,
  start: string | null = null,
): AsyncGenerator<Node[], void, void> {
  const isComplete = ({ nodes }: Connection<Node>) =>
    nodes.every((node) => node !== null && listsIn(node).every(isLoaded))
  let size = largest
  let cursor = start
  for (;;) {
    const from = cursor
    const { answer: page, size: fitting } = await askOrShrink(
      waits,
      size,
      (smaller) => ask(smaller, from),
      isComplete,
    )
    if (!isComplete(page)) onUnreadable(page.nodes[0] ?? null)
    yield page.nodes.filter((node) => node !== null)
    if (!page.pageInfo.hasNextPage) return
    cursor = page.pageInfo.endCursor
    size = Math.min(largest, fitting * 2)
  }
}

function isLoaded(list: Loaded | null): boolean {
  return list?.nodes.every((node) => node !== null) ?? false
}

/**
 * Reads all nodes of a list inside a node. Most lists have no more than its first page. In a tail, the
 * further pages are before the first one.
 *
 * @param first the first page. Null if GitHub couldn't load it
 * @throws RequestFailure, ReadingEnded
 */
export async function completeList<Node>(
  waits: Waits,
  first: Connection<Node> | null,
  list: Omit<List<Node>, 'largest'>,
): Promise<Node[]> {
  if (first === null) return []
  const known: Node[] = first.nodes.filter((node) => node !== null)
  const { hasNextPage, endCursor } = first.pageInfo
  if (!hasNextPage) return known
  const pages = [known]
  const further = pagesOf(waits, { ...list, largest: MOST }, endCursor)
  for await (const page of further) pages.unshift(page)
  return pages.flat()
}

/** A request that can't be smaller is repeated this many times, because GitHub may have an outage. */
const MOST_REPEATS_AT_ONE = 3

/**
 * Sends a request. If it is too large for GitHub, sends one of half its size. One of size 1 is repeated
 * after a wait.
 *
 * @param isComplete whether GitHub could load everything. The last answer counts even if it isn't
 * @returns the answer, and the size of its request
 * @throws RequestFailure, ReadingEnded
 */
async function askOrShrink<Answer>(
  { waitToRepeat }: Waits,
  largest: number,
  ask: (size: number) => Promise<Answer>,
  isComplete: (answer: Answer) => boolean,
): Promise<{ answer: Answer; size: number }> {
  let repeats = 0
  for (let size = largest; ; size = Math.max(1, Math.floor(size / 2))) {
    const isLast = size === 1 && repeats === MOST_REPEATS_AT_ONE
    try {
      const answer = await ask(size)
      if (isLast || isComplete(answer)) return { answer, size }
    } catch (error) {
      if (isLast || !isFailure(error, 'too-large')) throw error
    }
    if (size === 1) await waitToRepeat(repeats++)
  }
}

/**
 * Reads something for each of many items, in as few queries as GitHub can answer.
 *
 * @param largest the maximum number of items in one query
 * @param ask reads the answers for some of the items
 * @throws RequestFailure, ReadingEnded
 */
export async function askInChunks<Item, Answer>(
  waits: Waits,
  items: readonly Item[],
  largest: number,
  ask: (chunk: Item[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let most = largest
  let successes = 0
  for (let start = 0; start < items.length; ) {
    const from = start
    const { answer, size } = await askOrShrink(
      waits,
      most,
      (smaller) => ask(items.slice(from, from + smaller)),
      () => true,
    )
    answers.push(...answer)
    start += size
    successes = size === most ? successes + 1 : 1
    most = successes % ENOUGH === 0 ? Math.min(largest, size * 2) : size
  }
  return answers
}

/**
 * After this many successes, the next query is larger, because GitHub may have had an outage. Each one
 * that is too large costs GitHub's time-out, so it isn't attempted after every success.
 */
const ENOUGH = 4
