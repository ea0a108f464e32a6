import type * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { manifest } from '../phaset/contract/record.ts'
import { countCharacters, describeField, type Finding, type Step } from './finding.ts'
import { findNode, type JsonNode } from './json-tree.ts'
import { describeMove } from './legacy-keys.ts'

const BROKEN_RULE = 'The manifest breaks a rule'
const UNKNOWN_KEY = 'The manifest has an unknown key'

/**
 * Finds every rule of the contract that a manifest breaks, and says what was found, what is allowed,
 * and what was probably meant.
 *
 * @param value the manifest's JSON, as data
 * @param root the same JSON's tree
 */
export function findBrokenRules(value: unknown, root: JsonNode): Finding[] {
  const issues = manifest.safeParse(value).error?.issues ?? []
  const broken = issues.flatMap((issue) => toFinding(issue, root) ?? [])
  return [...broken, ...findUnknownKeys(manifest, root, [])]
}

function toFinding(issue: z.core.$ZodIssue, root: JsonNode): Finding | undefined {
  // `findUnknownKeys` reports these, together with the unknown keys that are only warnings.
  if (issue.code === 'unrecognized_keys') return undefined
  const path = issue.path as Step[]
  const node = findNode(root, path)
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const allowed = words.length > 0 ? words.join(', ') : issue.message
  const base = { level: 'error', title: BROKEN_RULE } as const
  if (node === undefined) {
    const { offset } = findNode(root, path.slice(0, -1)) ?? root
    return { ...base, message: `${describeField(path)} is missing; allowed: ${allowed}`, offset }
  }
  const typo = typeof node.scalar === 'string' ? suggest(node.scalar, words) : ''
  const message = `${describeField(path)} ${describeFound(node)}; allowed: ${allowed}${typo}`
  return { ...base, message, offset: node.offset }
}

/** Messages add the length of a longer text, because the length may be what is wrong. */
const SHORT = 20

function describeFound({ scalar, fields, items }: JsonNode): string {
  if (fields !== undefined) return 'is an object'
  if (items !== undefined) return `is a list of ${items.length} items`
  if (typeof scalar !== 'string') return `is ${quote(scalar)}`
  const length = countCharacters(scalar)
  return `is ${quote(scalar)}${length > SHORT ? ` (${length} characters)` : ''}`
}

/**
 * Finds the keys that the contract doesn't know: errors in an object that allows no other keys,
 * warnings in one that does. `metadata` allows any key.
 */
function findUnknownKeys(schema: z.core.$ZodType, node: JsonNode, path: Step[]): Finding[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return findUnknownKeys(def.innerType, node, path)
  if (def.type === 'array') {
    const items = node.items ?? []
    return items.flatMap((item, index) => findUnknownKeys(def.element, item, [...path, index]))
  }
  if (def.type !== 'object') return []
  const isClosed = def.catchall?._zod.def.type === 'never'
  return [...(node.fields ?? [])].flatMap(([key, field]) => {
    const known = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
    if (known !== undefined) return findUnknownKeys(known, field, [...path, key])
    return toUnknownKeyFindings([...path, key], key, field, Object.keys(def.shape), isClosed)
  })
}

function toUnknownKeyFindings(
  path: Step[],
  key: string,
  node: JsonNode,
  known: string[],
  isClosed: boolean,
): Finding[] {
  // `toJsonTree` has already reported it.
  if (key === '__proto__') return []
  const unknown = isClosed
    ? `is not allowed; allowed: ${known.join(', ')}`
    : `is unknown and is sent unchanged; known: ${known.join(', ')}`
  const what = describeMove(path) ?? `${unknown}${suggest(key, known)}`
  const message = `${describeField(path)} ${what}`
  const offset = node.keyOffset ?? node.offset
  return [{ level: isClosed ? 'error' : 'warning', title: UNKNOWN_KEY, message, offset }]
}
