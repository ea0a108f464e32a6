import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateRepository } from './github/generate.ts'
import { DAY, SECOND } from './github/generated.ts'
import type { Model } from './github/model.ts'
import { type Github, startGithub } from './github/server.ts'
import { type Phaset, type PhasetRequest, startPhaset } from './phaset.ts'
import { nameOf, readableLog } from './play.ts'
import { runAction, type StepResult } from './runner.ts'
import { COMPONENT, SAMPLE_PHASET, TOKEN } from './sample.ts'
import { renderTable } from './table.ts'

type SyncRun = { since: string; result: StepResult; requests: PhasetRequest[] }

/**
 * Syncs a generated repository twice, and shows both runs.
 *
 * @returns whether both runs did what they should
 */
export async function playSync(): Promise<boolean> {
  const model = await sampleRepository()
  const [github, phaset] = await Promise.all([startGithub(model), startPhaset(SAMPLE_PHASET)])
  const workspace = await mkdtemp(join(tmpdir(), 'phaset-sync-'))
  try {
    const first = await runSync('90d', model, workspace, github, phaset)
    const second = await runSync('', model, workspace, github, phaset)
    show([first, second])
    const shortcomings = findShortcomings([first, second], github)
    for (const shortcoming of shortcomings) console.error(shortcoming)
    return shortcomings.length === 0
  } finally {
    await Promise.all([github.close(), phaset.close(), rm(workspace, { recursive: true })])
  }
}

/** The sample component's repository. What happens has the same distance to now in every run. */
async function sampleRepository(): Promise<Model> {
  const until = Math.floor((Date.now() - DAY) / SECOND) * SECOND
  const { model } = generateRepository({
    seed: 7,
    from: until - 88 * DAY,
    until,
    pullRequests: 60,
    pushes: 80,
    deployments: 40,
    releases: 0,
    runs: 0,
    incidents: 20,
  })
  const manifest = await readFile(join(COMPONENT, 'phaset.manifest.json'), 'utf8')
  const files = { 'phaset.manifest.json': manifest }
  return { ...model, owner: 'Codertocat', name: 'Hello-World', files }
}

/** @param workspace has the state between the runs */
async function runSync(
  since: string,
  { id, owner, name }: Model,
  workspace: string,
  github: Github,
  phaset: Phaset,
): Promise<SyncRun> {
  const before = phaset.requests.length
  const result = await runAction({
    action: join(import.meta.dirname, '..', 'sync'),
    // A run by hand uploads the record, even if the default branch hasn't moved.
    event: since === '' ? 'schedule' : 'workflow_dispatch',
    payload: { repository: { full_name: `${owner}/${name}` } },
    workspace,
    inputs: { endpoint: phaset.endpoint, 'webhook-token': TOKEN, since },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY_ID: String(id) },
  })
  return { since, result, requests: phaset.requests.slice(before) }
}

function show(runs: SyncRun[]): void {
  for (const { result } of runs) if (result.exitCode !== 0) console.log(readableLog(result))
  const rows = runs.map(({ since, result, requests }) => [
    since === '' ? 'without since' : `since: ${since}`,
    countNames(requests),
    /^Phaset: (.*)$/m.exec(result.stdout)?.[1] ?? '',
  ])
  console.log(renderTable(['sync', 'Phaset accepted', "the log's last line"], rows))
  console.log('\nThe job summary of the first run, in Markdown:\n')
  console.log(runs[0]?.result.summary)
}

/** One line per kind, such as `12 pr-merged`, or `nothing`. */
function countNames(requests: PhasetRequest[]): string {
  const names = requests.filter(({ status }) => status === 200).map(nameOf)
  const counts = [...new Set(names)].sort().map((name) => {
    const count = names.filter((other) => other === name).length
    return `${String(count).padStart(3)} ${name}`
  })
  return counts.join('\n') || 'nothing'
}

/** Finds what differs from the expected result. One sentence each. */
function findShortcomings([first, second]: [SyncRun, SyncRun], github: Github): string[] {
  const refused = [first, second].flatMap(({ requests }) =>
    requests.filter(({ status }) => status !== 200),
  )
  return [
    ...(first.requests.length > 0 ? [] : ['The first run sent nothing']),
    ...(second.requests.length === 0 ? [] : ['The second run should have sent nothing']),
    ...refused.map((request) => `Phaset refused ${nameOf(request)}: ${request.answer}`),
    ...[first, second]
      .filter(({ result }) => result.exitCode !== 0)
      .map(({ result }) => `A run ended with exit code ${result.exitCode}`),
    ...github.violations.map((violation) => `GitHub's API doesn't allow this: ${violation}`),
  ]
}
