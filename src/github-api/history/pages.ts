import * as z from 'zod/mini'
import { isFailure } from './failures.ts'

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

/** The last nodes of a list inside a node. Most lists have no more. */
export type Tail<Node> = {
  nodes: (Node | null)[]
  pageInfo: { hasPreviousPage: boolean; startCursor: string | null }
}

/** The selected fields of a tail. */
export const TAIL = 'pageInfo { hasPreviousPage startCursor }'

export function tailOf<Node>(node: z.ZodMiniType<Node>): z.ZodMiniType<Tail<Node>> {
  return z.object({
    nodes: z.array(z.nullable(node)),
    pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullable(z.string()) }),
  })
}

/**
 * Reads all nodes of a list of which only the last ones are known.
 *
 * @param ask reads the nodes before a cursor
 */
export async function completeTail<Node>(
  tail: Tail<Node>,
  ask: (before: string | null) => Promise<Tail<Node>>,
): Promise<Node[]> {
  const nodes = [tail.nodes]
  for (let page = tail; page.pageInfo.hasPreviousPage; nodes.unshift(page.nodes)) {
    page = await ask(page.pageInfo.startCursor)
  }
  return nodes.flat().filter((node) => node !== null)
}

/** A single node is requested at most this many times. */
const MOST_ATTEMPTS_AT_ONE = 3

/**
 * Reads the nodes of a connection, page by page. If a page is too large for GitHub, the next request
 * has half its size. After a success, pages grow again.
 *
 * @param ask reads a page: `first` nodes after a cursor
 * @param largest the maximum number of nodes in a page
 * @param onUnreadable called for a node that GitHub can't load even alone
 */
export async function* pagesOf<Node>(
  ask: (first: number, after: string | null) => Promise<Connection<Node>>,
  largest: number,
  onUnreadable: () => void,
): AsyncGenerator<Node[], void, void> {
  let size = largest
  let after: string | null = null
  let attemptsAtOne = 0
  for (;;) {
    const page: Connection<Node> | undefined = await askOrShrink(ask, size, after, attemptsAtOne)
    const nodes = page?.nodes.filter((node) => node !== null) ?? []
    const isWhole = page !== undefined && nodes.length === page.nodes.length
    if (!isWhole && (size > 1 || attemptsAtOne < MOST_ATTEMPTS_AT_ONE - 1)) {
      if (size === 1) attemptsAtOne++
      size = Math.max(1, Math.floor(size / 2))
      continue
    }
    if (!isWhole) onUnreadable()
    yield nodes
    if (page === undefined || !page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
    attemptsAtOne = 0
    size = Math.min(largest, size * 2)
  }
}

/** @returns undefined if the request was too large */
async function askOrShrink<Node>(
  ask: (first: number, after: string | null) => Promise<Connection<Node>>,
  size: number,
  after: string | null,
  attemptsAtOne: number,
): Promise<Connection<Node> | undefined> {
  try {
    return await ask(size, after)
  } catch (error) {
    const isLast = size === 1 && attemptsAtOne >= MOST_ATTEMPTS_AT_ONE - 1
    if (isFailure(error, 'too-large') && !isLast) return undefined
    throw error
  }
}

/**
 * Reads something for each of many items, in as few queries as GitHub can answer.
 *
 * @param ask reads the answers for some of the items
 * @param largest the maximum number of items in one query
 */
export async function askInChunks<Item, Answer>(
  items: readonly Item[],
  largest: number,
  ask: (chunk: Item[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let size = largest
  for (let start = 0; start < items.length; ) {
    try {
      answers.push(...(await ask(items.slice(start, start + size))))
      start += size
    } catch (error) {
      if (!isFailure(error, 'too-large') || size === 1) throw error
      size = Math.floor(size / 2)
    }
  }
  return answers
}
