import { manifest } from '../phaset/contract/record.ts'
import { describeField, type Step } from './finding.ts'

/** The older layout's keys, and where each is now. */
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
 * Where a key belongs that is not allowed where it is: a key of the older layout, or a key of the
 * root in `spec` or the other way round. Undefined for a key that belongs nowhere.
 */
export function describeMove(path: readonly Step[]): string | undefined {
  const field = describeField(path)
  const now = MOVED_KEYS.get(field)
  if (now !== undefined) return `is of the older layout; was ${field}, now ${now}`
  const [first, second] = path
  if (path.length === 1 && isKey(first, manifest.shape.spec.shape)) {
    return `is in the wrong place; it belongs in spec: spec.${first}`
  }
  if (path.length === 2 && first === 'spec' && isKey(second, manifest.shape)) {
    return `is in the wrong place; it belongs beside spec: ${second}`
  }
  return undefined
}

function isKey(step: Step | undefined, shape: object): boolean {
  return typeof step === 'string' && Object.hasOwn(shape, step)
}
