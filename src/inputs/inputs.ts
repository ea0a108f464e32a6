import * as z from 'zod/mini'
import { hasError, inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { type Result, readWith, value } from '../base/result.ts'
import type { Redact } from '../base/secrets.ts'
import { suggest } from '../base/suggest.ts'
import { EVENT_NAMES } from '../phaset/contract/event.ts'
import { parseEndpoint, RECORD_ID_LENGTH } from '../phaset/endpoint.ts'
import { parseHeaders, parsePairs, parseShard, parseTokens, splitList } from './input-texts.ts'

// The messages complete the sentence "INPUT is VALUE; it takes …".

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values as unknown as Record<T[number], T[number]>, `one of ${values.join(', ')}`)

const mode = oneOf(['auto', 'true', 'check', 'false'])
const flag = z.pipe(
  oneOf(['true', 'false']),
  z.transform((text) => text === 'true'),
)
const list = z.pipe(z.string(), z.transform(splitList))
const optionalText = z.pipe(
  z.string(),
  z.transform((text) => (text === '' ? undefined : text)),
)
const seconds = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^\d{1,4}(?:\.\d+)?$/, 'a number of seconds, such as 10')),
    z.transform(Number),
  ),
  z.number().check(z.positive('more than 0 seconds'), z.maximum(3600, 'at most 3600 seconds')),
)

/** An input in a small language of its own; its problem completes the sentence "INPUT …". */
const text = <T>(read: (text: string) => Result<T>) => readWith(z.string(), read)

const optional =
  <T>(read: (text: string) => Result<T>) =>
  (input: string): Result<T | undefined> =>
    input.trim() === '' ? value(undefined) : read(input)

const inputsSchema = z.object({
  endpoint: text(optional(parseEndpoint)),
  'webhook-token': text(optional(parseTokens)),
  'org-id': optionalText,
  'record-id': optionalText,
  'working-directory': z.pipe(
    list,
    z.array(z.string()).check(z.minLength(1, 'directories, such as . or apps/*')),
  ),
  event: oneOf(['auto', 'none', ...EVENT_NAMES]),
  'event-fields': text(parsePairs),
  changes: oneOf(['head', 'all']),
  'change-branches': list,
  'deployment-environments': list,
  'incident-labels': list,
  'incident-types': list,
  'ignore-actors': list,
  timeout: seconds,
  record: mode,
  standards: mode,
  'standards-fail-on': oneOf(['never', 'failure', 'warning']),
  'standards-status-words': oneOf(['documented', 'standardlint']),
  'fail-on': oneOf(['never', 'config', 'any']),
  'dry-run': flag,
  summary: flag,
  replay: list,
  'repeat-unknown': flag,
  headers: text(parseHeaders),
  deadline: seconds,
  'github-token': z.string(),
  shard: text(optional(parseShard)),
})

/** What the user asked for, by the names of action.yml. */
export type Inputs = z.infer<typeof inputsSchema>

/**
 * The vendor's own action's names, so that a migration changes nothing but `uses:`: the input that
 * each means, and what that input is when it is left out.
 */
const VENDOR_INPUTS = {
  'api-key': { name: 'webhook-token', leftOut: '' },
  'run-record': { name: 'record', leftOut: 'auto' },
  'run-standards': { name: 'standards', leftOut: 'auto' },
  'run-deployment': { name: 'event', leftOut: 'auto' },
} as const
type VendorName = keyof typeof VENDOR_INPUTS
const VENDOR_NAMES = Object.keys(VENDOR_INPUTS) as VendorName[]

/** Every input as the runner gives it: a text, empty when it was left out. */
export type RawInputs = Record<string, string>

/** @param getInput gives an input by its name, trimmed, as @actions/core does */
export function readInputs(getInput: (name: string) => string): RawInputs {
  const names = [...Object.keys(inputsSchema.shape), ...VENDOR_NAMES]
  return Object.fromEntries(names.map((name) => [name, getInput(name)]))
}

export type InputsReading = {
  /** Absent when there is an error among the problems. */
  inputs?: Inputs
  /** Known even where another input is wrong. */
  failOn: Inputs['fail-on']
  problems: Problem[]
}

/** Parses every input, and tells all problems together, with no secret in them. */
export function parseInputs(raw: RawInputs, redact: Redact): InputsReading {
  const { renamed, namedBy, problems: ofNames } = renameVendorInputs(raw, redact)
  const { data, error } = inputsSchema.safeParse(renamed)
  const failOn = inputsSchema.shape['fail-on'].safeParse(renamed['fail-on']).data ?? 'config'
  const problems = [
    ...(error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0])
      return describeIssue(issue, namedBy.get(name) ?? name, redact(renamed[name] ?? ''))
    }),
    ...checkTogether(renamed),
    ...adviseRecordId(redact(renamed['record-id'] ?? '')),
    ...ofNames,
  ]
  return data === undefined || hasError(problems)
    ? { failOn, problems }
    : { inputs: data, failOn, problems }
}

/** @param shown the input's text without its secrets */
function describeIssue(issue: z.core.$ZodIssue, name: string, shown: string): Problem {
  if (issue.code === 'custom') return inputProblem(`${name} ${issue.message}`)
  const typo = issue.code === 'invalid_value' ? suggest(shown, issue.values.map(String)) : ''
  return inputProblem(`${name} is ${quote(shown)}; it takes ${issue.message}${typo}`)
}

/** Of the texts, so that it is told also where another input is wrong. */
function checkTogether(raw: RawInputs): Problem[] {
  const pairs = inputsSchema.shape['event-fields'].safeParse(raw['event-fields']).data ?? {}
  const fields = Object.keys(pairs)
  if (fields.length === 0 || (raw.event !== 'auto' && raw.event !== 'none')) return []
  const given = `event-fields is given (${quote(fields.join(', '))}), but event is ${raw.event}`
  return [inputProblem(`${given}; name the event that the fields are for`)]
}

function adviseRecordId(recordId: string): Problem[] {
  const { length } = [...recordId]
  if (length === 0 || length === RECORD_ID_LENGTH) return []
  const message = `record-id is ${quote(recordId)}; a record's ID has ${RECORD_ID_LENGTH} characters, not ${length}`
  return [inputProblem(message, 'warning')]
}

/** The inputs by the action's own names, whatever the user called them. */
type Renamed = {
  renamed: RawInputs
  /** The name by which the user knows an input, where it is the vendor's. */
  namedBy: ReadonlyMap<string, string>
  problems: Problem[]
}

/** Takes the vendor's names for the action's own, and says so. */
function renameVendorInputs(raw: RawInputs, redact: Redact): Renamed {
  const given = VENDOR_NAMES.filter((vendorName) => (raw[vendorName] ?? '') !== '')
  const readings = given.map((vendorName) => readVendorInput(vendorName, raw, redact))
  const taken = readings.flatMap((reading) => (reading.kind === 'taken' ? reading : []))
  return {
    renamed: { ...raw, ...Object.fromEntries(taken.map(({ name, text }) => [name, text])) },
    namedBy: new Map(taken.map(({ name, vendorName }) => [name, vendorName])),
    problems: readings.map(({ problem }) => problem),
  }
}

type VendorReading =
  | { kind: 'taken'; vendorName: VendorName; name: string; text: string; problem: Problem }
  | { kind: 'refused'; problem: Problem }

function readVendorInput(vendorName: VendorName, raw: RawInputs, redact: Redact): VendorReading {
  const given = raw[vendorName] ?? ''
  const { name, leftOut } = VENDOR_INPUTS[vendorName]
  const text = vendorName === 'run-deployment' ? DEPLOYMENT_EVENTS.get(given) : given
  const refuse = (message: string) => ({ kind: 'refused', problem: inputProblem(message) }) as const
  if (text === undefined) {
    return refuse(`${vendorName} is ${quote(redact(given))}; it takes one of true, false`)
  }
  if (raw[name] !== leftOut) {
    return refuse(`${vendorName} and ${name} are both given; leave out ${vendorName}`)
  }
  const problem = inputProblem(`${vendorName} is the vendor's name for ${name}`, 'notice')
  return { kind: 'taken', vendorName, name, text, problem }
}

/** What `run-deployment` means as an `event`. */
const DEPLOYMENT_EVENTS = new Map([
  ['true', 'deployment'],
  ['false', 'none'],
])
