import * as z from 'zod/mini'
import { isFailure } from './failures.ts'

/** A page of a GraphQL connection. GitHub gives null for a node that it could not load. */
export type Connection<Node> = {
  nodes: (Node | null)[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The schema of a connection that is read from its first page to its last. */
export function connectionOf<Node>(node: z.ZodMiniType<Node>): z.ZodMiniType<Connection<Node>> {
  return z.object({
    nodes: z.array(z.nullable(node)),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  })
}

/** The last nodes of a list inside of a node; most lists are no longer than that. */
export type Tail<Node> = {
  nodes: (Node | null)[]
  pageInfo: { hasPreviousPage: boolean; startCursor: string | null }
}

/** What is selected of a tail. */
export const TAIL = 'pageInfo { hasPreviousPage startCursor }'

export function tailOf<Node>(node: z.ZodMiniType<Node>): z.ZodMiniType<Tail<Node>> {
  return z.object({
    nodes: z.array(z.nullable(node)),
    pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullable(z.string()) }),
  })
}

/**
 * All nodes of a list, of which the last ones are there.
 *
 * @param ask gives the nodes before a cursor
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

/** How often one node alone is asked for before it is given up. */
const MOST_ATTEMPTS_AT_ONE = 3

/**
 * The nodes of a connection, page by page. A page that GitHub can't put together is halved; after
 * one that it can, pages grow again.
 *
 * @param ask gives a page: `first` nodes after a cursor
 * @param largest how many nodes a page has at most
 * @param onUnreadable hears of a node that GitHub doesn't load even alone
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

/** @returns undefined where less has to be asked for */
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
 * What is asked for each of many items, in as few queries as GitHub can answer.
 *
 * @param ask gives the answers for some of the items
 * @param largest how many items are asked for at once
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
