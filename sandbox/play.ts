import { parseErrors } from './annotations.ts'
import type { Phaset, PhasetRequest } from './phaset.ts'
import { runAction, type StepResult } from './runner.ts'
import { ORG_ID, RECORD_ID, TOKEN } from './sample.ts'

/** A run of the action, and the expected result. */
export type Scene = {
  /** `GITHUB_EVENT_NAME`. */
  event: string
  payload: unknown
  /** The checkout. Without one, the IDs are set as inputs. */
  workspace?: string
  /** More of the step's `with`. */
  inputs?: Record<string, string>
  /** What Phaset should accept: names of events, `record`, `standards`. */
  sends: string[]
  /** Whether the action should find a mistake, and fail. */
  fails?: boolean
}

export type Played = {
  result: StepResult
  requests: PhasetRequest[]
  /** The cells of {@link COLUMNS}: one row per request and per error, or one row with `nothing`. */
  rows: string[][]
  /** What differs from the expected result. One sentence each. */
  shortcomings: string[]
}

export const COLUMNS = ['GitHub event', 'Phaset', 'fields', 'answer']

/** Runs the built action for one GitHub event, and lists the requests that the sandbox's Phaset got. */
export async function play(phaset: Phaset, scene: Scene): Promise<Played> {
  const before = phaset.requests.length
  const ids = { 'org-id': ORG_ID, 'record-id': RECORD_ID }
  const result = await runAction({
    event: scene.event,
    payload: scene.payload,
    inputs: {
      endpoint: phaset.endpoint,
      'webhook-token': TOKEN,
      ...(scene.workspace === undefined && ids),
      ...scene.inputs,
    },
    ...(scene.workspace !== undefined && { workspace: scene.workspace }),
  })
  const requests = phaset.requests.slice(before)
  return {
    result,
    requests,
    rows: rowsOf(scene, result, requests),
    shortcomings: findShortcomings(scene, result, requests),
  }
}

function rowsOf(scene: Scene, { stdout }: StepResult, requests: PhasetRequest[]): string[][] {
  const sent = requests.map((request) => [
    nameOf(request),
    fieldsOf(request),
    request.status === 200 ? '200' : `${request.status} ${request.answer}`,
  ])
  const errors = parseErrors(stdout).map(({ place, message }) => [
    'error',
    message.startsWith(place) ? message : `${place}\n${message}`,
    '',
  ])
  const rows = [...sent, ...errors]
  const shown = rows.length === 0 ? [['nothing', '', '']] : rows
  return shown.map((row, i) => [i === 0 ? titleOf(scene) : '', ...row])
}

/** Describes the event: `pull_request closed merged`. */
function titleOf({ event, payload }: Scene): string {
  const { action, review, deployment_status, pull_request } = Object(payload)
  const merged = pull_request?.merged === true ? 'merged' : undefined
  const words = [event, action, review?.state, deployment_status?.state, merged]
  return words.filter((word) => typeof word === 'string').join(' ')
}

function findShortcomings(
  { event, sends, fails = false }: Scene,
  { exitCode }: StepResult,
  requests: PhasetRequest[],
): string[] {
  const accepted = requests.filter(({ status }) => status === 200).map(nameOf)
  return [
    ...sends
      .filter((name) => !accepted.includes(name))
      .map((name) => `${event} should have sent ${name}, and did not`),
    ...requests
      .filter(({ status }) => status !== 200)
      .map((request) => `${event} sent ${nameOf(request)}, and Phaset refused it`),
    ...(exitCode === (fails ? 1 : 0)
      ? []
      : [`The run for ${event} ended with exit code ${exitCode}`]),
  ]
}

/** The event's name, or the kind of the call. */
export function nameOf({ call, path, body }: PhasetRequest): string {
  if (call === undefined) return path
  const name = call.kind === 'event' ? bodyOf(body).event : undefined
  return typeof name === 'string' ? name : call.kind
}

function fieldsOf({ call, body }: PhasetRequest): string {
  switch (call?.kind) {
    case undefined:
      return body
    case 'baseline':
      return call.baselineId
    case 'record':
      return Object.keys(bodyOf(body)).join(' ')
    case 'standards':
      return standardsOf(bodyOf(body))
    case 'event': {
      const { event: _, ...fields } = bodyOf(body)
      return lines(Object.entries(fields))
    }
  }
}

function standardsOf({ results, ...counts }: Record<string, unknown>): string {
  const checks = results as { status: string; name: string }[]
  return `${lines(Object.entries(counts))}\n${lines(checks.map(({ status, name }) => [status, name]))}`
}

function lines(pairs: unknown[][]): string {
  return pairs.map((pair) => pair.join(' ')).join('\n')
}

/** Returns an empty object if the body isn't a JSON object. */
function bodyOf(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}

/** What a step printed, without the lines that a runner doesn't show. */
export function readableLog({ stdout, stderr }: StepResult): string {
  return `${stdout.replace(/^::add-mask::.*\n/gm, '')}${stderr}`
}
