import type { Node } from 'jsonc-parser'
import { describeField, type Finding, type Step } from './finding.ts'

/** A value of a JSON text and where it is in the text. Offsets are in UTF-16 code units. */
export type JsonNode = {
  offset: number
  /** Where the key is, for a value of an object. */
  keyOffset?: number
  /** The value itself, when it is neither an object nor a list. */
  scalar?: unknown
  /** The values of an object. For a duplicate key, the last one, as in `JSON.parse`. */
  fields?: Map<string, JsonNode>
  /** The items of a list. */
  items?: JsonNode[]
  /** The object has the value's key more than once. */
  ambiguous?: true
}

/**
 * Makes a tree of the values of a JSON text, and finds the keys that no object may have: duplicates,
 * and `__proto__`, which JavaScript wouldn't treat as data.
 *
 * @param broken offsets of JSON errors. A value that starts at one, such as a text without its
 *   closing quote, gets no node, because it isn't what was meant.
 */
export function toJsonTree(
  parsed: Node,
  broken: ReadonlySet<number>,
): { root: JsonNode; findings: Finding[] } {
  const findings: Finding[] = []
  return { root: toNode(parsed, [], broken, findings), findings }
}

function toNode(
  parsed: Node,
  path: Step[],
  broken: ReadonlySet<number>,
  findings: Finding[],
): JsonNode {
  const { offset, children = [] } = parsed
  if (parsed.type === 'array') {
    const items = children.map((item, index) => toNode(item, [...path, index], broken, findings))
    return { offset, items }
  }
  if (parsed.type !== 'object') return { offset, scalar: parsed.value }
  const fields = new Map<string, JsonNode>()
  for (const { children: [key, value] = [] } of children) {
    if (key === undefined || value === undefined || broken.has(value.offset)) continue
    const node = toNode(value, [...path, key.value], broken, findings)
    node.keyOffset = key.offset
    const problem = findKeyProblem(key.value, [...path, key.value], fields)
    if (problem !== undefined) findings.push({ ...problem, offset: key.offset })
    if (fields.has(key.value)) node.ambiguous = true
    fields.set(key.value, node)
  }
  return { offset, fields }
}

function findKeyProblem(key: string, path: Step[], earlier: ReadonlyMap<string, JsonNode>) {
  const level = 'error'
  if (key === '__proto__') {
    const message = `${describeField(path)} isn't allowed: an object can't have the key __proto__; remove it`
    return { level, title: 'The manifest has a forbidden key', message } as const
  }
  if (earlier.has(key)) {
    const message = `${describeField(path)} appears twice; remove one of the two`
    return { level, title: 'The manifest has a duplicate key', message } as const
  }
  return undefined
}

/** Finds the value at a path, if there is one. */
export function findNode(root: JsonNode, path: readonly Step[]): JsonNode | undefined {
  let node: JsonNode | undefined = root
  for (const step of path) {
    node = typeof step === 'number' ? node?.items?.[step] : node?.fields?.get(step)
  }
  return node
}
