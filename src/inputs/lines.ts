import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'

// The formats that inputs with several values share.

/** Names or globs, separated by commas or lines. Empty ones don't count. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The lines that aren't blank, trimmed, with their numbers from 1. */
export function filledLines(text: string): { number: number; line: string }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
}

/** Splits a line at its first colon. The key of a line without a colon is empty. */
export function splitPair(line: string): { key: string; content: string } {
  const colon = line.indexOf(':')
  if (colon === -1) return { key: '', content: line }
  return { key: line.slice(0, colon).trim(), content: line.slice(colon + 1).trim() }
}

/** Inside a value, the next key of lines that YAML's `>` folded. */
const FOLDED = /\s[A-Za-z][\w.-]*:\s/

/** A text without the quotes around it, which people write as in YAML or a shell. */
export function unquote(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

/** Lines of `key: value`. Problems name the line's number and its key. */
export function parsePairs(text: string): Result<Record<string, string>> {
  const pairs = new Map<string, string>()
  for (const { number, line } of filledLines(text)) {
    const { key, content } = splitPair(line)
    if (key === '') {
      return invalid(`has ${quote(line)} in line ${number}; use one "key: value" pair per line`)
    }
    if (FOLDED.test(content)) {
      return invalid(`has several "key: value" in line ${number}; write one per line below "|"`)
    }
    if (pairs.has(key))
      return invalid(`sets ${quote(key)} twice (line ${number}); remove one of the two`)
    pairs.set(key, content)
  }
  return value(Object.fromEntries(pairs))
}
