import { manifest } from '../phaset/contract/record.ts'
import { describeField, type Step } from './finding.ts'

/** The keys of the older layout, and what replaces each of them. */
export const MOVED_KEYS: ReadonlyMap<string, string> = new Map([
  ['spec.contacts', 'contacts, beside spec'],
  ['spec.tags', 'tags, beside spec'],
  ['spec.baseline', 'baseline (an object with an id), beside spec'],
  ['spec.team', 'spec.group (an 8-character group ID)'],
  ['relations', 'dependencies (a list of objects, each with a target)'],
  [
    'support',
    'contacts (people, each with an email) or links (pages, each with a url and a title)',
  ],
  ['lifecycleManagement', 'spec.lifecycleStage (one word)'],
])

/**
 * Describes where a misplaced key belongs: a key of the older layout, a root key in `spec`, or a key
 * of `spec` at the root. Undefined for a key that doesn't belong anywhere.
 */
export function describeMove(path: readonly Step[]): string | undefined {
  const field = describeField(path)
  const now = MOVED_KEYS.get(field)
  if (now !== undefined) return `is a key of an older layout; replace it with ${now}`
  const [first, second] = path
  if (path.length === 1 && isKey(first, manifest.shape.spec.shape)) {
    return `is in the wrong place; move it into spec, as spec.${first}`
  }
  if (path.length === 2 && first === 'spec' && isKey(second, manifest.shape)) {
    return `is in the wrong place; move it out of spec, as ${second}`
  }
  return undefined
}

function isKey(step: Step | undefined, shape: object): boolean {
  return typeof step === 'string' && Object.hasOwn(shape, step)
}
