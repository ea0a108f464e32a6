import { inputVariables, readAction } from '../../sandbox/action-file.ts'
import { createRedact } from '../../src/base/secrets.ts'
import { findSecrets } from '../../src/inputs/find-secrets.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { type InputsReading, parseInputs, readInputs } from '../../src/inputs/parse-inputs.ts'

export const TOKEN = 'hush/token'
const action = readAction('.')

/** Parses a step's `with` as a run does, with the defaults of action.yml. */
export function parse(given: Record<string, string>): InputsReading {
  const known = { endpoint: 'https://phaset.example.com', 'webhook-token': TOKEN }
  const variables = inputVariables(action, { ...known, ...given }, { 'job.status': 'success' })
  const raw = readInputs((name) => (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim())
  return parseInputs(raw, createRedact(findSecrets(raw)))
}

/** The parsed inputs of a step without mistakes. */
export function inputsOf(given: Record<string, string>): Inputs {
  const { inputs, problems } = parse(given)
  if (inputs === undefined) throw new Error(JSON.stringify(problems))
  return inputs
}
