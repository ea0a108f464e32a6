import * as z from 'zod/mini'
import { describeKeyPath } from '../base/key-path.ts'
import { phasetEvent } from './contract/event.ts'

const outcome = z.enum(['not-arrived', 'refused', 'unknown'])
const id = z.string().check(z.minLength(1))
const line = { outcome, orgId: id, recordId: id }
const body = z.record(z.string(), z.unknown())

/** A line of the file of undelivered messages. Phaset checks records and standards itself. */
const undelivered = z.discriminatedUnion('kind', [
  z.object({ ...line, kind: z.literal('event'), body: phasetEvent() }),
  z.object({ ...line, kind: z.literal('record'), body }),
  z.object({ ...line, kind: z.literal('standards'), body }),
])

export type Undelivered = z.infer<typeof undelivered>
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
  const path = describeKeyPath(parsed.error.issues[0]?.path ?? [])
  return path === '' ? 'is not an undelivered message' : `has a missing or wrong "${path}"`
}
