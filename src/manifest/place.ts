import type { Node } from 'jsonc-parser'
import { type Finding, type Step, showPath } from './finding.ts'

/** A value of a manifest and where it stands in the text. Offsets are in UTF-16 units. */
export type Place = {
  offset: number
  /** Where the key stands, for a value of an object. */
  keyOffset?: number
  /** The value itself, when it is neither an object nor a list. */
  scalar?: unknown
  /** The values of an object; of a duplicate key, the last, as everywhere in JavaScript. */
  fields?: Map<string, Place>
  /** The items of a list. */
  items?: Place[]
  /** The object holds the value's key more than once. */
  ambiguous?: true
}

/**
 * Finds the place of every value, and the keys that no object may hold: duplicates, and `__proto__`,
 * which JavaScript would take for something else than data.
 *
 * @param broken offsets of JSON errors: a value that starts at one (a text without its closing
 *   quote) is not what was meant, and is left out
 */
export function toPlaces(
  tree: Node,
  broken: ReadonlySet<number>,
): { root: Place; findings: Finding[] } {
  const findings: Finding[] = []
  return { root: toPlace(tree, [], broken, findings), findings }
}

function toPlace(
  node: Node,
  path: Step[],
  broken: ReadonlySet<number>,
  findings: Finding[],
): Place {
  const { offset, children = [] } = node
  if (node.type === 'array') {
    const items = children.map((item, index) => toPlace(item, [...path, index], broken, findings))
    return { offset, items }
  }
  if (node.type !== 'object') return { offset, scalar: node.value }
  const fields = new Map<string, Place>()
  for (const { children: [key, value] = [] } of children) {
    if (key === undefined || value === undefined || broken.has(value.offset)) continue
    const place = toPlace(value, [...path, key.value], broken, findings)
    place.keyOffset = key.offset
    const problem = explainKey(key.value, [...path, key.value], fields)
    if (problem !== undefined) findings.push({ ...problem, offset: key.offset })
    if (fields.has(key.value)) place.ambiguous = true
    fields.set(key.value, place)
  }
  return { offset, fields }
}

function explainKey(key: string, path: Step[], earlier: ReadonlyMap<string, Place>) {
  const level = 'error'
  if (key === '__proto__') {
    const message = `${showPath(path)} is refused: no object may hold the key __proto__`
    return { level, title: 'The manifest holds a refused key', message } as const
  }
  if (earlier.has(key)) {
    const message = `${showPath(path)} is there twice; keep one of the two`
    return { level, title: 'The manifest holds a key twice', message } as const
  }
  return undefined
}

/** The value at a path, when the manifest has it. */
export function findPlace(root: Place, path: readonly Step[]): Place | undefined {
  let place: Place | undefined = root
  for (const step of path) {
    place = typeof step === 'number' ? place?.items?.[step] : place?.fields?.get(step)
  }
  return place
}
