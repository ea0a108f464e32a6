import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import type { Occurrence } from '../github/occurrence.ts'
import type { Environment } from './read-run.ts'

/**
 * Reads what started the run.
 *
 * @param readText reads a file as UTF-8. If it throws, the result is a problem
 * @param at the time now, in milliseconds since 1970
 * @returns a problem if the payload can't be read; without `GITHUB_EVENT_PATH` the payload is empty
 */
export function readOccurrence(
  environment: Environment,
  readText: (path: string) => string,
  at: number,
): Result<Occurrence> {
  const payload = readPayload(environment.GITHUB_EVENT_PATH ?? '', readText)
  if (payload.kind === 'invalid') return payload
  const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = environment
  return value({ name, payload: payload.value, at, sha })
}

function readPayload(path: string, readText: (path: string) => string): Result<unknown> {
  if (path === '') return value({})
  let text: string
  try {
    text = readText(path)
  } catch {
    return invalid(
      `the event's payload, ${quote(path)} (GITHUB_EVENT_PATH), can't be read; run the action as a step of a workflow`,
    )
  }
  try {
    return value(JSON.parse(text))
  } catch {
    return invalid(
      `the event's payload, ${quote(path)} (GITHUB_EVENT_PATH), isn't JSON; check that no earlier step changes it`,
    )
  }
}
