import { join } from 'node:path'
import { runCLI } from 'jest'

type Argv = Parameters<typeof runCLI>[0]
type Results = Awaited<ReturnType<typeof runCLI>>['results']

const config = join(import.meta.dirname, 'jest.config.js')

/** Runs the tests of these paths. `MUTANT` in the environment names the active mutant. */
export async function runTests(paths: string[], options: Omit<Argv, '$0' | '_'>): Promise<Results> {
  const argv = { ...options, $0: 'jest', _: paths, config, ci: true, silent: true }
  const { results } = await runCLI(argv, [config])
  return results
}
