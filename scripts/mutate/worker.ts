// A process that runs tests with a mutant active, one test file at a time.
import { runTests } from './run-tests.ts'

/** A mutant, as `src/file.ts:0`, and the test file to run. */
export type Task = { mutant: string; testPath: string }

process.on('message', async ({ mutant, testPath }: Task) => {
  process.env.MUTANT = mutant
  const { success } = await runTests([testPath], { runTestsByPath: true, runInBand: true })
  process.send?.(success)
})
