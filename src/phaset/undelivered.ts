import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import * as z from 'zod/mini'
import { defined } from '../base/defined.ts'
import { codeOf } from '../base/error-code.ts'
import { showKeyPath } from '../base/key-path.ts'
import type { Outcome } from './answer.ts'
import { phasetEvent } from './contract/event.ts'

const outcome = z.enum(['not-arrived', 'refused', 'unknown'])
const id = z.string().check(z.minLength(1))
const line = { outcome, orgId: id, recordId: id }
const body = z.record(z.string(), z.unknown())

/** A line of the file of undelivered messages. Phaset checks records and standards itself. */
const undelivered = z.discriminatedUnion('kind', [
  z.object({ ...line, kind: z.literal('event'), body: phasetEvent }),
  z.object({ ...line, kind: z.literal('record'), body }),
  z.object({ ...line, kind: z.literal('standards'), body }),
])

export type Undelivered = z.infer<typeof undelivered>
export type Message = {
  kind: Undelivered['kind']
  orgId: string
  recordId: string
  body: Record<string, unknown>
}

/** The account of what was not delivered, true at any moment at which the process may end. */
export type Ledger = {
  /** Writes a message down before it is sent; the returned function tells its outcome since. */
  add: (message: Message) => (outcome: Outcome) => void
  /** The file's path; absent where it can't be made. */
  path?: string
  close: () => ClosedLedger
}

type ClosedLedger = {
  /** Absent when all was delivered and the file is gone. */
  path?: string
  /** The system's code for what kept messages out of the file, such as `EACCES`. */
  failure?: string
}

/**
 * Keeps the account in a JSON Lines file. Each line's outcome is overwritten in place, and a
 * delivered line is blanked out, so that every step is one small write. A token is never in it.
 * A file that can't be written stops nothing.
 *
 * @param path the file to make, for its owner's eyes only
 */
export function createLedger(path: string): Ledger {
  let failure: string | undefined
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      failure ??= codeOf(error)
      return undefined
    }
  }
  const file = attempt(() => openSync(path, 'wx', 0o600))
  const tellFailure = () => defined({ failure })
  if (file === undefined) return { add: () => () => undefined, close: tellFailure }

  const open = new Set<number>()
  let end = 0

  const add = (message: Message) => {
    const start = end
    const line = `${outcomeField('not-arrived')}${JSON.stringify(message).slice(1)}\n`
    const written = attempt(() => writeSync(file, line, start))
    if (written === undefined) return () => undefined
    end += written
    open.add(start)
    return (outcome: Outcome) => {
      const text = outcome === 'delivered' ? ' '.repeat(written - 1) : outcomeField(outcome)
      attempt(() => writeSync(file, text, start))
      if (outcome === 'delivered') open.delete(start)
    }
  }

  const close = () => {
    attempt(() => {
      closeSync(file)
      if (open.size === 0) rmSync(path, { force: true })
      else removeBlankLines(path)
    })
    return { ...tellFailure(), ...(open.size > 0 && { path }) }
  }

  return { add, path, close }
}

/** The start of a line, of the same length for each outcome. */
function outcomeField(outcome: Exclude<Outcome, 'delivered'>): string {
  return `{"outcome":"${outcome}",`.padEnd('{"outcome":"not-arrived",'.length)
}

/** By a new file in the old one's place: there is a whole one at every moment. */
function removeBlankLines(path: string): void {
  const next = `${path}.next`
  writeFileSync(next, readFileSync(path, 'utf8').replace(/^ *\n/gm, ''), { mode: 0o600 })
  renameSync(next, path)
}

export type UndeliveredFile = {
  messages: Undelivered[]
  /** Lines that can't be read: the number (from 1) and what is wrong with each. */
  damaged: { line: number; problem: string }[]
}

/** Reads a file of undelivered messages; damaged lines are told, and the rest is given. */
export function parseUndelivered(text: string): UndeliveredFile {
  const result: UndeliveredFile = { messages: [], damaged: [] }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const message = parseLine(line)
    if (typeof message === 'string') result.damaged.push({ line: index + 1, problem: message })
    else result.messages.push(message)
  }
  return result
}

function parseLine(line: string): Undelivered | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  const parsed = undelivered.safeParse(json)
  if (parsed.success) return parsed.data
  const path = showKeyPath(parsed.error.issues[0]?.path ?? [])
  return path === '' ? 'is not an undelivered message' : `has a missing or wrong "${path}"`
}
