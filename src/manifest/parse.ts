import {
  createScanner,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { quote } from '../quote.ts'
import type { Finding } from './finding.ts'
import { type Place, toPlaces } from './place.ts'

/**
 * A JSON text: its value, and the place of every part of it. With a JSON error in it, `root` holds
 * what could be made out all the same, and there is no value.
 */
export type ParsedText = { findings: Finding[]; root?: Place; value?: unknown }

/** A valid manifest needs 3 levels; the parser would overflow the stack at some thousands. */
const DEEPEST = 64

const NOT_JSON = 'The manifest is not valid JSON'
const JSON_ONLY = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/**
 * Parses strict JSON: comments and trailing commas are errors, and so are duplicate keys and
 * `__proto__`. Never throws, whatever the text is.
 */
export function parseText(text: string): ParsedText {
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined) return { findings: [tooDeep] }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, JSON_ONLY)
  if (tree === undefined) return { findings: explainErrors(errors, text) }
  const { root, findings } = toPlaces(tree, new Set(errors.map(({ offset }) => offset)))
  if (errors.length > 0) return { findings: [...explainErrors(errors, text), ...findings], root }
  return { findings, root, value: getNodeValue(tree) }
}

/**
 * Counts depth as the parser does: on its own tokens, an opening one undone only by the closing one
 * of its kind.
 */
function findTooDeep(text: string): Finding | undefined {
  const closers: string[] = []
  const scanner = createScanner(text, true)
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    const token = scanner.getTokenLength() === 1 ? text[offset] : undefined
    if (token === '{' || token === '[') closers.push(token === '{' ? '}' : ']')
    else if (token !== undefined && token === closers.at(-1)) closers.pop()
    if (closers.length > DEEPEST) {
      const message = `is nested deeper than ${DEEPEST} levels; a manifest needs 3. Nothing of the file was used.`
      return { level: 'error', title: 'The manifest is nested too deep', message, offset }
    }
  }
  return undefined
}

/** One finding a line: what else is wrong on a line mostly follows from its first error. */
function explainErrors(errors: readonly ParseError[], text: string): Finding[] {
  const findings: Finding[] = []
  for (const error of errors) {
    const last = findings.at(-1)
    if (last !== undefined && !text.slice(last.offset, error.offset).includes('\n')) continue
    const message = explainError(error, text)
    findings.push({ level: 'error', title: NOT_JSON, message, offset: error.offset })
  }
  return findings
}

const REMEDIES: Record<string, string> = {
  InvalidSymbol: 'text stands in double quotes; the only bare words are true, false and null',
  InvalidNumberFormat: 'write the number as 1, -1 or 1.5',
  PropertyNameExpected: 'a key in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected after the key',
  CommaExpected: 'a comma is expected between two items',
  CloseBraceExpected: 'a closing } is expected',
  CloseBracketExpected: 'a closing ] is expected',
  EndOfFileExpected: 'the file should end after its one value',
  InvalidCommentToken: 'JSON has no comments; take it out',
  UnexpectedEndOfComment: 'JSON has no comments; take it out',
  UnexpectedEndOfString: 'the closing double quote is missing',
  UnexpectedEndOfNumber: 'write the number as 1, -1 or 1.5',
  InvalidUnicode: 'write four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'after a backslash come only " \\ / b f n r t or u',
  InvalidCharacter: 'write tabs and control characters in text as \\t or \\u0000',
}

function explainError({ error, offset, length }: ParseError, text: string): string {
  const found =
    offset < text.length ? quote(text.slice(offset, offset + length)) : 'the end of the file'
  const name = printParseErrorCode(error)
  const expectsItem = name === 'PropertyNameExpected' || name === 'ValueExpected'
  const afterComma = expectsItem && /^[}\]]/.test(text.slice(offset, offset + 1))
  const remedy = afterComma ? 'no comma may stand after the last item' : REMEDIES[name]
  return `is not JSON: found ${found}; ${remedy}`
}
