import * as z from 'zod/mini'
import { VERSION } from './journal.ts'

/** A line's number, from 1, and what it holds, or what is wrong with it. */
type JournalLine =
  | { number: number; kind: 'value'; value: unknown }
  | { number: number; kind: 'damaged'; problem: string }

export type JournalText = {
  /** Absent if the first line carries none, as in a file that was put together by hand. */
  version?: number
  /** Without the first one, if it carries the version. */
  lines: JournalLine[]
}

const header = z.strictObject({ version: z.int() })

/** Whether this version of the action can read the journal. */
export function isReadable({ version = VERSION }: JournalText): boolean {
  return version <= VERSION
}

/** Reads a journal's lines. A last line that was cut as the process ended is no damage. */
export function parseJournal(text: string): JournalText {
  const texts = text.replace(/^\uFEFF/, '').split('\n')
  const lines = texts
    .map((line, index) => parseLine(line, index + 1))
    .filter((line) => line !== undefined)
  // After a line's end there is one more text, which is empty.
  const last = lines.at(-1)
  if (last?.kind === 'damaged' && last.number === texts.length) lines.pop()
  const [first] = lines
  const { data } = header.safeParse(first?.kind === 'value' ? first.value : undefined)
  return data === undefined ? { lines } : { version: data.version, lines: lines.slice(1) }
}

function parseLine(text: string, number: number): JournalLine | undefined {
  if (text.trim() === '') return undefined
  try {
    return { number, kind: 'value', value: JSON.parse(text) }
  } catch {
    return { number, kind: 'damaged', problem: 'is not JSON' }
  }
}
