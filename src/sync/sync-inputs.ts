import * as z from 'zod/mini'
import { hasError, inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { invalid, parseWith, type Result, value } from '../base/result.ts'
import type { Redact } from '../base/secrets.ts'
import { matches } from '../github/patterns.ts'
import type { DeploymentSource } from '../github-api/history/read-history.ts'
import { inputsSchema, type RawInputs } from '../inputs/inputs.ts'
import { splitList } from '../inputs/lines.ts'
import { issueProblem } from '../inputs/parse-inputs.ts'
import { EVENT_NAMES, type EventName } from '../phaset/contract/event.ts'
import { parseTimestamp } from '../phaset/contract/timestamp.ts'
import { areSeveral, parseRepositories } from './parse-repositories.ts'

/** A point in time: an instant, or an age at the start of the run. Milliseconds. */
export type Moment = { kind: 'instant'; at: number } | { kind: 'age'; age: number }

const DAY = 24 * 60 * 60 * 1000
const UNITS: Record<string, number> = { d: DAY, h: DAY / 24 }
const LONGEST_HISTORY = 90

/** Phaset accepts no time for these, so they can't be sent later. */
const WITHOUT_TIME: readonly EventName[] = ['comment', 'pr-opened']
const SYNCED_EVENTS = EVENT_NAMES.filter((name) => !WITHOUT_TIME.includes(name))

function parseMoment(text: string): Result<Moment | undefined> {
  if (text === '') return value(undefined)
  if (text === 'now') return value({ kind: 'age', age: 0 })
  const age = parseAge(text)
  if (age !== undefined) return value({ kind: 'age', age })
  const reading = parseTimestamp(text)
  return reading.kind === 'timestamp'
    ? value({ kind: 'instant', at: Number(reading.timestamp) })
    : invalid(
        `is ${quote(text)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`,
      )
}

function parseAge(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d{1,5})([dh])$/.exec(text) ?? []
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? DAY)
}

function parseHistory(text: string): Result<number> {
  const age = text === '0' ? 0 : parseAge(text)
  return age === undefined || age > LONGEST_HISTORY * DAY
    ? invalid(`is ${quote(text)}; use an age of at most ${LONGEST_HISTORY}d, such as 30d, or 0`)
    : value(age)
}

function parseEvents(text: string): Result<ReadonlySet<EventName>> {
  const patterns = splitList(text)
  const wrong = patterns.find((pattern) => !EVENT_NAMES.some((name) => matches([pattern], name)))
  if (wrong !== undefined) {
    return invalid(
      `has ${quote(wrong)}, which matches no event; use names or globs of ${SYNCED_EVENTS.join(', ')}`,
    )
  }
  const chosen = SYNCED_EVENTS.filter((name) => matches(patterns, name))
  if (patterns.length > 0 && chosen.length === 0) {
    return invalid(
      `is ${quote(text)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${SYNCED_EVENTS.join(', ')}`,
    )
  }
  return value(new Set(patterns.length === 0 ? SYNCED_EVENTS : chosen))
}

function parseSource(text: string): Result<DeploymentSource | undefined> {
  if (text === '') return value(undefined)
  if (text === 'deployments' || text === 'releases' || text === 'none') return value({ kind: text })
  return /^[^/\s]+\.ya?ml$/.test(text)
    ? value({ kind: 'workflow', file: text })
    : invalid(
        `is ${quote(text)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`,
      )
}

function parseState(text: string): Result<string> {
  return text === '' ? invalid('is empty; use a directory, such as phaset-sync') : value(text)
}

const parsed = <T>(parse: (text: string) => Result<T>) => parseWith(z.string(), parse)
const shape = inputsSchema.shape

const syncSchema = z.object({
  endpoint: shape.endpoint,
  'webhook-token': shape['webhook-token'],
  'org-id': shape['org-id'],
  'record-id': shape['record-id'],
  'working-directory': shape['working-directory'],
  changes: shape.changes,
  'change-branches': shape['change-branches'],
  'deployment-environments': shape['deployment-environments'],
  'incident-labels': shape['incident-labels'],
  'incident-types': shape['incident-types'],
  'ignore-actors': shape['ignore-actors'],
  'fail-on': shape['fail-on'],
  'dry-run': shape['dry-run'],
  summary: shape.summary,
  'repeat-unknown': shape['repeat-unknown'],
  headers: shape.headers,
  timeout: shape.timeout,
  deadline: shape.deadline,
  'github-token': shape['github-token'],
  shard: shape.shard,
  repositories: parsed(parseRepositories),
  events: parsed(parseEvents),
  deployments: parsed(parseSource),
  state: parsed(parseState),
  since: parsed(parseMoment),
  until: parsed(parseMoment),
  history: parsed(parseHistory),
  'only-missed': shape['dry-run'],
  record: z.enum(['auto', 'true', 'false'], 'one of auto, true, false'),
})

/** The parsed inputs, by their names in sync/action.yml. */
export type SyncInputs = z.infer<typeof syncSchema>

/** @param getInput returns the trimmed text of an input by its name, as @actions/core does */
export function readSyncInputs(getInput: (name: string) => string): RawInputs {
  const names = Object.keys(syncSchema.shape)
  return Object.fromEntries(names.map((name) => [name, getInput(name)]))
}

export type SyncInputsReading = {
  /** Absent when there is an error among the problems. */
  inputs?: SyncInputs
  /** Known even if another input is wrong. */
  failOn: SyncInputs['fail-on']
  problems: Problem[]
}

/** Parses every input. Reports all problems together, and none of them contains a secret. */
export function parseSyncInputs(raw: RawInputs, redact: Redact): SyncInputsReading {
  const { data, error } = syncSchema.safeParse(raw)
  const failOn = shape['fail-on'].safeParse(raw['fail-on']).data ?? 'config'
  const problems = (error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return issueProblem(issue, name, raw[name] ?? '', redact)
  })
  const all = data === undefined ? problems : [...problems, ...conflictProblems(data)]
  return data === undefined || hasError(all)
    ? { failOn, problems: all }
    : { inputs: data, failOn, problems: all }
}

/** Finds inputs that can't be right for several repositories. */
function conflictProblems(inputs: SyncInputs): Problem[] {
  if (!areSeveral(inputs.repositories)) return []
  const { deployments, 'record-id': recordId } = inputs
  return [
    ...(recordId === undefined ? [] : [inputProblem(ONE_RECORD)]),
    ...(deployments?.kind === 'workflow'
      ? [inputProblem(describeOneWorkflow(deployments.file))]
      : []),
  ]
}

const ONE_RECORD =
  'record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'

function describeOneWorkflow(file: string): string {
  return `deployments is ${quote(file)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`
}
