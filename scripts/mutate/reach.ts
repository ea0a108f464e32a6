import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { startWorker } from './pool.ts'

/** A test file that reaches a mutant, and the milliseconds that it takes without one. */
export type TestFile = { path: string; took: number }

/** The tests take minutes. */
const LIMIT = 3_600_000

/** Runs the tests that load these files, and returns those that reach each mutant. */
export async function findReach(files: readonly string[]): Promise<Map<string, TestFile[]>> {
  const directory = mkdtempSync(join(tmpdir(), 'phaset-action-mutate-'))
  const { run, close } = startWorker()
  const variables = { REACHED: directory }
  const results = await run({ paths: files, related: true, variables }, LIMIT)
  close()
  if (results === undefined || results.failed.length > 0) {
    throw new Error(`These tests fail without a mutant: ${results?.failed.join(', ')}`)
  }
  const reach = new Map<string, TestFile[]>()
  for (const name of readdirSync(directory)) {
    const { testPath, reached } = JSON.parse(readFileSync(join(directory, name), 'utf8'))
    const testFile = { path: testPath, took: results.times[testPath] ?? 0 }
    for (const mutant of reached) reach.set(mutant, [...(reach.get(mutant) ?? []), testFile])
  }
  rmSync(directory, { recursive: true })
  return reach
}

/** Orders test files by how soon they are expected to notice a mutant of this file. */
export function sortByDistance(file: string, testFiles: readonly TestFile[]): TestFile[] {
  const name = basename(file, '.ts')
  const directory = dirname(file).replace(/^src/, '__tests__')
  const distance = ({ path }: TestFile) => {
    if (basename(path, '.test.ts') === name) return 0
    return dirname(path).endsWith(directory) ? 1 : 2
  }
  return testFiles.toSorted((a, b) => distance(a) - distance(b) || a.took - b.took)
}
