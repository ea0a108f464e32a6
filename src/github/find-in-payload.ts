import type { Source } from './make-event.ts'
import type { Occurrence } from './occurrence.ts'

/** Finds the value at a path in the payload, such as `pull_request.head.sha`, unless it is null. */
export function findInPayload({ name, payload }: Occurrence, path: string): Source | undefined {
  const value = path.split('.').reduce<unknown>((holder, key) => {
    const isObject = typeof holder === 'object' && holder !== null
    return isObject ? (holder as Record<string, unknown>)[key] : undefined
  }, payload)
  return value === undefined || value === null ? undefined : { path: `${name}: ${path}`, value }
}
