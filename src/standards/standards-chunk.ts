// What a run loads when it checks standards, in one piece: each piece takes some milliseconds.

import { importStandardLint } from './run-standardlint.ts'

export { checkStandards } from './check-standards.ts'
export { parseBaseline } from './parse-baseline.ts'
export { missProblems } from './standards-result.ts'

/** Loads StandardLint ahead of the checks, most of which need it: while a request waits, say. */
export async function preload(): Promise<void> {
  await importStandardLint()
}
