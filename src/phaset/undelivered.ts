import { rmSync } from 'node:fs'
import { codeOf } from '../base/error-code.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import type { Outcome } from './answer.ts'
import { createJournal } from './journal.ts'

/** What to send, and for which record. */
export type Message = {
  kind: 'event' | 'record' | 'standards'
  orgId: string
  recordId: string
  body: Record<string, unknown>
}

/** An event whose components aren't known yet. */
type UnassignedEvent = {
  kind: 'event'
  /** The components that it may concern. */
  candidates: Candidate[]
  body: Record<string, unknown>
}

/** `directory`: relative to the workspace. */
export type Candidate = { directory: string; orgId: string; recordId: string }

/**
 * The file of messages that are not delivered. It stays accurate whenever the process ends. Each line
 * is a message, or a change of its outcome, such as `{"id":1,"outcome":"unknown"}` before it is sent.
 * It never contains the token.
 */
export type UndeliveredFile = {
  /** Absent if the file can't be created. */
  path?: string
  /** Writes a message down; the returned function notes its outcome from then on. */
  add: (
    message: Message | UnassignedEvent,
    outcome?: Outcome,
  ) => (outcome: Outcome | 'assigned') => void
  /** The system's code for what kept lines out of the file so far. */
  failure: () => string | undefined
  close: () => ClosedFile
}

type ClosedFile = {
  /** Absent if everything was delivered, and the file was removed. */
  path?: string
  /** The system's code for the error that kept lines out of the file, such as `EACCES`. */
  failure?: string
}

/** A line of the file that is a message. */
type Entry = { id: number; outcome: Outcome } & (Message | UnassignedEvent)

/** Creates the file. If it can't be written, messages are still sent. */
export function createUndeliveredFile(path: string): UndeliveredFile {
  let failure: string | undefined
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      failure ??= codeOf(error)
      return undefined
    }
  }
  const journal = attempt(() => createJournal(path))
  if (journal === undefined) {
    return {
      add: () => () => undefined,
      failure: () => failure,
      close: () => omitUndefined({ failure }),
    }
  }

  const open = new Map<number, Entry>()
  let lastId = 0

  const add = (message: Message | UnassignedEvent, outcome: Outcome = 'not-arrived') => {
    lastId += 1
    const entry: Entry = { id: lastId, outcome, ...message }
    const isWritten = attempt(() => {
      journal.append(entry)
      return true
    })
    if (!isWritten) return () => undefined
    open.set(entry.id, entry)
    return (outcome: Outcome | 'assigned') => {
      if (outcome === 'delivered' || outcome === 'assigned') open.delete(entry.id)
      else open.set(entry.id, { ...entry, outcome })
      attempt(() => journal.append({ id: entry.id, outcome }))
    }
  }

  const close = () => {
    attempt(() => {
      if (open.size > 0) journal.replace([...open.values()])
      journal.close()
      if (open.size === 0) rmSync(path, { force: true })
    })
    return { ...omitUndefined({ failure }), ...(open.size > 0 && { path }) }
  }

  return { add, path, failure: () => failure, close }
}
