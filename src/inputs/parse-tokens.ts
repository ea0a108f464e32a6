import { invalid, type Result, value } from '../base/result.ts'
import { filledLines } from './lines.ts'

/** The tokens given: one for all records, or one for each record's ID. */
export type Tokens =
  | { kind: 'one'; token: string }
  | { kind: 'by-record'; tokens: ReadonlyMap<string, string> }

/** A record's ID, and its token, which is empty where its secret is. */
const RECORD_TOKEN = /^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/

/**
 * One token, or `RECORD_ID: token` lines. Problems never repeat a token, nor a line that may be
 * one. A record whose token is empty has none. Where all are empty, as in a run without secrets, no
 * token was given.
 */
export function parseTokens(text: string): Result<Tokens | undefined> {
  const lines = filledLines(text)
  const [first] = lines
  if (first === undefined) return invalid('is empty')
  if (lines.length === 1 && !RECORD_TOKEN.test(first.line)) {
    return value({ kind: 'one', token: first.line })
  }
  const tokens = new Map<string, string>()
  for (const { number, line } of lines) {
    const [, recordId, token = ''] = RECORD_TOKEN.exec(line) ?? []
    if (recordId === undefined) {
      return invalid(`has no "RECORD_ID: token" in line ${number}`)
    }
    if (tokens.has(recordId)) return invalid(`gives two tokens for one record (line ${number})`)
    tokens.set(recordId, token)
  }
  const given = new Map([...tokens].filter(([, token]) => token !== ''))
  return value(given.size === 0 ? undefined : { kind: 'by-record', tokens: given })
}

/** What may be secret in a text of tokens, also where a line is miswritten. */
export function findTokenSecrets(text: string): string[] {
  return filledLines(text).flatMap(({ line }) => {
    const [, recordId, token] = RECORD_TOKEN.exec(line) ?? []
    if (recordId !== undefined && token === undefined) return []
    // A line that isn't `RECORD_ID: token` may be a token itself, or hold one behind a wrong ID.
    return [line, token ?? /:\s+(.*)$/.exec(line)?.[1] ?? '']
  })
}
