import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { type Accepted, type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { runAction, type Step, type StepResult } from '../../sandbox/runner.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { runInProcess } from './run-in-process.ts'

export const ORG_ID = 'acme'
export const RECORD_ID = '1234567890'
export const TOKEN = 'the/webhook%token'

export const MANIFEST = {
  id: RECORD_ID,
  organizationId: ORG_ID,
  spec: { repo: 'https://github.com/acme/web', name: 'Web' },
}

/** One check that passes with a README, one that gives a warning, and one that fails. */
export const CHECKS = {
  checks: [
    'checkForPresenceReadme',
    { name: 'checkForPresenceLicense', severity: 'warn' },
    'checkForPresenceChangelog',
  ],
}

/** A Phaset that knows one record. */
export function startAcme(baselines: Record<string, unknown> = { default: CHECKS }) {
  return startPhaset({ orgId: ORG_ID, records: { [RECORD_ID]: TOKEN }, baselines })
}

/** A repository on disk: each file's path → its text, or the manifest as an object. */
export type Files = Record<string, string | Uint8Array | object>

/** Writes files into a new directory, hands it to `use`, and removes it. */
export async function withCheckout<T>(
  files: Files,
  use: (workspace: string) => Promise<T>,
): Promise<T> {
  const workspace = await mkdtemp(join(tmpdir(), 'checkout-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      const isText = typeof content === 'string' || content instanceof Uint8Array
      await writeFile(join(workspace, path), isText ? content : JSON.stringify(content, null, 2))
    }
    return await use(workspace)
  } finally {
    await rm(workspace, { recursive: true })
  }
}

export type GivenStep = {
  /** A push to the default branch by default. */
  event?: string
  payload?: unknown
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** None by default: the IDs are then given as inputs. */
  files?: Files
  workspace?: string
  jobStatus?: NonNullable<Step['jobStatus']>
  /** The directory of the action's `action.yml`; this project's by default. */
  action?: string
}

export type Ran = StepResult & {
  /** What Phaset accepted from this run: names of events, `record` or `standards`. */
  sent: string[]
  accepted: Accepted[]
  /** The number of requests that reached Phaset. */
  requested: number
  /** The messages of the errors. */
  errors: string[]
  notices: string[]
  warnings: string[]
}

/** Runs the action with a Phaset in this process, and returns the result. */
export function runStep(phaset: Phaset, given: GivenStep): Promise<Ran> {
  return runBy(runInProcess, phaset, given)
}

/** Runs the built action with a Phaset as a runner does, and returns the result. */
export function runBuiltStep(phaset: Phaset, given: GivenStep): Promise<Ran> {
  return runBy(runAction, phaset, given)
}

type RunOf = (step: Step) => Promise<StepResult>

async function runBy(run: RunOf, phaset: Phaset, given: GivenStep): Promise<Ran> {
  const { files } = given
  return files === undefined
    ? runIn(run, phaset, given)
    : withCheckout(files, (workspace) => runIn(run, phaset, { ...given, workspace }))
}

async function runIn(
  run: RunOf,
  phaset: Phaset,
  { inputs, workspace, ...given }: GivenStep,
): Promise<Ran> {
  const [before, requestsBefore] = [phaset.accepted.length, phaset.requests.length]
  const ids = workspace === undefined ? { 'org-id': ORG_ID, 'record-id': RECORD_ID } : {}
  const result = await run({
    event: 'push',
    payload: pushedToDefaultBranch(),
    ...given,
    ...(workspace !== undefined && { workspace }),
    inputs: { endpoint: phaset.endpoint, 'webhook-token': TOKEN, ...ids, ...inputs },
  })
  const accepted = phaset.accepted.slice(before)
  return {
    ...result,
    accepted,
    sent: accepted.map(({ kind, body }) => (kind === 'event' ? String(body.event) : kind)).sort(),
    requested: phaset.requests.length - requestsBefore,
    errors: annotationsOf(result, 'error'),
    notices: annotationsOf(result, 'notice'),
    warnings: annotationsOf(result, 'warning'),
  }
}

function annotationsOf({ stdout }: StepResult, level: string): string[] {
  const commands = stdout.matchAll(new RegExp(`^::${level}(?: .*?)?::(.*)$`, 'gm'))
  // A message has a line for each of several wrong inputs.
  return [...commands].flatMap(([, message = '']) =>
    message.replace(/%(?:25|0D|0A)/g, decodeURIComponent).split('\n'),
  )
}

/** A pull request that was opened; under `pull_request` its manifest is only checked. */
export function pullRequest(): { event: string; payload: unknown } {
  return { event: 'pull_request', payload: exampleOf('pull_request', 'opened') }
}
