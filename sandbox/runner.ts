import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { inputVariables, readAction } from './action-file.ts'
import { parseFileCommands } from './file-commands.ts'
import { contextOf } from './run-context.ts'

/** A step with this action in a workflow, and the run that it is part of. */
export type Step = {
  /** `GITHUB_EVENT_NAME`. */
  event: string
  /** What started the run. A string is written to the event's file unchanged, even if it isn't JSON. */
  payload: unknown
  /** The step's `with`. */
  inputs: Record<string, string>
  /** `job.status`: the result of the earlier steps. Defaults to `success`. */
  jobStatus?: 'success' | 'failure' | 'cancelled'
  /** The checkout. Defaults to an empty directory. */
  workspace?: string
  /** Additional environment variables, which override those of the runner. */
  env?: Record<string, string>
  /** `RUNNER_TEMP`, which stays afterwards. Defaults to a directory that is removed. */
  temp?: string
  /** The directory of the action's `action.yml`. Defaults to this project. */
  action?: string
  /** Milliseconds after which the step is killed. */
  longest?: number
}

export type StepResult = {
  /** Null if a signal ended it. */
  exitCode: number | null
  /** Milliseconds from the start of its process to its end. */
  took: number
  stdout: string
  stderr: string
  outputs: Record<string, string>
  state: Record<string, string>
  /** The job summary's Markdown. */
  summary: string
  /** The remaining files under `RUNNER_TEMP`: path, with `/`, and text. */
  files: Record<string, string>
}

export type RunningStep = {
  /** Sends a signal, as a runner does if the job is cancelled. */
  kill: ChildProcess['kill']
  finished: Promise<StepResult>
}

const PROJECT = join(import.meta.dirname, '..')
const COMMANDS = '_runner_file_commands'
/** A step that takes longer is killed. */
const LONGEST_RUN_MS = 120_000

/** Runs the built action to its end, in a process of its own, exactly as a runner does. */
export async function runAction(step: Step): Promise<StepResult> {
  const { finished } = await startAction(step)
  return finished
}

/** Starts a step as {@link runAction} does, for a test that interrupts it. */
export async function startAction(step: Step): Promise<RunningStep> {
  const { main, workspace, variables, readResult, remove } = await prepareStep(step)
  const started = performance.now()
  const child = spawn(process.execPath, [main], {
    cwd: workspace,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: step.longest ?? LONGEST_RUN_MS,
    killSignal: 'SIGKILL',
  })
  const exit = new Promise<{ exitCode: number | null; took: number }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, took: performance.now() - started }))
  })
  const finished = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(
    async ([ended, stdout, stderr]) => ({ ...ended, stdout, stderr, ...(await readResult()) }),
  )
  return { kill: (signal) => child.kill(signal), finished: finished.finally(remove) }
}

/** A step whose files and variables are ready for its script. */
export type PreparedStep = {
  /** The script's absolute path. */
  main: string
  workspace: string
  /** The whole environment of the step. */
  variables: Record<string, string>
  /** Reads what the step wrote. */
  readResult: () => Promise<Pick<StepResult, 'outputs' | 'state' | 'summary' | 'files'>>
  /** Removes the files, except for a workspace and a `temp` that the step gave. */
  remove: () => Promise<void>
}

/** Writes a step's files and makes its variables, as a runner does before it starts the script. */
export async function prepareStep(step: Step): Promise<PreparedStep> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'))
  const temp = step.temp ?? join(root, '_temp')
  const workspace = step.workspace ?? join(root, 'workspace')
  for (const directory of [join(temp, COMMANDS), join(temp, '_github_workflow'), workspace]) {
    await mkdir(directory, { recursive: true })
  }
  const paths = runnerPaths(temp, workspace)
  for (const name of FILE_COMMANDS) await writeFile(paths[name], '')
  await writeFile(paths.GITHUB_EVENT_PATH, payloadText(step.payload))

  const action = readAction(step.action ?? PROJECT)
  return {
    main: action.main,
    workspace,
    variables: {
      ...inheritedVariables(),
      ...paths,
      ...runVariables(step),
      ...inputVariables(action, step.inputs, {
        // No words: the action hides any text from Phaset that repeats six characters of a secret.
        'github.token': 'q7Zx4Kp9Wm2tB5vN',
        'job.status': step.jobStatus ?? 'success',
      }),
      ...step.env,
    },
    readResult: async () => ({ ...(await readWritten(paths)), files: await readTree(temp) }),
    remove: () => rm(root, { recursive: true }),
  }
}

const FILE_COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const

type RunnerPaths = ReturnType<typeof runnerPaths>

function runnerPaths(temp: string, workspace: string) {
  return {
    GITHUB_EVENT_PATH: join(temp, '_github_workflow', 'event.json'),
    GITHUB_OUTPUT: join(temp, COMMANDS, 'output'),
    GITHUB_STATE: join(temp, COMMANDS, 'state'),
    GITHUB_ENV: join(temp, COMMANDS, 'env'),
    GITHUB_PATH: join(temp, COMMANDS, 'path'),
    GITHUB_STEP_SUMMARY: join(temp, COMMANDS, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
  }
}

/** The step gets nothing else from this process's environment: no proxy, and no token. */
function inheritedVariables(): Record<string, string> {
  const names = ['PATH', 'HOME', 'SystemRoot']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function runVariables({ event, payload }: Step): Record<string, string> {
  const { ref, sha, repository, actor } = contextOf(event, payload)
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.replace(/\/.*/, ''),
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: 'Phaset',
    GITHUB_JOB: 'phaset',
    GITHUB_ACTION: '__run',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
  }
}

function payloadText(payload: unknown): string {
  return typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2)
}

async function readWritten(paths: RunnerPaths) {
  return {
    outputs: parseFileCommands(await readFile(paths.GITHUB_OUTPUT, 'utf8')),
    state: parseFileCommands(await readFile(paths.GITHUB_STATE, 'utf8')),
    summary: await readFile(paths.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

async function readTree(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = paths.map(async (path) => [
    relative(directory, path).replaceAll('\\', '/'),
    await readFile(path, 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(texts))
}
