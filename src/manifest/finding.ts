import { describeKeyPath } from '../base/key-path.ts'
import type { Problem } from '../base/problem.ts'
import { escapeInvisible } from '../base/quote.ts'

/** A key or an index on the way from the manifest's root to a value. */
export type Step = string | number

/** What is wrong at one offset of a manifest's text; it becomes a `Problem` once lines are known. */
export type Finding = {
  level: 'error' | 'warning'
  title: string
  /** Says what is wrong and what to do; the file, line and column are put before it. */
  message: string
  /** In UTF-16 units from the text's start. */
  offset: number
}

/** Turns findings into problems of a file (relative to the workspace), in the findings' order. */
export function toProblems(findings: readonly Finding[], text: string, file: string): Problem[] {
  const starts = lineStarts(text)
  return findings.map(({ level, title, message, offset }) => {
    const line = lineAt(starts, offset)
    const column = offset - (starts[line - 1] ?? 0) + 1
    return {
      kind: 'manifest',
      level,
      title,
      message: `${escapeInvisible(file)}:${line}:${column} ${message}`,
      file,
      line,
      column,
    }
  })
}

/** A value's path as messages name it; of the whole, `the manifest`. */
export function describeField(path: readonly Step[]): string {
  return describeKeyPath(path) || 'the manifest'
}

/** The length of a text as the contract counts it: in code points, where an emoji is one. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  return starts
}

/** The line, from 1, that an offset is on. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
