import * as z from 'zod/mini'
import { showKeyPath } from '../base/key-path.ts'
import { escapeInvisible, quote, shorten } from '../base/quote.ts'
import { type Decision, nothing } from './decision.ts'
import { commitSha, text } from './fields.ts'
import type { Occurrence } from './occurrence.ts'

/** More would only bury the first: a push has up to 2048 commits. */
const MOST_PROBLEMS = 10
const LONGEST_TEXT = 80
const EXPECTED: Record<string, string> = { object: 'an object', array: 'a list' }

const actionOnly = () => z.object({ action: text })

/**
 * Decides by the fields that a schema picks from the payload; they alone must be there and right.
 *
 * @param schema made for this decision: a run meets one event, and needs the schemas of no other
 * @returns what `decide` makes of them, or `invalid` with a problem for each field that is missing
 *   or wrong
 */
export function withFields<Fields>(
  occurrence: Occurrence,
  schema: () => z.ZodMiniType<Fields>,
  decide: (fields: Fields) => Decision,
): Decision {
  return withValue(schema(), occurrence.payload, `${occurrence.name}: `, decide)
}

/**
 * Decides by the payload's `action`.
 *
 * `Action` is the union of the actions that GitHub documents for the event, so that a misspelt one
 * does not compile. GitHub may send others: there must be an answer for every text.
 */
export function withAction<Action extends string>(
  occurrence: Occurrence,
  decide: (action: Action) => Decision,
): Decision {
  return withFields(occurrence, actionOnly, ({ action }) => decide(action as Action))
}

/** Decides by the run's own commit, `GITHUB_SHA`. */
export function withRunCommit(occurrence: Occurrence, decide: (sha: string) => Decision): Decision {
  return withValue(commitSha, occurrence.sha, 'GITHUB_SHA', decide)
}

/** Nothing follows from this action of an event. */
export function noEventFor(occurrence: Occurrence, action: string): Decision {
  return nothing(`${occurrence.name} ${visible(action)} has no Phaset event`)
}

/** Text from outside as it stands in a reason: one visible line of bounded length. */
export function visible(outside: string): string {
  return shorten(escapeInvisible(outside), LONGEST_TEXT)
}

/** What is wrong with a value: `pull_request.merged is missing; expected true or false`. */
export function problemsOf(error: z.core.$ZodError, where: string): string[] {
  const problems = error.issues.map((issue) => describe(issue, where))
  const more = problems.length - MOST_PROBLEMS
  if (more <= 0) return problems
  return [...problems.slice(0, MOST_PROBLEMS), `… and ${more} more of the kind`]
}

function withValue<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  where: string,
  decide: (value: Value) => Decision,
): Decision {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return decide(parsed.data)
  return { kind: 'invalid', problems: problemsOf(parsed.error, where) }
}

function describe(issue: z.core.$ZodIssue, where: string): string {
  const place = `${where}${showKeyPath(issue.path)}`
  const subject = place.endsWith(': ') ? `${place}the payload` : place
  const found = issue.input === undefined ? 'is missing' : `is ${quote(issue.input)}`
  const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined
  return `${subject} ${found}; expected ${expected ?? issue.message}`
}
