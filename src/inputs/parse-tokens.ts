import { invalid, type Result, value } from '../base/result.ts'
import { RECORD_ID_LENGTH } from '../phaset/contract/record-id.ts'
import { filledLines, unquote } from './lines.ts'

/** The tokens given: one for all records, or one for each record's ID. */
export type Tokens =
  | { kind: 'one'; token: string }
  | { kind: 'by-record'; tokens: ReadonlyMap<string, string> }

/**
 * Parses one token, or `RECORD_ID: token` lines. Problems never repeat a token, or a line that may
 * be one. An empty token doesn't count. If all are empty, as in a run without secrets, the value is
 * undefined.
 */
export function parseTokens(text: string): Result<Tokens | undefined> {
  const lines = readLines(text)
  const [first] = lines
  if (first === undefined) return invalid('is empty')
  if (lines.length === 1 && first.pairs === undefined) {
    return value({ kind: 'one', token: first.line })
  }
  const tokens = new Map<string, string>()
  for (const { number, pairs } of lines) {
    if (pairs === undefined)
      return invalid(`has no "RECORD_ID: token" in line ${number}; use one record per line`)
    for (const { recordId, token } of pairs) {
      if (tokens.has(recordId))
        return invalid(`has two tokens for one record (line ${number}); remove one of the two`)
      tokens.set(recordId, token)
    }
  }
  const given = new Map([...tokens].filter(([, token]) => token !== ''))
  return value(given.size === 0 ? undefined : { kind: 'by-record', tokens: given })
}

/** Finds what may be secret in the input `webhook-token`, even if a line is malformed. */
export function findTokenSecrets(text: string): string[] {
  return readLines(text).flatMap(({ line, pairs }) => {
    // A line that isn't `RECORD_ID: token` may be a token itself, or hold one behind a wrong ID.
    if (pairs === undefined) return [line, /:\s+(.*)$/.exec(line)?.[1] ?? '']
    const tokens = pairs.map(({ token }) => token).filter((token) => token !== '')
    return tokens.length === 0 ? [] : [line, ...tokens]
  })
}

/** A record's ID, and its token, which is empty where its secret is. */
type Pair = { recordId: string; token: string }

/** The lines, and the pairs of those that are nothing but pairs. */
function readLines(text: string): { number: number; line: string; pairs?: Pair[] }[] {
  const lines = filledLines(text)
  return lines.map(({ number, line }) => {
    const pairs = findPairs(line)
    // A token may have a colon of its own, so a lone `a:b` is one, unless it starts with a whole ID.
    const isToken =
      lines.length === 1 && START.test(line) && pairs?.[0]?.recordId.length !== RECORD_ID_LENGTH
    return pairs === undefined || isToken ? { number, line } : { number, line, pairs }
  })
}

/** An ID, a colon and a token without a space. */
const START = /^[^\s:]+:\S/
/** An ID, which may be in quotes, its colon, and what follows without a space. */
const PAIR = /^(["']?)([A-Za-z0-9_-]+)\1:(.*)$/
/** Where a secret is empty, the next ID stands in the place of its token. */
const NEXT = new RegExp(`^(["']?)[A-Za-z0-9_-]{${RECORD_ID_LENGTH}}\\1:$`)

/** Several pairs are on one line if YAML's `>` folded the lines. */
function findPairs(line: string): Pair[] | undefined {
  const pairs: Pair[] = []
  let last: Pair | undefined
  for (const word of line.split(/\s+/)) {
    if (last?.token === '' && !NEXT.test(word)) {
      last.token = unquote(word)
      continue
    }
    const [, , recordId, token = ''] = PAIR.exec(word) ?? []
    if (recordId === undefined) return undefined
    last = { recordId, token: unquote(token) }
    pairs.push(last)
  }
  return pairs
}
