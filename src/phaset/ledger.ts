import {
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { codeOf } from '../base/error-code.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Outcome } from './answer.ts'

/** What is sent, and for which record: a line of the file of undelivered messages without its outcome. */
export type Message = {
  kind: 'event' | 'record' | 'standards'
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
  const tellFailure = () => omitUndefined({ failure })
  if (file === undefined) return { add: () => () => undefined, close: tellFailure }

  const open = new Set<number>()
  let end = 0

  const add = (message: Message) => {
    const start = end
    const line = `${outcomeField('not-arrived')}${JSON.stringify(message).slice(1)}\n`
    const written = attempt(() => writeWhole(file, line, start))
    if (written === undefined) {
      // As on a full disk: a part of a line would spoil the next one.
      attempt(() => ftruncateSync(file, start))
      return () => undefined
    }
    end += written
    open.add(start)
    return (outcome: Outcome) => {
      const text = outcome === 'delivered' ? ' '.repeat(written - 1) : outcomeField(outcome)
      attempt(() => writeWhole(file, text, start))
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

/** @returns the number of bytes, all of which are written: the system may take a part at a time */
function writeWhole(file: number, text: string, start: number): number {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, start + done)
  }
  return bytes.length
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
