import * as z from 'zod/mini'
import { ACTOR, graphqlActor, id, inRepository, instant } from './answer-fields.ts'
import type { Issue, IssueEvent, Remarks, Window } from './facts.ts'
import { isFailure } from './failures.ts'
import { completeList, connectionOf, type List, pagesOf, TAIL, tailOf } from './pages.ts'
import type { Requests } from './requests.ts'

const PERMISSION = 'issues: read'
const PAGE = 50
/** How many events a query reads with each issue. */
const LAST = { last: 30, before: null }

/** Older GitHub Enterprise Servers have no issue types, and refuse a query for them. */
type Types = 'with-types' | 'without-types'

function selectTimeline(types: Types): string {
  const isTyped = types === 'with-types'
  const itemTypes = [
    'LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT',
    ...(isTyped
      ? ['ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT']
      : []),
  ]
  const common = `id createdAt actor ${ACTOR}`
  return `timelineItems(last: $last, before: $before, itemTypes: [${itemTypes.join(', ')}]) {
    nodes {
      __typename
      ... on LabeledEvent { ${common} label { name } }
      ... on UnlabeledEvent { ${common} label { name } }
      ... on ClosedEvent { ${common} }
      ... on ReopenedEvent { ${common} }
      ... on TransferredEvent { ${common} }
      ${isTyped ? `... on IssueTypeAddedEvent { ${common} issueType { name } }` : ''}
      ${isTyped ? `... on IssueTypeRemovedEvent { ${common} issueType { name } }` : ''}
      ${isTyped ? `... on IssueTypeChangedEvent { ${common} issueType { name } prevIssueType { name } }` : ''}
    } ${TAIL}
  }`
}

function writeQuery(types: Types): string {
  return `query Issues(
    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,
    $last: Int!, $before: String
  ) {
    repository(owner: $owner, name: $name) {
      issues(
        first: $first, after: $after, filterBy: { since: $since },
        orderBy: { field: UPDATED_AT, direction: ASC }
      ) {
        nodes {
          fullDatabaseId number createdAt updatedAt closedAt author ${ACTOR}
          labels(first: 100) { nodes { name } }
          ${types === 'with-types' ? 'issueType { name }' : ''}
          ${selectTimeline(types)}
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`
}

const named = z.object({ name: z.string() })
const common = { id: z.string(), createdAt: instant, actor: graphqlActor }
const of = <Name extends string, Fields extends z.core.$ZodShape>(name: Name, fields: Fields) =>
  z.object({ __typename: z.literal(name), ...common, ...fields })
const itemSchema = z.discriminatedUnion('__typename', [
  of('LabeledEvent', { label: named }),
  of('UnlabeledEvent', { label: named }),
  of('ClosedEvent', {}),
  of('ReopenedEvent', {}),
  of('TransferredEvent', {}),
  // The type itself may have been deleted.
  of('IssueTypeAddedEvent', { issueType: z.nullable(named) }),
  of('IssueTypeRemovedEvent', { issueType: z.nullable(named) }),
  of('IssueTypeChangedEvent', { issueType: z.nullable(named), prevIssueType: z.nullable(named) }),
])
type Item = z.infer<typeof itemSchema>

const issueSchema = z.object({
  fullDatabaseId: id,
  number: z.int(),
  createdAt: instant,
  updatedAt: instant,
  closedAt: z.nullable(instant),
  author: graphqlActor,
  labels: z.nullable(z.object({ nodes: z.array(z.nullable(named)) })),
  issueType: z.nullish(named),
  timelineItems: tailOf(itemSchema),
})
const pageSchema = inRepository(z.object({ issues: connectionOf(issueSchema) }))
type Listed = z.infer<typeof issueSchema>

/**
 * Reads the issues that were updated since the beginning of a window, with all their events. The
 * oldest updates come first, so an issue that is updated meanwhile appears again at the end.
 *
 * @throws RequestFailure, ReadingEnded
 */
export async function readIssues(
  requests: Requests,
  window: Window,
  warn: Remarks['warn'],
): Promise<Issue[]> {
  try {
    return await readAll(requests, window, warn, 'with-types')
  } catch (error) {
    if (!isFailure(error, 'unknown-field')) throw error
    return readAll(requests, window, warn, 'without-types')
  }
}

async function readAll(
  requests: Requests,
  { from }: Window,
  warn: Remarks['warn'],
  types: Types,
): Promise<Issue[]> {
  const text = writeQuery(types)
  const since = new Date(from).toISOString()
  const ask = async (first: number, after: string | null) => {
    const variables = { since, first, after, ...LAST }
    const { repository } = await requests.query(text, variables, pageSchema, PERMISSION)
    return repository.issues
  }
  const onUnreadable = (listed: Listed | null) => warn(describeUnreadable(listed))
  const found = new Map<string, Issue>()
  const list = { ask, largest: PAGE, listsIn, onUnreadable }
  for await (const page of pagesOf(requests, list)) {
    for (const listed of page) {
      const { number, timelineItems } = listed
      const items = await completeList(requests, timelineItems, {
        ask: askForTimeline(requests, number, types),
        onUnreadable: () => onUnreadable(listed),
      })
      found.set(listed.fullDatabaseId, toFacts(listed, items))
    }
    requests.onProgress('issues', found.size, page.at(-1)?.updatedAt)
  }
  return [...found.values()]
}

function listsIn({ labels, timelineItems }: Listed) {
  return [labels, timelineItems]
}

function describeUnreadable(listed: Listed | null): string {
  return listed === null
    ? "GitHub couldn't load an issue, so its events are missing"
    : `GitHub couldn't load everything that happened to issue #${listed.number}, so some of its events may be missing`
}

function askForTimeline({ query }: Requests, number: number, types: Types): List<Item>['ask'] {
  const text = `query Issue(
    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String
  ) {
    repository(owner: $owner, name: $name) { issue(number: $number) { ${selectTimeline(types)} } }
  }`
  const schema = inRepository(z.object({ issue: z.object({ timelineItems: tailOf(itemSchema) }) }))
  return async (last, before) => {
    const { repository } = await query(text, { number, last, before }, schema, PERMISSION)
    return repository.issue.timelineItems
  }
}

function toFacts(listed: Listed, items: Item[]): Issue {
  const { fullDatabaseId, number, createdAt, closedAt, author, labels, issueType } = listed
  return {
    id: fullDatabaseId,
    number,
    createdAt,
    author,
    labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
    type: issueType?.name ?? null,
    closedAt,
    events: items.flatMap(toEvent),
  }
}

function toEvent(item: Item): IssueEvent[] {
  const { id, createdAt: at, actor } = item
  const event = { id, at, actor }
  switch (item.__typename) {
    case 'LabeledEvent':
      return [{ ...event, kind: 'labeled', label: item.label.name }]
    case 'UnlabeledEvent':
      return [{ ...event, kind: 'unlabeled', label: item.label.name }]
    case 'ClosedEvent':
      return [{ ...event, kind: 'closed' }]
    case 'ReopenedEvent':
      return [{ ...event, kind: 'reopened' }]
    case 'TransferredEvent':
      return [{ ...event, kind: 'transferred' }]
    default:
      return toTypeEvent(event, item)
  }
}

/** A type that was deleted from the organization has no name, so it counts as no type. */
function toTypeEvent(
  event: Pick<IssueEvent, 'id' | 'at' | 'actor'>,
  item: Extract<Item, { issueType: unknown }>,
): IssueEvent[] {
  const type = item.issueType?.name
  const previous =
    item.__typename === 'IssueTypeChangedEvent' ? item.prevIssueType?.name : undefined
  if (item.__typename === 'IssueTypeRemovedEvent') {
    return type === undefined ? [] : [{ ...event, kind: 'untyped', type }]
  }
  if (type === undefined) {
    return previous === undefined ? [] : [{ ...event, kind: 'untyped', type: previous }]
  }
  return previous === undefined
    ? [{ ...event, kind: 'typed', type }]
    : [{ ...event, kind: 'retyped', type, previous }]
}
