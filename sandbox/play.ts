import type { Phaset, PhasetRequest } from './phaset.ts'
import { runAction, type StepResult } from './runner.ts'
import { ORG_ID, RECORD_ID, TOKEN } from './sample.ts'

/** A run of the action, and what is to come of it. */
export type Scene = {
  /** `GITHUB_EVENT_NAME`. */
  event: string
  payload: unknown
  /** The checkout; none by default, and the IDs are then given as inputs. */
  workspace?: string
  /** What Phaset is to accept: names of events, `record`, `standards`. */
  sends: string[]
}

export type Played = {
  result: StepResult
  requests: PhasetRequest[]
  /** Cells of {@link COLUMNS}; one row a request, or one that says that nothing was sent. */
  rows: string[][]
  /** What should have been and was not, a sentence each. */
  shortcomings: string[]
}

export const COLUMNS = ['GitHub event', 'Phaset', 'fields', 'answer']

/** Runs the built action for one GitHub event, and tells what the sandbox's Phaset got. */
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
    },
    ...(scene.workspace !== undefined && { workspace: scene.workspace }),
  })
  const requests = phaset.requests.slice(before)
  return {
    result,
    requests,
    rows: rowsOf(scene, requests),
    shortcomings: findShortcomings(scene, result, requests),
  }
}

function rowsOf({ event, payload }: Scene, requests: PhasetRequest[]): string[][] {
  const { action = '' } = Object(payload) as { action?: unknown }
  const github = `${event} ${action}`.trim()
  if (requests.length === 0) return [[github, 'nothing', '', '']]
  return requests.map((request, i) => [
    i === 0 ? github : '',
    nameOf(request),
    fieldsOf(request),
    request.status === 200 ? '200' : `${request.status} ${request.answer}`,
  ])
}

function findShortcomings(
  { event, sends }: Scene,
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
    ...(exitCode === 0 ? [] : [`The run for ${event} ended with exit code ${exitCode}`]),
  ]
}

/** The event's name, or the kind of the call. */
function nameOf({ call, path, body }: PhasetRequest): string {
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

/** An empty object when the body is no JSON object. */
function bodyOf(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}
