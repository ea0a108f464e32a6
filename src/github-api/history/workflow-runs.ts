import * as z from 'zod/mini'
import { quote } from '../../base/quote.ts'
import { id, instant, restActor } from './answer-fields.ts'
import { LONGEST_DEPLOYMENT_MS } from './deployments.ts'
import type { Window, WorkflowRun } from './facts.ts'
import { isFailure } from './failures.ts'
import { ReadingEnded, type Requests } from './requests.ts'

const PERMISSION = 'actions: read'
const PAGE = 100
/** GitHub lists at most this many runs for one range of time. */
const MOST_LISTED = 1000

const runSchema = z.object({
  id,
  name: z.nullish(z.string()),
  event: z.string(),
  conclusion: z.nullable(z.string()),
  run_attempt: z.optional(z.int()),
  head_branch: z.nullable(z.string()),
  head_sha: z.string(),
  head_repository: z.nullish(z.object({ full_name: z.string() })),
  updated_at: instant,
  triggering_actor: restActor,
})
const listSchema = z.object({ total_count: z.int(), workflow_runs: z.array(runSchema) })
type Run = z.infer<typeof runSchema>

/**
 * Reads the runs of a workflow that succeeded, perhaps in the window. A run can be repeated for 30 days,
 * so its first successful attempt counts.
 *
 * @param workflow a file name, such as `deploy.yml`
 * @throws RequestFailure, ReadingEnded
 */
export async function readWorkflowRuns(
  requests: Requests,
  { from, until }: Window,
  workflow: string,
): Promise<WorkflowRun[]> {
  const runs = new Map<string, Run>()
  await listRuns(requests, workflow, { from: from - LONGEST_DEPLOYMENT_MS, until }, runs)
  const found: WorkflowRun[] = []
  for (const run of runs.values()) {
    if (run.updated_at < from) continue
    const success = await findFirstSuccess(requests, run)
    if (success !== undefined) found.push(toFacts(success))
  }
  return found
}

/** Halves the time if GitHub would omit runs. */
async function listRuns(
  requests: Requests,
  workflow: string,
  { from, until }: Window,
  runs: Map<string, Run>,
): Promise<void> {
  const created = `${secondsOf(from)}..${secondsOf(until)}`
  for (let page = 1; ; page++) {
    const asked = { workflow_id: workflow, created, per_page: PAGE, page }
    const { data } = await getRuns(requests, asked)
    const isTooMany = data.total_count > MOST_LISTED && until - from > 1000
    if (isTooMany) {
      const middle = Math.floor((from + until) / 2)
      await listRuns(requests, workflow, { from, until: middle }, runs)
      return listRuns(requests, workflow, { from: middle, until }, runs)
    }
    for (const run of data.workflow_runs) runs.set(run.id, run)
    requests.onProgress('workflow runs', runs.size)
    if (data.workflow_runs.length < PAGE || page * PAGE === MOST_LISTED) return
  }
}

/** GitHub's search uses whole seconds, and includes both ends. */
function secondsOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, '')
}

async function getRuns({ get }: Requests, asked: { workflow_id: string }) {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
  try {
    return await get(route, asked, listSchema, PERMISSION)
  } catch (error) {
    if (!isFailure(error, 'missing')) throw error
    const problem = `deployments is ${quote(asked.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${PERMISSION}`
    throw new ReadingEnded({ kind: 'failed', problem })
  }
}

/** @param run the last attempt */
async function findFirstSuccess({ get }: Requests, run: Run): Promise<Run | undefined> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'
  for (let attempt = 1; attempt < (run.run_attempt ?? 1); attempt++) {
    const asked = { run_id: run.id, attempt_number: attempt }
    const { data } = await get(route, asked, runSchema, PERMISSION)
    if (data.conclusion === 'success') return data
  }
  return run.conclusion === 'success' ? run : undefined
}

function toFacts(run: Run): WorkflowRun {
  return {
    id: run.id,
    name: run.name ?? '',
    event: run.event,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    headRepository: run.head_repository?.full_name ?? null,
    succeededAt: run.updated_at,
    actor: run.triggering_actor,
  }
}
