import * as z from 'zod/mini'
import { describeKeyPath } from '../base/key-path.ts'
import { phasetEvent } from './contract/event.ts'
import { isReadable, parseJournal } from './parse-journal.ts'

const id = z.string().check(z.minLength(1))
const number = z.optional(z.int())
const outcome = z.enum(['not-arrived', 'refused', 'unknown'])
const line = { id: number, outcome, orgId: id, recordId: id }
const body = z.record(z.string(), z.unknown())

/** A line that is a message. Only events are checked here: Phaset checks records and standards. */
const message = z.discriminatedUnion('kind', [
  z.object({ ...line, kind: z.literal('event'), body: phasetEvent() }),
  z.object({ ...line, kind: z.literal('record'), body }),
  z.object({ ...line, kind: z.literal('standards'), body }),
])

const unassigned = z.object({
  id: number,
  outcome,
  kind: z.literal('event'),
  candidates: z.array(z.object({ directory: z.string(), orgId: id, recordId: id })),
  body: phasetEvent(),
})

const change = z.object({
  id: z.int(),
  outcome: z.enum(['not-arrived', 'refused', 'unknown', 'delivered', 'assigned']),
})

export type Undelivered = z.infer<typeof message>
export type Unassigned = z.infer<typeof unassigned>

export type UndeliveredText = {
  messages: Undelivered[]
  /** Events whose components are unknown. */
  unassigned: Unassigned[]
  /** Lines that can't be read: the number (from 1) and what is wrong with each. */
  damaged: { line: number; problem: string }[]
}

/**
 * Parses an undelivered file: the messages that are still to be sent, each with its last outcome.
 * Lists damaged lines, and returns the rest.
 *
 * @returns undefined if a newer version of the action wrote the file
 */
export function parseUndelivered(text: string): UndeliveredText | undefined {
  const journal = parseJournal(text)
  if (!isReadable(journal)) return undefined
  const folded = createFold()
  for (const line of journal.lines) {
    if (line.kind === 'damaged') folded.damaged.push({ line: line.number, problem: line.problem })
    else folded.take(line.value, line.number)
  }
  const entries = folded.entries()
  return {
    messages: entries.filter((entry) => 'orgId' in entry),
    unassigned: entries.filter((entry) => 'candidates' in entry),
    damaged: folded.damaged,
  }
}

/** Processes the lines in order. Each is a message, or a change of a message's outcome. */
function createFold() {
  const entries = new Set<Undelivered | Unassigned>()
  const byId = new Map<number, Undelivered | Unassigned>()
  const skipped = new Set<number>()
  const damaged: UndeliveredText['damaged'] = []

  const changeOutcome = ({ id, outcome }: z.infer<typeof change>): string | undefined => {
    const entry = byId.get(id)
    if (entry === undefined) {
      return skipped.has(id) ? undefined : 'is about a message that is not in the file'
    }
    if (outcome === 'delivered' || outcome === 'assigned') entries.delete(entry)
    else entry.outcome = outcome
    return undefined
  }

  const addEntry = (value: unknown): string | undefined => {
    const entry = parseEntry(value)
    if (typeof entry !== 'string') {
      entries.add(entry)
      if (entry.id !== undefined) byId.set(entry.id, entry)
      return undefined
    }
    if (isObject(value) && typeof value.id === 'number') skipped.add(value.id)
    return entry
  }

  return {
    entries: () => [...entries],
    damaged,
    take: (value: unknown, line: number) => {
      if (isObject(value) && 'version' in value) {
        // Files that were put one after the other count from 1 each.
        byId.clear()
        skipped.clear()
        return
      }
      const changed =
        isObject(value) && !('kind' in value) ? change.safeParse(value).data : undefined
      const problem = changed === undefined ? addEntry(value) : changeOutcome(changed)
      if (problem !== undefined) damaged.push({ line, problem })
    },
  }
}

/** @returns what is wrong with the value, if it isn't a message */
function parseEntry(value: unknown): Undelivered | Unassigned | string {
  const unfit = findUnfit(value)
  if (unfit !== undefined) return unfit
  const schema = isObject(value) && 'candidates' in value ? unassigned : message
  const { data, error } = schema.safeParse(value)
  if (data !== undefined) return data
  const path = describeKeyPath(error.issues[0]?.path ?? [])
  return path === '' ? 'is not an undelivered message' : `has a missing or wrong "${path}"`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Far deeper than any body for Phaset, and shallow enough to be written as JSON. */
const DEEPEST = 50

/** Finds what makes a value unfit to be sent. Goes level by level, because the value may be deep. */
function findUnfit(value: unknown): string | undefined {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return 'is nested too deeply'
    const objects = level.filter(isObject)
    if (objects.some((object) => Object.hasOwn(object, '__proto__'))) return 'has a key "__proto__"'
    level = objects.flatMap((object) => Object.values(object))
  }
  return undefined
}
