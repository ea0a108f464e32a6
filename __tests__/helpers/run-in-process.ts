import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareStep, type Step, type StepResult } from '../../sandbox/runner.ts'
import { NETWORK } from '../../src/phaset/network.ts'
import { runAction, type Surroundings } from '../../src/run.ts'
import { runSync } from '../../src/run-sync.ts'
import { createJumpingClock } from './test-clock.ts'

type Given = Partial<Pick<Surroundings, 'network' | 'cancelled'>> & {
  /** The time at which the step starts, in milliseconds since 1970. */
  at?: number
}

/**
 * Runs a step as `runAction` of the sandbox does, but from `src` and in this process, which takes
 * milliseconds. Waits between attempts take no time, unless the test gives a network of its own.
 */
export function runInProcess(step: Step, given: Given = {}): Promise<StepResult> {
  // The variables and the output are the process's, so one step runs after the other.
  const result = last.then(() => run(step, given))
  last = result.catch(() => undefined)
  return result
}

let last: Promise<unknown> = Promise.resolve()

/** @actions/core writes every summary of a process to the same file. */
const SUMMARY = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary')

async function run(step: Step, { at, ...given }: Given): Promise<StepResult> {
  const { variables, readResult, remove } = await prepareStep(step)
  writeFileSync(SUMMARY, '')
  const restore = replaceVariables({ ...variables, GITHUB_STEP_SUMMARY: SUMMARY })
  const output = captureOutput()
  const restoreClock = at === undefined ? () => undefined : setClock(at)
  const started = performance.now()
  try {
    const start = step.action === undefined ? runAction : runSync
    const isDone = await start({
      environment: process.env,
      cancelled: new AbortController().signal,
      network: { ...NETWORK, clock: createJumpingClock(NETWORK.clock.now) },
      ...given,
    })
    return {
      exitCode: isDone ? 0 : 1,
      took: performance.now() - started,
      ...output.texts,
      ...(await readResult()),
      summary: readFileSync(SUMMARY, 'utf8'),
    }
  } finally {
    output.release()
    restore()
    restoreClock()
    await remove()
  }
}

/** @returns a function that restores the clock, which runs on until then */
function setClock(at: number): () => void {
  const { now } = Date
  const ahead = at - now()
  Date.now = () => now() + ahead
  return () => {
    Date.now = now
  }
}

/** @returns a function that restores the variables */
function replaceVariables(variables: Record<string, string>): () => void {
  const before = { ...process.env }
  setVariables(variables)
  return () => setVariables(before)
}

function setVariables(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
}

function captureOutput() {
  const texts = { stdout: '', stderr: '' }
  const streams = ['stdout', 'stderr'] as const
  const write = streams.map((name) => process[name].write)
  for (const name of streams) {
    process[name].write = (chunk: string | Uint8Array) => {
      texts[name] += chunk
      return true
    }
  }
  const release = () => {
    for (const [i, name] of streams.entries()) Object.assign(process[name], { write: write[i] })
  }
  return { texts, release }
}
