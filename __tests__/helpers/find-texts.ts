import type { StepResult } from '../../sandbox/runner.ts'

/** Finds the places where any of these texts can be read, except in the commands that mask them. */
export function findTexts(result: StepResult, texts: readonly string[]): string[] {
  const { stdout, stderr, outputs, summary, files } = result
  const log = stdout.replace(/^::add-mask::.*$/gm, '')
  const places = { log, stderr, outputs: JSON.stringify(outputs), summary, ...files }
  return Object.entries(places)
    .filter(([, content]) => texts.some((text) => content.includes(text)))
    .map(([place]) => place)
}
