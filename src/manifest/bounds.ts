import { createScanner } from 'jsonc-parser'
import type { Finding } from './finding.ts'

/** A valid manifest needs 3 levels; the parser would overflow the stack at some thousands. */
const DEEPEST = 64

/**
 * Brackets, commas, colons, texts, numbers and words: some 5,000 dependencies fit. zod would overflow
 * the stack at some 100,000 issues, which a few times as many tokens can hold.
 */
const MOST_TOKENS = 30_000

const NOTHING_USED = 'nothing of the file was used'

/** Finds where a text goes beyond what is parsed at all: nested too deep, or holding too much. */
export function findExcess(text: string): Finding | undefined {
  const closers: string[] = []
  const scanner = createScanner(text, true)
  for (let count = 1; scanner.getPosition() < text.length; count++) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    if (count > MOST_TOKENS) {
      const message = `holds more than ${MOST_TOKENS} marks, keys and values; ${NOTHING_USED}`
      return { level: 'error', title: 'The manifest holds too much', message, offset }
    }
    if (scanner.getTokenLength() === 1) openOrClose(closers, text[offset])
    if (closers.length > DEEPEST) {
      const message = `is nested deeper than ${DEEPEST} levels; a manifest needs 3; ${NOTHING_USED}`
      return { level: 'error', title: 'The manifest is nested too deep', message, offset }
    }
  }
  return undefined
}

/** Follows the parser, in which only the closing mark of its own kind ends an object or a list. */
function openOrClose(closers: string[], token: string | undefined): void {
  if (token === '{') closers.push('}')
  else if (token === '[') closers.push(']')
  else if (token !== undefined && token === closers.at(-1)) closers.pop()
}
