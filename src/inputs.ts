import * as z from 'zod/mini'
import { parseHeaders, parsePairs, parseTokens, splitList } from './input-texts.ts'
import { EVENT_NAMES } from './phaset/contract/event.ts'
import { parseEndpoint } from './phaset/endpoint.ts'
import { inputProblem, type Problem } from './problem.ts'
import { quote } from './quote.ts'
import { type Reading, value } from './reading.ts'
import type { Redact } from './secrets.ts'

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
const text = <T>(read: (text: string) => Reading<T>) =>
  z.pipe(
    z.string(),
    z.transform((input, context) => {
      const reading = read(input)
      if (reading.kind === 'value') return reading.value
      context.issues.push({ code: 'custom', message: reading.problem, input })
      return z.NEVER
    }),
  )

const optional =
  <T>(read: (text: string) => Reading<T>) =>
  (input: string): Reading<T | undefined> =>
    input.trim() === '' ? value(undefined) : read(input)

const inputsSchema = z.object({
  endpoint: text(optional(parseEndpoint)),
  'webhook-token': text(optional(parseTokens)),
  'org-id': optionalText,
  'record-id': optionalText,
  'working-directory': z.string().check(z.minLength(1, 'a directory, such as .')),
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
})

/** What the user asked for, by the names of action.yml. */
export type Inputs = z.infer<typeof inputsSchema>

/** The vendor's own action's names, so that a migration changes nothing but `uses:`. */
const VENDOR_NAMES = ['api-key', 'run-record', 'run-standards', 'run-deployment'] as const

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
  const { renamed, problems } = renameVendorInputs(raw)
  const parsed = inputsSchema.safeParse(renamed)
  const failOn = inputsSchema.shape['fail-on'].safeParse(renamed['fail-on']).data ?? 'config'
  if (!parsed.success) {
    const described = parsed.error.issues.map((issue) => describeIssue(issue, renamed, redact))
    return { failOn, problems: [...described, ...problems] }
  }
  problems.push(...checkTogether(parsed.data))
  if (problems.some(({ level }) => level === 'error')) return { failOn, problems }
  return { inputs: parsed.data, failOn, problems }
}

function describeIssue(issue: z.core.$ZodIssue, raw: RawInputs, redact: Redact): Problem {
  const name = String(issue.path[0])
  return inputProblem(
    issue.code === 'custom'
      ? `${name} ${issue.message}`
      : `${name} is ${quote(redact(raw[name] ?? ''))}; it takes ${issue.message}`,
  )
}

function checkTogether(inputs: Inputs): Problem[] {
  const problems: Problem[] = []
  const fields = Object.keys(inputs['event-fields'])
  if (fields.length > 0 && (inputs.event === 'auto' || inputs.event === 'none')) {
    const given = `event-fields is given (${quote(fields.join(', '))}), but event is ${inputs.event}`
    problems.push(inputProblem(`${given}; name the event that the fields are for`))
  }
  return problems
}

/** Takes the vendor's names for the action's own, and says so. */
function renameVendorInputs(raw: RawInputs): { renamed: RawInputs; problems: Problem[] } {
  const renamed = { ...raw }
  const problems: Problem[] = []
  const take = (vendorName: string, name: string, untouched: string, taken: string) => {
    if ((raw[vendorName] ?? '') === '') return
    if (raw[name] !== untouched) {
      problems.push(
        inputProblem(`${vendorName} and ${name} are both given; leave out ${vendorName}`),
      )
      return
    }
    renamed[name] = taken
    problems.push(inputProblem(`${vendorName} is the vendor's name for ${name}`, 'notice'))
  }
  take('api-key', 'webhook-token', '', raw['api-key'] ?? '')
  take('run-record', 'record', 'auto', raw['run-record'] ?? '')
  take('run-standards', 'standards', 'auto', raw['run-standards'] ?? '')
  const deployment = { true: 'deployment', false: 'none' }[raw['run-deployment'] ?? '']
  take('run-deployment', 'event', 'auto', deployment ?? raw['run-deployment'] ?? '')
  return { renamed, problems }
}
