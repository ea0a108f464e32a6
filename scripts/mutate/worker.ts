// A process that runs tests when it is asked to. Its parent ignores what jest prints.
import { join } from 'node:path'
import { runCLI } from 'jest'

export type Task = {
  /** The test files. If `related` is set, source files, and all tests that load one of them run. */
  paths: readonly string[]
  related?: true
  /** `MUTANT`: the active mutant, as `src/file.ts:0`. `REACHED`: where setup.ts writes. */
  variables: { MUTANT?: string; REACHED?: string }
}

/** The milliseconds that each test file took, and those with a test that failed. */
export type Results = { times: Record<string, number>; failed: string[] }

const CONFIG = join(import.meta.dirname, 'jest.config.js')

process.on('message', async ({ paths, related, variables }: Task) => {
  Object.assign(process.env, variables)
  const which = related ? { findRelatedTests: true } : { runTestsByPath: true, runInBand: true }
  const argv = { ...which, $0: 'jest', _: [...paths], config: CONFIG, ci: true, silent: true }
  const { results } = await runCLI(argv, [CONFIG])
  const { testResults } = results
  const failed = testResults.filter((it) => it.numFailingTests > 0 || it.testExecError)
  const answer: Results = {
    times: Object.fromEntries(testResults.map((it) => [it.testFilePath, it.perfStats.runtime])),
    failed: failed.map(({ testFilePath }) => testFilePath),
  }
  process.send?.(answer)
})
