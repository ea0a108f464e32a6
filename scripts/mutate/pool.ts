import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Results, Task } from './worker.ts'

/** jest doesn't free what an ESM test file loaded. */
const TASKS_PER_PROCESS = 50
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']

/** Runs tests, and returns what became of them; nothing if they don't end within a time. */
export type RunTask = (task: Task, limit: number) => Promise<Results | undefined>

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

export function startWorker(): { run: RunTask; close: () => void } {
  let worker: ChildProcess | undefined
  let left = 0
  const close = () => {
    worker?.kill('SIGKILL')
    worker = undefined
  }
  const run: RunTask = async (task, limit) => {
    if (left === 0) close()
    if (worker === undefined) left = TASKS_PER_PROCESS
    worker ??= fork(join(import.meta.dirname, 'worker.ts'), { execArgv: FLAGS, silent: true })
    worker.stdout?.resume()
    worker.stderr?.resume()
    left--
    const results = await ask(worker, task, limit)
    if (results === undefined) close()
    return results
  }
  return { run, close }
}

function ask(worker: ChildProcess, task: Task, limit: number): Promise<Results | undefined> {
  return new Promise((resolve) => {
    const settle = (results?: Results) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(results)
    }
    const timer = setTimeout(settle, limit)
    worker.once('message', (results: Results) => settle(results))
    worker.once('exit', () => settle())
    worker.send(task)
  })
}
