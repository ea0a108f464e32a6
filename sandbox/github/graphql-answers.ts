import { headOf, historyOf } from './commits.ts'
import { connectionOf, type PageArguments } from './connection.ts'
import {
  type Account,
  findModel,
  isoOf,
  type Model,
  type ModelCommit,
  type ModelDeployment,
  type ModelIssue,
  type ModelItem,
  type ModelPullRequest,
  type ModelRelease,
  repositoryNodeId,
} from './model.ts'

/** The answers to GraphQL queries. graphql-js calls each function with its arguments. */
export function answerGraphql(models: readonly Model[]) {
  const histories = new Map<string, ModelCommit[]>()
  const historyOfModel = (model: Model) => (sha: string) => {
    const key = `${model.id} ${sha}`
    const known = histories.get(key) ?? historyOf(model, sha)
    histories.set(key, known)
    return known
  }
  const show = (model: Model) => showRepository(model, historyOfModel(model))
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const model = findModel(models, owner, name)
      return model ? show(model) : null
    },
    repositoryOwner: ({ login }: { login: string }) => {
      const owned = models.filter(({ owner, isHidden }) => owner === login && !isHidden)
      return owned.length === 0 ? null : showOwner(owned, show)
    },
    nodes: ({ ids }: { ids: string[] }) => {
      const readable = models.filter(({ isHidden }) => !isHidden)
      const byId = new Map(readable.map((model) => [repositoryNodeId(model), model]))
      return ids.map((id) => {
        const model = byId.get(id)
        return model ? { __typename: 'Repository', ...show(model) } : null
      })
    },
    node: ({ id }: { id: string }) => {
      const deployment = models
        .flatMap(({ deployments }) => deployments)
        .find((each) => nodeId(each) === id)
      return deployment ? showDeployment(deployment) : null
    },
  }
}

/** Lists the repositories in the order of their creation, which is the order of their IDs. */
function showOwner(owned: readonly Model[], show: (model: Model) => object) {
  return {
    __typename: 'Organization',
    repositories: (args: PageArguments) => {
      const page = connectionOf(owned, ({ id }) => [id, 0], args)
      return { ...page, nodes: page.nodes.map(show) }
    },
  }
}

function showDefaultBranch({ defaultBranch: name, ...model }: Model) {
  return name === null || model.commits.size === 0
    ? null
    : { name, target: { __typename: 'Commit', oid: headOf(model) } }
}

/** All commits have the same files. `COMMIT:PATH` names one. */
function showFile({ files = {} }: Model, expression: string) {
  const text = files[expression.slice(expression.indexOf(':') + 1)]
  return text === undefined ? null : { __typename: 'Blob', text, isTruncated: false }
}

function lastPush({ activities }: Model): number {
  return Math.max(...activities.map(({ at }) => at))
}

type Ordered = PageArguments & { orderBy?: { field: string; direction: 'ASC' | 'DESC' } }

function showRepository(model: Model, historyFrom: (sha: string) => ModelCommit[]) {
  return {
    databaseId: model.id,
    nameWithOwner: `${model.owner}/${model.name}`,
    url: `https://github.com/${model.owner}/${model.name}`,
    isArchived: model.isArchived ?? false,
    isFork: model.isFork ?? false,
    pushedAt: model.activities.length === 0 ? null : isoOf(lastPush(model)),
    defaultBranchRef: showDefaultBranch(model),
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      if (expression !== undefined) return showFile(model, expression)
      const commit = model.commits.get(oid ?? '')
      return commit ? showCommit(commit, historyFrom) : null
    },
    pullRequests: (args: Ordered) => pageBy('updatedAt', model.pullRequests, args, showPullRequest),
    pullRequest: ({ number }: { number: number }) =>
      showNumbered(number, model.pullRequests, showPullRequest),
    issues: (args: Ordered & { filterBy?: { since?: string } }) => {
      const since = Date.parse(args.filterBy?.since ?? isoOf(0))
      const updated = model.issues.filter(({ updatedAt }) => updatedAt >= since)
      return pageBy('updatedAt', updated, args, showIssue)
    },
    issue: ({ number }: { number: number }) => showNumbered(number, model.issues, showIssue),
    deployments: (args: Ordered) => pageBy('createdAt', model.deployments, args, showDeployment),
    releases: (args: Ordered) =>
      pageBy('createdAt', model.releases, args, (release) => showRelease(release, model)),
  }
}

const ORDER_FIELDS = { createdAt: 'CREATED_AT', updatedAt: 'UPDATED_AT' }

function pageBy<
  Field extends 'createdAt' | 'updatedAt',
  Node extends { id: number } & Record<Field, number>,
>(field: Field, nodes: readonly Node[], args: Ordered, show: (node: Node) => object) {
  if (args.orderBy?.field !== ORDER_FIELDS[field]) {
    throw new Error(`The stand-in lists these by ${ORDER_FIELDS[field]} alone`)
  }
  const sign = args.orderBy.direction === 'ASC' ? 1 : -1
  const page = connectionOf(nodes, (node) => [sign * node[field], sign * node.id], args)
  return { ...page, nodes: page.nodes.map(show) }
}

function showNumbered<Node extends { number: number }>(
  number: number,
  nodes: readonly Node[],
  show: (node: Node) => object,
) {
  const node = nodes.find((each) => each.number === number)
  return node ? show(node) : null
}

function showCommit(commit: ModelCommit, historyFrom: (sha: string) => ModelCommit[]): object {
  return {
    __typename: 'Commit',
    oid: commit.sha,
    committedDate: commit.date,
    parents: (args: PageArguments) =>
      pageByIndex(
        commit.parents.map((oid) => ({ oid })),
        args,
      ),
    history: (args: PageArguments) =>
      pageByIndex(historyFrom(commit.sha), args, (each) => showCommit(each, historyFrom)),
  }
}

function pageByIndex<Node>(
  nodes: readonly Node[],
  args: PageArguments,
  show: (node: Node) => unknown = (node) => node,
) {
  const page = connectionOf(nodes, (_, index) => [index, 0], args)
  return { ...page, nodes: page.nodes.map(show) }
}

function showPullRequest(pull: ModelPullRequest) {
  return {
    __typename: 'PullRequest',
    id: nodeId(pull),
    fullDatabaseId: String(pull.id),
    number: pull.number,
    createdAt: isoOf(pull.createdAt),
    updatedAt: isoOf(pull.updatedAt),
    mergedAt: pull.mergedAt === null ? null : isoOf(pull.mergedAt),
    mergedBy: showAccount(pull.mergedBy),
    author: showAccount(pull.author),
    mergeCommit: pull.mergeCommit === undefined ? null : { oid: pull.mergeCommit },
    files: (args: PageArguments) => pageByIndex(pull.files ?? [], args),
    isCrossRepository: pull.isFromFork,
    reviews: ({ states, ...args }: PageArguments & { states?: string[] }) => {
      const reviews = pull.reviews.filter(({ state }) => !states || states.includes(state))
      return pageByIndex(reviews, args, (review) => ({
        id: `review${review.id}`,
        fullDatabaseId: String(review.id),
        state: review.state,
        submittedAt: isoOf(review.submittedAt),
        author: showAccount(review.author),
      }))
    },
    timelineItems: (args: TimelineArguments) => pageTimeline(pull.timeline, args),
  }
}

function showIssue(issue: ModelIssue) {
  return {
    __typename: 'Issue',
    id: nodeId(issue),
    fullDatabaseId: String(issue.id),
    number: issue.number,
    createdAt: isoOf(issue.createdAt),
    updatedAt: isoOf(issue.updatedAt),
    closedAt: issue.closedAt === null ? null : isoOf(issue.closedAt),
    author: showAccount(issue.author),
    labels: (args: PageArguments) =>
      pageByIndex(
        issue.labels.map((name) => ({ name })),
        args,
      ),
    issueType: issue.type === null ? null : { name: issue.type },
    timelineItems: (args: TimelineArguments) => pageTimeline(issue.timeline, args),
  }
}

type TimelineArguments = PageArguments & { itemTypes: string[] }

function pageTimeline(items: readonly ModelItem[], { itemTypes, ...args }: TimelineArguments) {
  const fitting = items.filter(({ type }) => itemTypes.includes(constantOf(type)))
  return pageByIndex(fitting, args, (item) => ({
    __typename: item.type,
    id: item.id,
    createdAt: isoOf(item.at),
    actor: showAccount(item.actor),
    label: { name: item.label },
    issueType: item.issueType === undefined ? null : { name: item.issueType },
    prevIssueType: item.previousType === undefined ? null : { name: item.previousType },
    review: item.review === undefined ? null : { id: `review${item.review}` },
    previousReviewState: item.previousState,
  }))
}

/** `ClosedEvent` is `CLOSED_EVENT` in the filter. */
function constantOf(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

function showDeployment(deployment: ModelDeployment) {
  return {
    __typename: 'Deployment',
    id: nodeId(deployment),
    commitOid: deployment.sha,
    environment: deployment.environment,
    createdAt: isoOf(deployment.createdAt),
    creator: showAccount(deployment.creator ?? GHOST),
    latestStatus: showLatestStatus(deployment),
    statuses: (args: PageArguments) =>
      pageByIndex(deployment.statuses.toReversed(), args, ({ state, at }) => ({
        state: state.toUpperCase(),
        environment: deployment.environment,
        createdAt: isoOf(at),
      })),
  }
}

function showLatestStatus({ statuses }: ModelDeployment) {
  const last = statuses.at(-1)
  return last === undefined ? null : { createdAt: isoOf(last.at) }
}

/** In GraphQL, a release's author is a user, and null for a bot. */
function showRelease(release: ModelRelease, model: Model) {
  return {
    databaseId: release.id,
    tagName: release.tag,
    isDraft: release.isDraft,
    isPrerelease: release.isPrerelease,
    createdAt: isoOf(release.createdAt),
    publishedAt: release.publishedAt === null ? null : isoOf(release.publishedAt),
    author: release.author?.type === 'User' ? showAccount(release.author) : null,
    tagCommit: release.sha && model.commits.has(release.sha) ? { oid: release.sha } : null,
  }
}

/** GraphQL omits `[bot]` from the logins of bots. */
function showAccount(account: Account) {
  if (account === null) return null
  return { __typename: account.type, login: account.login.replace(/\[bot\]$/, '') }
}

/** GitHub uses this account for deleted ones where its schema requires an account. */
const GHOST: Account = { login: 'ghost', type: 'User' }

function nodeId({ id }: { id: number }): string {
  return `node${id}`
}
