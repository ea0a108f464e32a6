import { reachableFrom } from './commits.ts'
import {
  type Account,
  findModel,
  isoOf,
  type Model,
  type ModelActivity,
  type ModelCommit,
  type ModelRun,
  type ModelStatus,
  repositoryNodeId,
} from './model.ts'
import { type RestRequest, readRequest } from './openapi.ts'

/** `next`: the query of the next page. */
type RestAnswer = { status: number; body: unknown; next?: Record<string, string> }

export type Rest = (
  method: string,
  path: string,
  query: string,
  authorization: string,
) => RestAnswer

const NOT_FOUND: RestAnswer = { status: 404, body: { message: 'Not Found' } }

/** Answers requests that GitHub's own OpenAPI allows. All others are violations. */
export function createRest(models: readonly Model[], violations: string[]): Rest {
  return (method, path, query, authorization) => {
    const reading = readRequest({ method, path, query, headers: {} })
    if ('violation' in reading) {
      violations.push(reading.violation)
      return { status: 400, body: { message: 'Bad Request' } }
    }
    const { operation, request } = reading
    if (operation === 'apps/list-repos-accessible-to-installation') {
      return listInstalled(request, models, authorization)
    }
    const { owner = '', repo = '' } = request.params
    const model = findModel(models, owner, repo)
    return model ? (ANSWERS[operation]?.(request, model) ?? NOT_FOUND) : NOT_FOUND
  }
}

/** Of all tokens, only those of installations start with `ghs_`. */
function listInstalled(
  { query }: RestRequest,
  models: readonly Model[],
  authorization: string,
): RestAnswer {
  if (!authorization.includes(' ghs_')) {
    const message =
      'You must authenticate with an installation access token in order to list repositories for an installation.'
    return { status: 403, body: { message } }
  }
  const installed = models.filter(({ isHidden, isWithoutApp }) => !isHidden && !isWithoutApp)
  const { body, ...answer } = pageWithNext(installed, queryOf(query))
  const repositories = (body as Model[]).map((model) => ({
    id: model.id,
    node_id: repositoryNodeId(model),
    full_name: `${model.owner}/${model.name}`,
    archived: model.isArchived ?? false,
    fork: model.isFork ?? false,
  }))
  return { ...answer, body: { total_count: installed.length, repositories } }
}

const ANSWERS: Record<string, (request: RestRequest, model: Model) => RestAnswer> = {
  'repos/list-activities': (request, model) => listActivities(model, queryOf(request.query)),
  'repos/compare-commits-with-basehead': (request, model) =>
    compare(model, String(request.params.basehead), queryOf(request.query)),
  'repos/list-deployments': (request, model) => listDeployments(model, queryOf(request.query)),
  'repos/list-deployment-statuses': (request, model) => {
    const id = Number(request.params.deployment_id)
    const deployment = model.deployments.find((each) => each.id === id)
    return deployment ? { status: 200, body: deployment.statuses.map(showStatus) } : NOT_FOUND
  },
  'pulls/list-files': (request, model) => {
    const number = Number(request.params.pull_number)
    const pull = model.pullRequests.find((each) => each.number === number)
    const files = pull?.files?.map(({ path }) => ({ filename: path }))
    return files ? pageWithNext(files, queryOf(request.query)) : NOT_FOUND
  },
  'git/get-tree': (_, { files = {} }) => {
    const tree = Object.keys(files).map((path) => ({ path, type: 'blob' }))
    return { status: 200, body: { tree, truncated: false } }
  },
  'repos/get-release': (request, model) => {
    const release = model.releases.find(({ id }) => id === Number(request.params.release_id))
    return release ? { status: 200, body: { author: showAccount(release.author) } } : NOT_FOUND
  },
  'actions/list-workflow-runs': (request, model) =>
    listRuns(model, String(request.params.workflow_id), queryOf(request.query)),
  'actions/get-workflow-run-attempt': (request, model) => {
    const run = model.runs.find(({ id }) => id === Number(request.params.run_id))
    const attempt = Number(request.params.attempt_number)
    return run?.attempts[attempt - 1] ? { status: 200, body: showRun(run, attempt) } : NOT_FOUND
  },
}

type Query = Record<string, string>

function queryOf(query: RestRequest['query']): Query {
  const entries = Object.entries(query ?? {}).map(([name, value]) => [name, String(value)])
  return Object.fromEntries(entries)
}

function pageOf<Item>(items: readonly Item[], { per_page = '30', page = '1' }: Query) {
  const start = (Number(page) - 1) * Number(per_page)
  return items.slice(start, start + Number(per_page))
}

function pageWithNext<Item>(items: readonly Item[], query: Query): RestAnswer {
  const page = String(Number(query.page ?? '1') + 1)
  const isLast = pageOf(items, { ...query, page }).length === 0
  return {
    status: 200,
    body: pageOf(items, query),
    ...(!isLast && { next: { ...query, page } }),
  }
}

/** The newest first. */
function listDeployments({ deployments }: Model, query: Query): RestAnswer {
  const listed = deployments
    .filter(({ environment }) => environment === query.environment)
    .sort((one, other) => other.createdAt - one.createdAt)
  return pageWithNext(
    listed.map(({ id, sha }) => ({ id, sha })),
    query,
  )
}

function showStatus({ state }: ModelStatus) {
  return { state: state.toLowerCase() }
}

/** The newest first. The cursor is the ID of the last listed activity. */
function listActivities(model: Model, query: Query): RestAnswer {
  const { ref, after, direction, per_page = '30' } = query
  const listed = model.activities.filter((activity) => ref === undefined || isOn(activity, ref))
  if (direction !== 'asc') listed.reverse()
  const start = after === undefined ? 0 : listed.findIndex(({ id }) => id === Number(after)) + 1
  const page = listed.slice(start, start + Number(per_page))
  const last = page.at(-1)
  const isLast = last === undefined || last === listed.at(-1)
  return {
    status: 200,
    body: page.map(showActivity),
    ...(!isLast && { next: { ...query, after: String(last.id) } }),
  }
}

function isOn(activity: ModelActivity, ref: string): boolean {
  return activity.ref === ref || activity.ref === `refs/heads/${ref}`
}

function showActivity({ id, type, at, ref, before, after, actor }: ModelActivity) {
  return {
    id,
    node_id: `activity${id}`,
    activity_type: type,
    timestamp: isoOf(at),
    ref,
    before,
    after,
    actor: showAccount(actor),
  }
}

function compare(model: Model, basehead: string, query: Query): RestAnswer {
  const [before = '', after = ''] = basehead.split('...')
  if (!model.commits.has(before) || !model.commits.has(after)) return NOT_FOUND
  const ahead = findNew(model, before, after)
  const commits = pageOf(ahead, query).map(({ sha, date }) => ({
    sha,
    commit: { committer: { date } },
  }))
  const paths = new Set(ahead.flatMap((commit) => commit.files ?? []))
  const files = [...paths].map((filename) => ({ filename }))
  const behind = findNew(model, after, before)
  return {
    status: 200,
    body: { ahead_by: ahead.length, behind_by: behind.length, commits, files },
  }
}

/** The commits that are reachable from `after`, but not from `before`, the oldest first. */
function findNew(model: Model, before: string, after: string): ModelCommit[] {
  const known = reachableFrom(model, before)
  return [...reachableFrom(model, after)]
    .filter((sha) => !known.has(sha))
    .flatMap((sha) => model.commits.get(sha) ?? [])
    .sort((one, other) => Date.parse(one.date) - Date.parse(other.date))
}

/** At most 1,000 results for one range of time. */
function listRuns(model: Model, workflow: string, query: Query): RestAnswer {
  const ofWorkflow = model.runs.filter((run) => run.workflow === workflow)
  if (ofWorkflow.length === 0) return NOT_FOUND
  const [from = '', until = ''] = (query.created ?? '').split('..')
  const found = ofWorkflow
    .filter(({ createdAt }) => createdAt >= Date.parse(from) && createdAt <= Date.parse(until))
    .sort((one, other) => other.createdAt - one.createdAt)
  const runs = pageOf(found.slice(0, 1000), query)
  const body = { total_count: found.length, workflow_runs: runs.map((run) => showRun(run)) }
  return { status: 200, body }
}

function showRun(run: ModelRun, number = run.attempts.length) {
  const attempt = run.attempts[number - 1]
  return {
    id: run.id,
    name: run.workflow,
    event: run.event,
    conclusion: attempt?.conclusion ?? null,
    run_attempt: number,
    head_branch: run.branch,
    head_sha: run.sha,
    head_repository: run.headRepository === null ? null : { full_name: run.headRepository },
    updated_at: isoOf(attempt?.updatedAt ?? run.createdAt),
    triggering_actor: showAccount(attempt?.actor ?? null),
  }
}

function showAccount(account: Account) {
  return account === null ? null : { login: account.login, type: account.type }
}
