import type * as z from 'zod/mini'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import { manifest } from '../phaset/contract/record.ts'
import { countCharacters, describeField, type Finding, type Step } from './finding.ts'
import { findNode, type JsonNode } from './json-tree.ts'
import { describeMove } from './legacy-keys.ts'

const BROKEN_RULE = 'The manifest breaks a rule'
const UNKNOWN_KEY = 'The manifest holds an unknown key'

/**
 * Every rule of the contract that a manifest breaks: what was found, what is allowed, and what was
 * probably meant.
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
  // Unknown keys are found below, together with those that are only warned about.
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

/** Longer texts are shown with their length, which may be what is wrong with them. */
const SHORT = 20

function describeFound({ scalar, fields, items }: JsonNode): string {
  if (fields !== undefined) return 'is an object'
  if (items !== undefined) return `is a list of ${items.length} items`
  if (typeof scalar !== 'string') return `is ${quote(scalar)}`
  const length = countCharacters(scalar)
  return `is ${quote(scalar)}${length > SHORT ? ` (${length} characters)` : ''}`
}

/**
 * The keys that the contract does not know: errors where the object takes no others, warnings where
 * it does. Any key is allowed in `metadata`.
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
  // Refused as a key already.
  if (key === '__proto__') return []
  const unknown = isClosed
    ? `is not allowed; allowed: ${known.join(', ')}`
    : `is not known, and is sent as it is; known: ${known.join(', ')}`
  const what = describeMove(path) ?? `${unknown}${suggest(key, known)}`
  const message = `${describeField(path)} ${what}`
  const offset = node.keyOffset ?? node.offset
  return [{ level: isClosed ? 'error' : 'warning', title: UNKNOWN_KEY, message, offset }]
}
