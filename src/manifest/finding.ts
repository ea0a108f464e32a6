import { describeKeyPath } from '../base/key-path.ts'
import type { Problem } from '../base/problem.ts'
import { escapeInvisible } from '../base/quote.ts'

/** A key or an index on the way from the manifest's root to a value. */
export type Step = string | number

/** What is wrong at one offset of a manifest's text. `toProblems` adds the line and column. */
export type Finding = {
  level: 'error' | 'warning'
  title: string
  /** Says what is wrong and what to do. `toProblems` puts the file, line and column before it. */
  message: string
  /** In UTF-16 code units from the start of the text. */
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

/** A value's path as messages name it. The root is `the manifest`. */
export function describeField(path: readonly Step[]): string {
  return describeKeyPath(path) || 'the manifest'
}

/** The length of a text as the contract counts it: in code points, so an emoji counts as one. */
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

/** The number of the line that an offset is on, counted from 1. */
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
