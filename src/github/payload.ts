import * as z from 'zod/mini'
import { describeKeyPath } from '../base/key-path.ts'
import { escapeInvisible, quote, shorten } from '../base/quote.ts'
import { type Decision, nothing } from './decision.ts'
import { commitSha, text } from './fields.ts'
import { throwInvalidFields } from './invalid-fields.ts'
import type { Occurrence } from './occurrence.ts'

/** A push has up to 2048 commits, and a long list of problems would hide the first ones. */
const MOST_PROBLEMS = 10
const LONGEST_TEXT = 80
const EXPECTED: Record<string, string> = { object: 'an object', array: 'a list' }

const actionOnly = () => z.object({ action: text })

/**
 * Reads the fields in a schema from the payload. If a field is missing or wrong, the decision ends
 * as `invalid`, with a problem for each such field.
 *
 * @param schema made when it is first needed: a run needs the schemas of one event and of no other
 */
export function read<Fields>(
  { name, payload }: Occurrence,
  schema: () => z.ZodMiniType<Fields>,
): Fields {
  const known = made.get(schema) as z.ZodMiniType<Fields> | undefined
  const used = known ?? schema()
  if (known === undefined) made.set(schema, used)
  return parse(used, payload, `${name}: `)
}

/** A sync decides thousands of times, and to make a schema takes longer than to use it. */
const made = new WeakMap<() => z.ZodMiniType, z.ZodMiniType>()

/**
 * Reads the payload's `action`.
 *
 * `Action` is the union of the actions that GitHub documents for the event, so a misspelled action
 * doesn't compile. GitHub may send others: each decision needs an answer for every text.
 */
export function readAction<Action extends string>(occurrence: Occurrence): Action {
  return read(occurrence, actionOnly).action as Action
}

/** Reads the occurrence's own commit. Messages name it as a workflow knows it: `GITHUB_SHA`. */
export function readCommit({ sha }: Occurrence): string {
  return parse(commitSha, sha, 'GITHUB_SHA')
}

/** The decision for an action of an event that has no Phaset event. */
export function noEventFor({ name }: Occurrence, action: string): Decision {
  return nothing(`${name} ${visible(action)} has no Phaset event`)
}

/** Makes an outside text safe for a reason: one visible line of bounded length. */
export function visible(outside: string): string {
  return shorten(escapeInvisible(outside), LONGEST_TEXT)
}

/** Describes what is wrong with values: `pull_request.merged is missing; expected true or false`. */
export function problemsOf(error: z.core.$ZodError, where: string): string[] {
  const problems = error.issues.map((issue) => describe(issue, where))
  const more = problems.length - MOST_PROBLEMS
  if (more <= 0) return problems
  return [...problems.slice(0, MOST_PROBLEMS), `… and ${more} more like these`]
}

function parse<Value>(schema: z.ZodMiniType<Value>, value: unknown, where: string): Value {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? parsed.data : throwInvalidFields(problemsOf(parsed.error, where))
}

function describe(issue: z.core.$ZodIssue, where: string): string {
  const place = `${where}${describeKeyPath(issue.path)}`
  const subject = place.endsWith(': ') ? `${place}the payload` : place
  const found = issue.input === undefined ? 'is missing' : `is ${quote(issue.input)}`
  const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined
  return `${subject} ${found}; expected ${expected ?? issue.message}`
}
