import type { EventName } from '../phaset/contract/event.ts'
import { describeUnknownField, fieldsOf, type Sources } from './make-event.ts'

/** How messages name the input `event-fields`. */
export const EVENT_FIELDS = 'event-fields: '

/**
 * Finds the fields that the input `event-fields` sets for one of the named events. A key such as
 * `commitSha` applies to every event that has the field, and `deployment.commitSha` to one.
 */
export function findGiven(name: EventName, fields: Record<string, string>): Sources {
  const given = fieldsOf(name).flatMap(({ field }) => {
    const key = [`${name}.${field}`, field].find((each) => Object.hasOwn(fields, each))
    return key === undefined ? [] : [[field, { path: EVENT_FIELDS + key, value: fields[key] }]]
  })
  return Object.fromEntries(given)
}

/** Finds what is wrong with the keys of `event-fields`. */
export function eventFieldsProblems(
  names: readonly EventName[],
  fields: Record<string, string>,
): string[] {
  const known: string[] = names.flatMap((name) =>
    fieldsOf(name).flatMap(({ field }) => [field, `${name}.${field}`]),
  )
  const problems = Object.keys(fields)
    .filter((key) => !known.includes(key))
    .map((key) => describeUnknownField(names, key, EVENT_FIELDS))
  return isOneTimeForBoth(names, fields) ? [...problems, ONE_TIME_FOR_BOTH] : problems
}

const ONE_TIME_FOR_BOTH =
  'event-fields: timestamp is the same for change and deployment, so the lead time is 0; ' +
  'set the time of the deployment as deployment.timestamp'

function isOneTimeForBoth(names: readonly EventName[], fields: Record<string, string>): boolean {
  const dated = names.filter((name) => name === 'change' || name === 'deployment')
  const [one, other] = dated.map((name) => findGiven(name, fields).timestamp?.path)
  return one !== undefined && one === other
}
