import { basename } from 'node:path'
import { aDay } from '../../sandbox/github-payloads.ts'
import type { Step, StepResult } from '../../sandbox/runner.ts'
import { COMPONENT, ORG_ID, RECORD_ID } from '../../sandbox/sample.ts'
import { secretForms } from '../../src/base/secrets.ts'
import { runInProcess } from './run-in-process.ts'
import { makeWorkspace } from './workspace.ts'

export const TOKEN = 'fault/token%1+ü'
export const TOKEN_FORMS = secretForms(TOKEN)

/** The step's inputs wherever a test has no others: retries end soon. */
export function stepInputs(endpoint: string, more: Record<string, string> = {}) {
  return { endpoint, 'webhook-token': TOKEN, timeout: '0.5', deadline: '3', ...more }
}

/** Debug lines show each attempt, and are one more place where a token could show. */
const env = { RUNNER_DEBUG: '1' }

const IDS = { 'org-id': ORG_ID, 'record-id': RECORD_ID }

/** A push to the default branch, with a manifest in the checkout: a change, the record, standards. */
export function pushOfComponent(inputs: Record<string, string>): Step {
  return { event: 'push', payload: payloadOfTheDay('push'), workspace: COMPONENT, inputs, env }
}

/** A push to the default branch without a checkout: a change alone. */
export function push(inputs: Record<string, string>): Step {
  return { event: 'push', payload: payloadOfTheDay('push'), inputs: { ...IDS, ...inputs }, env }
}

/** A replay of a file with these lines. Texts are written unchanged, and everything else as JSON. */
export async function replay(
  lines: readonly unknown[],
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<StepResult> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return runInProcess({
    event: 'workflow_dispatch',
    payload: {},
    workspace: makeWorkspace({ 'undelivered.jsonl': `${texts.join('\n')}\n` }),
    inputs: { replay: '*.jsonl', ...inputs },
    env,
  })
}

/** A copy of the payload of the day's first such event. */
export function payloadOfTheDay(name: string): unknown {
  const found = aDay().find((each) => each.name === name)
  if (found === undefined) throw new Error(`The day has no ${name}`)
  return structuredClone(found.payload)
}

export type Line = {
  kind: string
  outcome: string
  orgId: string
  recordId: string
  body: Record<string, unknown>
}

/** The lines of the file in the output `undelivered`. Empty if the output is. */
export function undeliveredLines({ outputs, files }: StepResult): Line[] {
  const { undelivered = '' } = outputs
  if (undelivered === '') return []
  return parseLines(files[basename(undelivered)] ?? '')
}

/** The undelivered messages in a file, even if the run that wrote it didn't end properly. */
export function parseLines(text: string): Line[] {
  const messages = new Map<number | undefined, Line>()
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const { version, id, ...rest } = JSON.parse(line)
    if (version !== undefined) continue
    if ('kind' in rest) messages.set(id, rest)
    else Object.assign(messages.get(id) ?? {}, rest)
  }
  return [...messages.values()].filter(({ outcome }) => !SETTLED.has(outcome))
}

const SETTLED = new Set(['delivered', 'assigned'])

/** Names of the events, and the kinds of what else was not delivered. */
export function nameLine({ kind, body }: Line): string {
  return kind === 'event' ? String(body.event) : kind
}
