import * as z from 'zod/mini'
import { omitUndefined } from '../base/omit-undefined.ts'
import { type PhasetEvent, phasetEvent } from '../phaset/contract/event.ts'

/** An event in the state that isn't delivered yet. */
export type StateEvent = {
  id: number
  /** The repository's numeric ID, which stays the same when the repository is renamed. */
  repository: number
  /** When it happened, in milliseconds since 1970. */
  at: number
  orgId: string
  recordId: string
  body: PhasetEvent
  /** `unknown`: its request was running when a run ended. */
  outcome: 'not-arrived' | 'unknown'
}

/** What the state has about a repository. */
type RepositoryState = {
  /** The time up to which the repository has been read, in milliseconds since 1970. */
  point: number
  /** The commit whose records Phaset has. */
  record?: string
  /** The records that belong to the repository. */
  recordIds?: string[]
  /** The commit that has no manifest, so nothing was read up to the point. */
  withoutManifest?: string
  /** When reading took longer than a run may, so others come first. */
  postponed?: number
}

/** What a run knows from earlier runs. */
export type State = {
  /** The latest input `since`. Absent if no run had one. */
  start?: number
  /** Some repositories may not have been listed since the start. They begin there too. */
  isStarting: boolean
  repositories: Map<number, RepositoryState>
  /** By their IDs. */
  left: Map<number, StateEvent>
  lastId: number
}

const id = z.int()
const instant = z.int()
const text = z.string().check(z.minLength(1))

/**
 * Sets the points of all known repositories, which are read again from there. `isOpen`: until all
 * repositories are listed, those that are unknown begin there too.
 */
const start = z.strictObject({ start: instant, isOpen: z.optional(z.literal(true)) })
/** All repositories have been listed since the start. */
const listed = z.strictObject({ listed: z.literal(true) })
const point = z.strictObject({
  repository: id,
  point: instant,
  record: z.optional(text),
  recordIds: z.optional(z.array(text)),
  withoutManifest: z.optional(text),
  postponed: z.optional(instant),
})
const event = z.strictObject({
  id,
  repository: id,
  at: instant,
  orgId: text,
  recordId: text,
  body: phasetEvent(),
})
/** The events `first` to `last` count only after this line, which also moves the point. */
const window = z.strictObject({
  repository: id,
  first: id,
  last: id,
  point: z.optional(instant),
})
/** `given-up`: moved to the undelivered file. */
const change = z.strictObject({
  id,
  outcome: z.enum(['not-arrived', 'unknown', 'delivered', 'given-up']),
})

/** A line of the state's journal. */
export type StateLine =
  | z.infer<typeof start>
  | z.infer<typeof listed>
  | z.infer<typeof point>
  | z.infer<typeof event>
  | z.infer<typeof window>
  | z.infer<typeof change>

/** Makes the state from the lines of a journal, one after another. */
export function createState() {
  const state: State = {
    isStarting: false,
    repositories: new Map(),
    left: new Map(),
    lastId: 0,
  }
  /** Events of a window that isn't complete yet. */
  let draft: StateEvent[] = []

  const begin = ({ start: at, isOpen }: z.infer<typeof start>) => {
    state.start = at
    state.isStarting = isOpen === true
    for (const repository of state.repositories.keys()) moveTo(state, repository, at)
    for (const event of state.left.values()) if (event.at >= at) state.left.delete(event.id)
  }
  const complete = ({ repository, first, last, point }: z.infer<typeof window>) => {
    for (const event of draft) {
      if (event.id >= first && event.id <= last) state.left.set(event.id, event)
    }
    draft = []
    if (point !== undefined) moveTo(state, repository, point)
  }

  const take = (line: StateLine) => {
    if ('start' in line) return begin(line)
    if ('listed' in line) {
      state.isStarting = false
      return
    }
    if ('outcome' in line) return changeOutcome(state, line)
    if ('first' in line) return complete(line)
    if ('point' in line) {
      const { repository, point, ...known } = line
      state.repositories.set(repository, { point, ...omitUndefined(known) })
      return
    }
    state.lastId = line.id
    draft.push({ ...line, outcome: 'not-arrived' })
  }
  return { state, take }
}

function moveTo({ repositories }: State, repository: number, point: number): void {
  const { record, recordIds } = repositories.get(repository) ?? {}
  repositories.set(repository, { point, ...omitUndefined({ record, recordIds }) })
}

/** Ignores an event that a start dropped while its request was running. */
function changeOutcome({ left }: State, { id, outcome }: z.infer<typeof change>): void {
  const changed = left.get(id)
  if (changed === undefined) return
  if (outcome === 'delivered' || outcome === 'given-up') left.delete(id)
  else left.set(id, { ...changed, outcome })
}

/** @returns undefined if the value isn't a line of a state */
export function parseStateLine(value: unknown): StateLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return schemaOf(value).safeParse(value).data
}

function schemaOf(value: object): z.ZodMiniType<StateLine> {
  if ('start' in value) return start
  if ('listed' in value) return listed
  if ('body' in value) return event
  if ('first' in value) return window
  return 'outcome' in value ? change : point
}

/** Makes the line that moves a repository's point without any events. */
export function pointLine({ lastId }: State, repository: number, point: number): StateLine {
  return { repository, first: lastId + 1, last: lastId, point }
}

/** Renders the fewest lines that make the same state. */
export function renderState({ start, isStarting, repositories, left }: State): StateLine[] {
  const events = [...left.values()].map(({ outcome, ...event }) => event)
  const first = events[0]?.id ?? 0
  const unknown = [...left.values()].filter(({ outcome }) => outcome === 'unknown')
  return [
    ...(start === undefined ? [] : [{ start, ...(isStarting && { isOpen: true as const }) }]),
    ...[...repositories].map(([repository, rest]) => ({ repository, ...rest })),
    ...events,
    ...(events.length === 0
      ? []
      : [{ repository: events[0]?.repository ?? 0, first, last: events.at(-1)?.id ?? 0 }]),
    ...unknown.map(({ id, outcome }) => ({ id, outcome })),
  ]
}
