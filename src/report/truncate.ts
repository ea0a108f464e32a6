import type { Problem } from '../base/problem.ts'
import type { State } from '../carry-out/results.ts'
import type { PhasetEvent } from '../phaset/contract/event.ts'

/** An entry of the output `results`. */
export type Result = {
  directory: string
  recordId: string
  record: State
  standards: State
  /** The events that Phaset accepted. */
  events: PhasetEvent[]
  problems: Pick<Problem, 'level' | 'message'>[]
}

/** The most bytes of UTF-8 in an output, because `env:` doesn't accept more. */
const BUDGET = 64 * 1024

/** Bytes that are reserved for the entry that counts what was dropped. */
const RESERVE = 512

/**
 * Renders events as a JSON array. If that is too long, it has as many as fit, and the last entry is
 * `{ truncated: true, total, counts: { change: 900 } }`.
 */
export function fitEvents(events: PhasetEvent[]): string {
  const texts = events.map((event) => JSON.stringify(event))
  if (fits(texts)) return toArray(texts)
  const counts: Record<string, number> = {}
  for (const { event } of events) counts[event] = (counts[event] ?? 0) + 1
  const last = JSON.stringify({ truncated: true, total: events.length, counts })
  return toArray([...takeFitting(texts), last])
}

/**
 * Renders results as a JSON array. If that is too long, the worst results come first, and:
 * - entries from the end on have only the numbers of their `events` and `problems`, in
 *   `truncated: { events, problems }`
 * - if even that is too long, it has as many entries as fit, and the last one is
 *   `{ truncated: true, total }` with the number of components
 *
 * @param worstFirst the same results in another order
 */
export function fitResults(results: Result[], worstFirst: Result[]): string {
  const inOrder = results.map((result) => JSON.stringify(result))
  if (fits(inOrder)) return toArray(inOrder)
  const short = worstFirst.map((result) => JSON.stringify(dropDetail(result)))
  if (fits(short)) return toArray(restoreDetail(worstFirst, short))
  const last = JSON.stringify({ truncated: true, total: results.length })
  return toArray([...takeFitting(short), last])
}

function dropDetail(result: Result) {
  const truncated = { events: result.events.length, problems: result.problems.length }
  return { ...result, events: [], problems: [], truncated }
}

/** Restores the details of the first entries, as long as everything fits. */
function restoreDetail(results: Result[], short: string[]): string[] {
  const texts = [...short]
  let free = BUDGET - size(texts)
  for (const [index, result] of results.entries()) {
    const text = JSON.stringify(result)
    free -= Buffer.byteLength(text) - Buffer.byteLength(texts[index] ?? '')
    if (free < 0) break
    texts[index] = text
  }
  return texts
}

function takeFitting(texts: string[]): string[] {
  let free = BUDGET - RESERVE
  const end = texts.findIndex((text) => {
    free -= Buffer.byteLength(text) + 1
    return free < 0
  })
  return texts.slice(0, end)
}

function fits(texts: string[]): boolean {
  return size(texts) <= BUDGET
}

function size(texts: string[]): number {
  return Buffer.byteLength(toArray(texts))
}

function toArray(texts: string[]): string {
  return `[${texts.join(',')}]`
}
