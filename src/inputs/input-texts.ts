// The small languages of inputs that hold more than one value.

import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import type { Tokens } from '../phaset/endpoint.ts'

/** Names or globs, separated by commas or lines; empty ones are passed over. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Lines of `key: value`, such as event-fields. Problems name the line's number and its key. */
export function parsePairs(text: string): Result<Record<string, string>> {
  const pairs = new Map<string, string>()
  for (const { number, line } of filledLines(text)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim()
    if (colon === -1 || key === '') {
      return invalid(`has ${quote(line)} in line ${number}; it takes one "key: value" a line`)
    }
    if (pairs.has(key)) return invalid(`gives ${quote(key)} twice (line ${number})`)
    pairs.set(key, line.slice(colon + 1).trim())
  }
  return value(Object.fromEntries(pairs))
}

/**
 * One token, or `RECORD_ID: token` lines. Problems never repeat a token, nor a line that may be
 * one. A line's token is empty where its secret is: that record has none, and where all are empty,
 * as in a run without secrets, nothing was given.
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
    const [, recordId, token] = RECORD_TOKEN.exec(line) ?? []
    if (recordId === undefined) {
      return invalid(`has no "RECORD_ID: token" in line ${number}`)
    }
    if (tokens.has(recordId)) return invalid(`gives two tokens for one record (line ${number})`)
    tokens.set(recordId, token ?? '')
  }
  const given = new Map([...tokens].filter(([, token]) => token !== ''))
  return value(given.size === 0 ? undefined : { kind: 'by-record', tokens: given })
}

const RECORD_TOKEN = /^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/

/** RFC 9110's token. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** Visible ASCII, spaces and tabs. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/
/** What the client sets itself, and what would change how a request or its answer is framed. */
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

/**
 * Lines of `Name: value`, which may be empty, as a secret is in a run without secrets. Problems never
 * repeat a value.
 */
export function parseHeaders(text: string): Result<Record<string, string>> {
  const headers = new Map<string, string>()
  for (const { number, line } of filledLines(text)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim()
    const content = line.slice(colon + 1).trim()
    if (!HEADER_NAME.test(name)) return invalid(`has no "Name: value" in line ${number}`)
    if (RESERVED.has(name.toLowerCase())) {
      return invalid(`can't set ${name} (line ${number}): the action sets it itself`)
    }
    if (!HEADER_VALUE.test(content)) {
      return invalid(`has a value beyond ASCII for ${name} (line ${number})`)
    }
    if (headers.has(name.toLowerCase())) return invalid(`gives ${name} twice (line ${number})`)
    headers.set(name.toLowerCase(), content)
  }
  return value(Object.fromEntries(headers))
}

/** A run's share of the components: `index` from 0 to `total` - 1. */
export type Shard = { index: number; total: number }

/**
 * Parses the input `shard`, such as `2/10`, counted from 1, or from 0 as `strategy.job-index` is:
 * `0/10` and `10/10` are the same share. The problem completes the sentence "shard …".
 */
export function parseShard(text: string): Result<Shard> {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.total === 0 || !(shard.index <= shard.total)) {
    return invalid(`is ${quote(text)}; it takes a share of the components, such as 2/10`)
  }
  return value({ ...shard, index: shard.index % shard.total })
}

function filledLines(text: string): { number: number; line: string }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
}
