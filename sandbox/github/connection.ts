/** The arguments of a GraphQL connection. */
export type PageArguments = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

/** The order of a list. The ID decides between equals, as in GitHub's cursors. */
export type Key = readonly [number, number]

/**
 * A page of a list. A cursor has a node's place in the order instead of its index. As on GitHub, a node
 * that moves while the list is read doesn't shift others.
 */
export function connectionOf<Node>(
  nodes: readonly Node[],
  keyOf: (node: Node, index: number) => Key,
  args: PageArguments,
) {
  const keyed = nodes
    .map((node, index) => ({ node, key: keyOf(node, index) }))
    .sort((one, other) => compare(one.key, other.key))
  const after = args.after ? parseCursor(args.after) : undefined
  const before = args.before ? parseCursor(args.before) : undefined
  const between = keyed.filter(
    ({ key }) => (!after || compare(key, after) > 0) && (!before || compare(key, before) < 0),
  )
  const page =
    typeof args.first === 'number'
      ? between.slice(0, args.first)
      : between.slice(Math.max(0, between.length - (args.last ?? 0)))
  const isWhole = page.length === between.length
  return {
    nodes: page.map(({ node }) => node),
    totalCount: nodes.length,
    pageInfo: {
      hasNextPage: typeof args.first === 'number' && !isWhole,
      hasPreviousPage: typeof args.first !== 'number' && !isWhole,
      startCursor: cursorOf(page[0]?.key),
      endCursor: cursorOf(page.at(-1)?.key),
    },
  }
}

function compare(one: Key, other: Key): number {
  return one[0] - other[0] || one[1] - other[1]
}

function cursorOf(key: Key | undefined): string | null {
  return key === undefined ? null : Buffer.from(JSON.stringify(key)).toString('base64')
}

function parseCursor(cursor: string): Key {
  return JSON.parse(Buffer.from(cursor, 'base64').toString())
}
