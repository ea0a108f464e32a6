import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Task } from './worker.ts'

/** jest doesn't free what an ESM test file loaded. */
const TASKS_PER_PROCESS = 100
const WORKER = join(import.meta.dirname, 'worker.ts')
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']

/** Runs a test file with a mutant active, and returns whether it passed within a time. */
export type RunTask = (task: Task, limit: number) => Promise<boolean>

/** Handles all items, each in one of as many processes as the machine has cores. */
export async function handleAll<Item>(
  items: readonly Item[],
  handle: (item: Item, run: RunTask) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const work = async () => {
    const { run, close } = startWorker()
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await handle(item, run)
    }
    close()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

function startWorker(): { run: RunTask; close: () => void } {
  let worker: ChildProcess | undefined
  let left = 0
  const close = () => {
    worker?.kill('SIGKILL')
    worker = undefined
  }
  const run: RunTask = async (task, limit) => {
    if (left === 0) close()
    if (worker === undefined) left = TASKS_PER_PROCESS
    worker ??= fork(WORKER, { execArgv: FLAGS, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    left--
    const passed = await ask(worker, task, limit)
    if (passed === undefined) close()
    return passed ?? false
  }
  return { run, close }
}

/** Resolves with `undefined` if the worker ends or doesn't answer in time. */
function ask(worker: ChildProcess, task: Task, limit: number): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const settle = (passed?: boolean) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(passed)
    }
    const timer = setTimeout(settle, limit)
    worker.once('message', (passed: boolean) => settle(passed))
    worker.once('exit', () => settle())
    worker.send(task)
  })
}
