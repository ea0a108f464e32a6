import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Model } from '../../sandbox/github/model.ts'
import { type GithubOptions, startGithub } from '../../sandbox/github/server.ts'
import { type RunningStep, type Step, type StepResult, startAction } from '../../sandbox/runner.ts'
import { omitUndefined } from '../../src/base/omit-undefined.ts'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { parseLines } from './fault-steps.ts'
import { runInProcess } from './run-in-process.ts'
import { ORG_ID, RECORD_ID, TOKEN } from './run-step.ts'

/** A repository with a workflow that syncs it: the state stays from run to run. */
export type SyncWorkflow = {
  /** Runs it in this process. */
  run: (inputs?: Record<string, string>, options?: Started) => Promise<StepResult>
  /** Starts the built action in a process of its own. */
  start: (inputs?: Record<string, string>, options?: Started) => Promise<RunningStep>
  /** The state's journal. */
  readState: () => Promise<string>
  workspace: string
  /** The requests that GitHub's own schema doesn't allow. */
  violations: string[]
  spent: { points: number; queries: number; requests: number }
  close: () => Promise<void>
}

type Started = {
  event?: string
  /** The time at which the step starts, in milliseconds since 1970. */
  at?: number
  env?: Record<string, string>
}

/** Sets a step's clock, which runs on from there. */
function setClock(at: number): Record<string, string> {
  const code = `const now = Date.now; const ahead = ${at} - now(); Date.now = () => now() + ahead`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}

/**
 * @param repositories the workflow's own one, or the first of several
 * @param endpoint the Phaset that is synced into
 */
export async function openSyncWorkflow(
  repositories: Model | readonly [Model, ...Model[]],
  endpoint: string,
  options: GithubOptions = {},
): Promise<SyncWorkflow> {
  const github = await startGithub(repositories, options)
  const model = 'owner' in repositories ? repositories : repositories[0]
  const workspace = await mkdtemp(join(tmpdir(), 'sync-'))
  const stepOf = (inputs = {}, { event = 'schedule', env = {} }: Started): Step => ({
    action: join(import.meta.dirname, '../../sync'),
    event,
    payload: { repository: { full_name: 'acme/shop', default_branch: 'main' } },
    workspace,
    inputs: {
      endpoint,
      'webhook-token': TOKEN,
      'org-id': ORG_ID,
      'record-id': RECORD_ID,
      ...inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${model.owner}/${model.name}`,
      GITHUB_REPOSITORY_ID: String(model.id),
      ...env,
    },
  })
  return {
    run: (inputs, given = {}) => {
      const { at } = given
      return runInProcess(stepOf(inputs, given), omitUndefined({ at }))
    },
    start: (inputs, { at, env, ...given } = {}) =>
      startAction(
        stepOf(inputs, { ...given, env: { ...env, ...(at !== undefined && setClock(at)) } }),
      ),
    readState: () => readFile(join(workspace, 'phaset-sync', 'journal.jsonl'), 'utf8'),
    workspace,
    violations: github.violations,
    spent: github.spent,
    close: async () => {
      await github.close()
      await rm(workspace, { recursive: true })
    },
  }
}

/** The messages of a step's errors. */
export function errorsOf({ stdout }: StepResult): string[] {
  return [...stdout.matchAll(/^::error.*?::(.*)$/gm)].map(([, message = '']) => message)
}

/** The events in the undelivered file of a step, even if the step was killed. */
export function undeliveredEvents({ files }: StepResult): PhasetEvent[] {
  const texts = Object.entries(files).filter(([name]) => name.startsWith('phaset-undelivered-'))
  return texts.flatMap(([, text]) => parseLines(text).map(({ body }) => body as PhasetEvent))
}
