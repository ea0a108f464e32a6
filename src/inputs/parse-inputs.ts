import type * as z from 'zod/mini'
import { hasError, inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Redact } from '../base/secrets.ts'
import { suggest } from '../base/suggest.ts'
import { RECORD_ID_LENGTH } from '../phaset/contract/record-id.ts'
import { type Inputs, inputsSchema, type RawInputs } from './inputs.ts'
import { unquote } from './lines.ts'
import { renameVendorInputs, VENDOR_NAMES } from './vendor-inputs.ts'

/** @param getInput returns the trimmed text of an input by its name, as @actions/core does */
export function readInputs(getInput: (name: string) => string): RawInputs {
  const names = new Set([...Object.keys(inputsSchema.shape), ...VENDOR_NAMES])
  return Object.fromEntries([...names].map((name) => [name, getInput(name)]))
}

export type InputsReading = {
  /** Absent when there is an error among the problems. */
  inputs?: Inputs
  /** Known even if another input is wrong. */
  failOn: Inputs['fail-on']
  problems: Problem[]
}

/** Parses every input. Reports all problems together, and none of them contains a secret. */
export function parseInputs(raw: RawInputs, redact: Redact): InputsReading {
  const { renamed, namedBy, problems: ofNames } = renameVendorInputs(raw, redact)
  const { data, error } = inputsSchema.safeParse(renamed)
  // A wrong fail-on is itself a mistake in the configuration, so it has to fail the step.
  const failOn = inputsSchema.shape['fail-on'].safeParse(renamed['fail-on']).data ?? 'config'
  const problems = [
    ...(error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0])
      return issueProblem(issue, namedBy.get(name) ?? name, renamed[name] ?? '', redact)
    }),
    ...eventFieldsProblems(renamed),
    ...recordIdProblems(redact(unquote(renamed['record-id'] ?? ''))),
    ...ofNames,
  ]
  return data === undefined || hasError(problems)
    ? { failOn, problems }
    : { inputs: data, failOn, problems }
}

/** @param given the input's text, which may hold secrets */
export function issueProblem(
  issue: z.core.$ZodIssue,
  name: string,
  given: string,
  redact: Redact,
): Problem {
  if (issue.code === 'custom') return inputProblem(`${name} ${redact(issue.message)}`)
  const shown = redact(given)
  const typo = issue.code === 'invalid_value' ? suggest(shown, issue.values.map(String)) : ''
  return inputProblem(`${name} is ${quote(shown)}; use ${issue.message}${typo}`)
}

/** Reads the raw texts, because another input may be wrong at the same time. */
function eventFieldsProblems(raw: RawInputs): Problem[] {
  const pairs = inputsSchema.shape['event-fields'].safeParse(raw['event-fields']).data ?? {}
  const fields = Object.keys(pairs)
  if (fields.length === 0 || (raw.event !== 'auto' && raw.event !== 'none')) return []
  const given = `event-fields has ${quote(fields.join(', '))}, but event is ${raw.event}`
  return [inputProblem(`${given}; set event to the events that the fields are for`)]
}

function recordIdProblems(recordId: string): Problem[] {
  const { length } = [...recordId]
  if (length === 0 || length === RECORD_ID_LENGTH) return []
  const message = `record-id is ${quote(recordId)} (${length} characters), but a record ID has ${RECORD_ID_LENGTH}; copy it from Phaset`
  return [inputProblem(message, 'warning')]
}
