import { createScanner } from 'jsonc-parser'
import type { Finding } from './finding.ts'

/** A valid manifest needs 3 levels. The parser would overflow the stack at a few thousand. */
const DEEPEST = 64

/**
 * Brackets, commas, colons, texts, numbers and words. About 5,000 dependencies fit. zod would
 * overflow the stack at about 100,000 issues, which a file with a few times as many tokens can cause.
 */
const MOST_TOKENS = 30_000

const NOTHING_USED = 'so the action ignored the file'

/** Finds where a text exceeds the limits of what the action parses: too deep, or too many tokens. */
export function findExcess(text: string): Finding | undefined {
  const closers: string[] = []
  const scanner = createScanner(text, true)
  for (let count = 1; scanner.getPosition() < text.length; count++) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    if (count > MOST_TOKENS) {
      const message = `has more than ${MOST_TOKENS} marks, keys and values, ${NOTHING_USED}; shorten it`
      return { level: 'error', title: 'The manifest is too large', message, offset }
    }
    if (scanner.getTokenLength() === 1) openOrClose(closers, text[offset])
    if (closers.length > DEEPEST) {
      const message = `is nested deeper than ${DEEPEST} levels, ${NOTHING_USED}; a manifest needs only 3`
      return { level: 'error', title: 'The manifest is nested too deep', message, offset }
    }
  }
  return undefined
}

/** Does as the parser does: only the matching closing mark ends an object or a list. */
function openOrClose(closers: string[], token: string | undefined): void {
  if (token === '{') closers.push('}')
  else if (token === '[') closers.push(']')
  else if (token !== undefined && token === closers.at(-1)) closers.pop()
}
