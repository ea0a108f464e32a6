// Everything that a run loads to check standards, in one chunk: each chunk takes some milliseconds.

import { importStandardLint } from './run-standardlint.ts'

export { checkStandards } from './check-standards.ts'
export { parseBaseline } from './parse-baseline.ts'
export { missProblems } from './standards-result.ts'

/** Loads StandardLint before the checks need it, for example while a request waits. */
export async function preload(): Promise<void> {
  await importStandardLint()
}
