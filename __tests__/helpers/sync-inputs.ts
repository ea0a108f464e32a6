import { inputVariables, readAction } from '../../sandbox/action-file.ts'
import { createRedact } from '../../src/base/secrets.ts'
import {
  parseSyncInputs,
  readSyncInputs,
  type SyncInputs,
  type SyncInputsReading,
} from '../../src/sync/sync-inputs.ts'

const action = readAction('sync')

/** Parses the `with` of a step that syncs, with the defaults of sync/action.yml. */
export function parseSync(given: Record<string, string>): SyncInputsReading {
  const known = { endpoint: 'https://phaset.example.com', ...given }
  const variables = inputVariables(action, known, { 'github.token': '' })
  const raw = readSyncInputs((name) => variables[`INPUT_${name.toUpperCase()}`] ?? '')
  return parseSyncInputs(raw, createRedact([]))
}

/** The parsed inputs of a step without mistakes. */
export function syncInputsOf(given: Record<string, string>): SyncInputs {
  const { inputs, problems } = parseSync({ 'webhook-token': 'hush', ...given })
  if (inputs === undefined) throw new Error(JSON.stringify(problems))
  return inputs
}
