import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  execute,
  extendSchema,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'

export type GraphqlRequest = { query: string; variables?: Record<string, unknown> }

/** `points`: the cost of the query, of GitHub's hourly limit. */
type GraphqlAnswer = { points: number; body: object }

export type Graphql = (root: unknown, request: GraphqlRequest) => Promise<GraphqlAnswer>

/** Fields in GitHub's reference that Octokit's schema doesn't have yet. */
const ISSUE_TYPES = `
  type IssueType { name: String! }
  type IssueTypeAddedEvent { id: ID! createdAt: DateTime! actor: Actor issueType: IssueType }
  type IssueTypeRemovedEvent { id: ID! createdAt: DateTime! actor: Actor issueType: IssueType }
  type IssueTypeChangedEvent {
    id: ID! createdAt: DateTime! actor: Actor issueType: IssueType prevIssueType: IssueType
  }
  extend type Issue { issueType: IssueType }
  extend union IssueTimelineItems = IssueTypeAddedEvent | IssueTypeRemovedEvent | IssueTypeChangedEvent
  extend enum IssueTimelineItemsItemType {
    ISSUE_TYPE_ADDED_EVENT ISSUE_TYPE_REMOVED_EVENT ISSUE_TYPE_CHANGED_EVENT
  }`

type Query = { document: DocumentNode; refusals: readonly GraphQLError[] }

// Tests start many servers, and it takes a while to make a schema of this size and to check queries.
const published = once(() => {
  // The package's module would read the schema in another form too.
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  const idl = readFileSync(file, 'utf8')
  return withQueries(buildSchema(idl, { assumeValidSDL: true, noLocation: true }))
})
const withIssueTypes = once(() =>
  withQueries(extendSchema(published().schema, parse(ISSUE_TYPES), { assumeValid: true })),
)

function withQueries(schema: GraphQLSchema) {
  return { schema, checked: new Map<string, Query>() }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

const MOST_NODES = 500_000

/**
 * Answers queries with GitHub's own schema, and refuses what the schema doesn't have, as GitHub does.
 *
 * @param options.issueTypes whether the server is new enough to have issue types
 */
export function createGraphql({ issueTypes }: { issueTypes: boolean }): Graphql {
  const { schema, checked } = issueTypes ? withIssueTypes() : published()
  const check = (query: string) => {
    const known = checked.get(query)
    if (known) return known
    const document = parse(query)
    const result = { document, refusals: validate(schema, document) }
    checked.set(query, result)
    return result
  }
  return async (root, { query, variables = {} }) => {
    const { document, refusals } = check(query)
    if (refusals.length > 0) return { points: 1, body: { errors: refusals.map(showRefusal) } }
    const { requests, nodes } = measure(schema, document, variables)
    if (nodes > MOST_NODES) {
      const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of 500,000.`
      return { points: 1, body: { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] } }
    }
    const { data, errors } = await execute({
      schema,
      document,
      rootValue: root,
      variableValues: variables,
    })
    if (errors) throw errors[0]
    const points = Math.max(1, Math.round(requests / 100))
    const notFound = findMissing(data ?? {}).map(showMissing)
    return { points, body: { data, ...(notFound.length > 0 && { errors: notFound }) } }
  }
}

type Path = (string | number)[]

/** An owner that doesn't exist is null, without an error. */
function findMissing(data: Record<string, unknown>): Path[] {
  const paths: Path[] = []
  for (const [name, found] of Object.entries(data)) {
    if (found === null && name !== 'repositoryOwner') paths.push([name])
    if (!Array.isArray(found)) continue
    for (const [index, node] of found.entries()) if (node === null) paths.push([name, index])
  }
  return paths
}

function showMissing(path: Path) {
  return { type: 'NOT_FOUND', path, message: 'Could not resolve to a node.' }
}

function showRefusal({ message }: GraphQLError) {
  return { message, extensions: { code: 'undefinedField' } }
}

/**
 * Calculates as GitHub does: each connection is one request for each node of the connections around it.
 * The number of nodes in a query is limited.
 */
function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
) {
  const info = new TypeInfo(schema)
  const around = [1]
  let requests = 0
  let nodes = 0
  const isConnection = () => String(getNamedType(info.getType())).endsWith('Connection')
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          const parents = around.at(-1) ?? 1
          if (isLookup(field)) around.push(parents * countIds(variables))
          if (!isConnection()) return
          const size = sizeOf(field, variables)
          requests += parents
          nodes += parents * size
          around.push(parents * size)
        },
        leave(field) {
          if (isConnection() || isLookup(field)) around.pop()
        },
      },
    }),
  )
  return { requests, nodes }
}

/** Whether a field is `nodes(ids: $ids)`. */
function isLookup({ name, arguments: given = [] }: FieldNode): boolean {
  return name.value === 'nodes' && given.length > 0
}

function countIds({ ids }: Record<string, unknown>): number {
  const count = Array.isArray(ids) ? ids.length : 0
  if (!(count >= 1 && count <= 100)) throw new GraphQLError('nodes needs from 1 to 100 IDs')
  return count
}

function sizeOf(field: FieldNode, variables: Record<string, unknown>): number {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => {
      if (value.kind === 'Variable') return Number(variables[value.name.value])
      return value.kind === 'IntValue' ? Number(value.value) : Number.NaN
    })
  const [size = Number.NaN] = sizes
  if (!(size >= 1 && size <= 100)) {
    throw new GraphQLError(`${field.name.value} needs first or last, from 1 to 100`)
  }
  return size
}
