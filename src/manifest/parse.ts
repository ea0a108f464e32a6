import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { quote } from '../base/quote.ts'
import { findExcess } from './bounds.ts'
import type { Finding } from './finding.ts'
import { type JsonNode, toJsonTree } from './json-tree.ts'

/**
 * A JSON text: its value, and the tree of all its parts. If it has a JSON error, `root` has what
 * could still be read, and there is no value.
 */
export type ParsedText = { findings: Finding[]; root?: JsonNode; value?: unknown }

const NOT_JSON = 'The manifest is not valid JSON'
const JSON_ONLY = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/**
 * Parses strict JSON: comments and trailing commas are errors, and so are duplicate keys and
 * `__proto__`. Never throws, whatever the text is.
 */
export function parseText(text: string): ParsedText {
  const excess = findExcess(text)
  if (excess !== undefined) return { findings: [excess] }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, JSON_ONLY)
  if (tree === undefined) return { findings: toFindings(errors, [], text) }
  const { root, findings } = toJsonTree(tree, new Set(errors.map(({ offset }) => offset)))
  if (errors.length > 0) return { findings: toFindings(errors, findings, text), root }
  return { findings, root, value: getNodeValue(tree) }
}

/**
 * One finding per line: what else is wrong on a line mostly follows from its first error. What
 * comes after a line with a missing quote mostly follows from that.
 */
function toFindings(
  errors: readonly ParseError[],
  ofTree: readonly Finding[],
  text: string,
): Finding[] {
  const unpaired = findUnpairedQuote(text)
  const last = unpaired?.end ?? text.length
  const findings: Finding[] = []
  let lineEnd = -1
  for (const error of errors) {
    if (error.offset <= lineEnd || error.offset > last) continue
    const isUnpaired = unpaired !== undefined && error.offset >= unpaired.start
    const message = describeError(error, text, isUnpaired)
    findings.push({ level: 'error', title: NOT_JSON, message, offset: error.offset })
    lineEnd = endOfLine(text, error.offset)
  }
  return [...findings, ...ofTree.filter(({ offset }) => offset <= last)]
}

/** The first line with an odd number of double quotes. A text of JSON ends on its line. */
function findUnpairedQuote(text: string): { start: number; end: number } | undefined {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const quotes = text.slice(start, end).match(/\\.|"/g) ?? []
    if (quotes.filter((each) => each === '"').length % 2 === 1) return { start, end }
    start = end + 1
  }
  return undefined
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

const REMEDIES: Record<string, string> = {
  InvalidSymbol: 'put text in double quotes; only true, false and null have none',
  InvalidNumberFormat: 'write the number as 1, -1 or 1.5',
  PropertyNameExpected: 'a key in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected after the key',
  CommaExpected: 'a comma is expected between two items',
  CloseBraceExpected: 'a closing } is expected',
  CloseBracketExpected: 'a closing ] is expected',
  EndOfFileExpected: 'the file must end after its first value',
  InvalidCommentToken: 'JSON has no comments; remove it',
  UnexpectedEndOfComment: 'JSON has no comments; remove it',
  UnexpectedEndOfString: 'the closing double quote is missing',
  UnexpectedEndOfNumber: 'write the number as 1, -1 or 1.5',
  InvalidUnicode: 'write four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'after a backslash, use one of " \\ / b f n r t u',
  InvalidCharacter: 'write tabs and control characters in text as \\t or \\u0000',
}

/** @param isUnpaired the error is on a line with an odd number of double quotes */
function describeError(
  { error, offset, length }: ParseError,
  text: string,
  isUnpaired: boolean,
): string {
  const found =
    offset < text.length ? quote(text.slice(offset, offset + length)) : 'the end of the file'
  const name = printParseErrorCode(error)
  const expectsItem = name === 'PropertyNameExpected' || name === 'ValueExpected'
  const isAfterComma = expectsItem && text.slice(0, offset).trimEnd().endsWith(',')
  const isLast = isAfterComma && /^[}\]]/.test(text.slice(offset, offset + 1))
  if (isUnpaired && !/EndOfString|Comment/.test(name)) {
    return `is not JSON: found ${found}; a double quote is missing on this line`
  }
  const remedy = isLast ? 'remove the comma after the last item' : REMEDIES[name]
  return `is not JSON: found ${found}; ${remedy}`
}
