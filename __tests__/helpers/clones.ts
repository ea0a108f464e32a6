import { type Clone, findClones } from '../../src/git/clone.ts'

/** The clone whose top is a directory: an absolute path. */
export function cloneAt(directory: string): Clone {
  const [clone] = findClones(directory, [])
  if (clone === undefined) throw new Error(`no clone at ${directory}`)
  return clone
}
