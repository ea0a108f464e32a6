import { invalid, type Result, value } from '../base/result.ts'
import { filledLines, splitPair } from './lines.ts'

/** A token as RFC 9110 defines it. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** Visible ASCII, spaces and tabs. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/
/** Headers that the client sets itself, and those that would change how HTTP messages are framed. */
const RESERVED = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
])
/** Inside a value, the next name of lines that YAML's `>` folded. */
const FOLDED = /\s(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|Authorization|Cookie):\s/i
/** What is secret in the value of a header such as Authorization. */
const SCHEME = /^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i

/**
 * Parses lines of `Name: value`. A value may be empty, as it is in a run without secrets. Problems
 * never repeat a value.
 */
export function parseHeaders(text: string): Result<Record<string, string>> {
  const headers = new Map<string, string>()
  for (const { number, line } of filledLines(text)) {
    const { key: name, content } = splitPair(line)
    if (!HEADER_NAME.test(name)) {
      return invalid(`has no "Name: value" in line ${number}; use one header per line`)
    }
    if (RESERVED.has(name.toLowerCase())) {
      return invalid(
        `can't set ${name} (line ${number}): the action sets it itself; remove the line`,
      )
    }
    if (!HEADER_VALUE.test(content)) {
      return invalid(
        `has a value that isn't printable ASCII for ${name} (line ${number}); encode it`,
      )
    }
    if (headers.has(name.toLowerCase())) {
      return invalid(`sets ${name} twice (line ${number}); remove one of the two`)
    }
    if (FOLDED.test(content)) {
      return invalid(`has several "Name: value" in line ${number}; write one per line below "|"`)
    }
    headers.set(name.toLowerCase(), content)
  }
  return value(Object.fromEntries(headers))
}

/** Finds what may be secret in the input `headers`, even if a line is malformed. */
export function findHeaderSecrets(text: string): string[] {
  return filledLines(text).flatMap(({ line }) => {
    const { content } = splitPair(line)
    if (!isMaskable(content)) return []
    // A gateway may repeat the credentials without their scheme.
    return [content, SCHEME.exec(content)?.[1] ?? '']
  })
}

/**
 * Whether a header's value is long enough to be hidden. `1` or `api` are in many texts that aren't
 * secret, such as the outputs that later steps read.
 */
export function isMaskable(content: string): boolean {
  return content.length >= 6
}
