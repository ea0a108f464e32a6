import type * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { manifest } from '../phaset/contract/record.ts'
import { countCharacters, type Finding, type Step, showPath } from './finding.ts'
import { explainMoved } from './legacy-keys.ts'
import { findPlace, type Place } from './place.ts'

const BROKEN_RULE = 'The manifest breaks a rule'
const UNKNOWN_KEY = 'The manifest holds an unknown key'

/**
 * Every rule of the contract that a manifest breaks: what was found, what is allowed, and what was
 * probably meant.
 *
 * @param value the manifest's JSON, as data
 * @param root the same JSON's places
 */
export function findBrokenRules(value: unknown, root: Place): Finding[] {
  const issues = manifest.safeParse(value).error?.issues ?? []
  const broken = issues.flatMap((issue) => explainIssue(issue, root) ?? [])
  return [...broken, ...findUnknownKeys(manifest, root, [])]
}

function explainIssue(issue: z.core.$ZodIssue, root: Place): Finding | undefined {
  // Unknown keys are found below, together with those that are only warned about.
  if (issue.code === 'unrecognized_keys') return undefined
  const path = issue.path as Step[]
  const place = findPlace(root, path)
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const allowed = words.length > 0 ? words.join(', ') : issue.message
  const base = { level: 'error', title: BROKEN_RULE } as const
  if (place === undefined) {
    const { offset } = findPlace(root, path.slice(0, -1)) ?? root
    return { ...base, message: `${showPath(path)} is missing; allowed: ${allowed}`, offset }
  }
  const typo = typeof place.scalar === 'string' ? suggest(place.scalar, words) : ''
  const message = `${showPath(path)} ${showFound(place)}; allowed: ${allowed}${typo}`
  return { ...base, message, offset: place.offset }
}

/** Texts whose length may be what is wrong with them are shown with it. */
const SHORT = 20

function showFound({ scalar, fields, items }: Place): string {
  if (fields !== undefined) return 'is an object'
  if (items !== undefined) return `is a list of ${items.length} items`
  if (typeof scalar !== 'string') return `is ${quote(scalar)}`
  const length = countCharacters(scalar)
  return `is ${quote(scalar)}${length > SHORT ? ` (${length} characters)` : ''}`
}

/**
 * The keys that the contract does not know: errors where the object takes no others, warnings where
 * it does. `metadata` knows no keys of its own and is left alone.
 */
function findUnknownKeys(schema: z.core.$ZodType, place: Place, path: Step[]): Finding[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return findUnknownKeys(def.innerType, place, path)
  if (def.type === 'array') {
    const items = place.items ?? []
    return items.flatMap((item, index) => findUnknownKeys(def.element, item, [...path, index]))
  }
  if (def.type !== 'object') return []
  const isClosed = def.catchall?._zod.def.type === 'never'
  return [...(place.fields ?? [])].flatMap(([key, field]) => {
    const known = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
    if (known !== undefined) return findUnknownKeys(known, field, [...path, key])
    return explainUnknownKey([...path, key], key, field, Object.keys(def.shape), isClosed)
  })
}

function explainUnknownKey(
  path: Step[],
  key: string,
  place: Place,
  known: string[],
  isClosed: boolean,
): Finding[] {
  // Refused as a key already.
  if (key === '__proto__') return []
  const unknown = isClosed
    ? `is not allowed; allowed: ${known.join(', ')}`
    : `is not known, and is sent as it is; known: ${known.join(', ')}`
  const what = explainMoved(path) ?? `${unknown}${suggest(key, known)}`
  const message = `${showPath(path)} ${what}`
  const offset = place.keyOffset ?? place.offset
  return [{ level: isClosed ? 'error' : 'warning', title: UNKNOWN_KEY, message, offset }]
}
