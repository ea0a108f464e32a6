import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as otherTasks } from 'node:timers/promises'
import type { Message } from '../../src/phaset/undelivered.ts'
import { createSender, type SendingMeans } from '../../src/sync/send-events.ts'
import type { StateEvent, StateLine } from '../../src/sync/state.ts'
import { openState, type StateFile } from '../../src/sync/state-file.ts'

export const REPOSITORY = 9919

/** A new directory for a state; with the journal's text, if there is one. */
export function makeState(text?: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'state-'))
  if (text !== undefined) writeFileSync(journalOf(directory), text)
  return directory
}

export function journalOf(directory: string): string {
  return join(directory, 'journal.jsonl')
}

export function readJournal(directory: string): string {
  return readFileSync(journalOf(directory), 'utf8')
}

export function open(directory: string): StateFile {
  const opened = openState(directory, false)
  if (opened.kind === 'invalid') throw new Error(opened.problem)
  return opened.value
}

export const changeOf = (index: number): StateEvent['body'] => ({
  event: 'change',
  commitSha: index.toString(16).padStart(40, '0'),
})

/** The lines that write a window's events down. */
export function windowOf(
  file: StateFile,
  bodies: readonly StateEvent['body'][],
  until: number,
): StateLine[] {
  const first = file.state.lastId + 1
  const events = bodies.map((body, index) => ({
    id: first + index,
    repository: REPOSITORY,
    at: until - bodies.length + index,
    orgId: 'acme',
    recordId: '1234567890',
    body,
  }))
  return [
    ...events,
    { repository: REPOSITORY, first, last: first + events.length - 1, point: until },
  ]
}

/** A sender to a Phaset that accepts everything, unless `deliver` is set. */
export function sendTo(file: StateFile, given: Partial<SendingMeans> = {}) {
  const sent: string[] = []
  const reported: Message[] = []
  const sender = createSender({
    deliver: async (body, _, progress) => {
      progress('unknown')
      sent.push(JSON.stringify(body))
      await otherTasks()
      progress('delivered')
      return { outcome: 'delivered', attempts: 1 }
    },
    tokens: { kind: 'one', token: 'secret' },
    host: 'phaset.example.com:443',
    state: file,
    undelivered: {
      add: (message) => {
        reported.push(message as Message)
        return () => undefined
      },
      failure: () => undefined,
    },
    repeatUnknown: false,
    onProgress: () => undefined,
    ...given,
  })
  return { sender, sent, reported }
}

export function sizeOf(directory: string): number {
  return statSync(journalOf(directory)).size
}
