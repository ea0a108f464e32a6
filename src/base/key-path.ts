import { quote } from './quote.ts'

/**
 * A value's path in JSON as people write it: `slo[2].period`, `metadata["a key"]`. The path of the
 * whole value is empty.
 */
export function describeKeyPath(path: readonly PropertyKey[]): string {
  return path.map(describeKey).join('').replace(/^\./, '')
}

function describeKey(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\w$-]{1,40}$/.test(String(key)) ? `.${String(key)}` : `[${quote(String(key))}]`
}
