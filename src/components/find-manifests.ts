import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { MANIFEST_FILE } from '../manifest/manifest-file.ts'
import { descend, isMatch, type Position, parsePattern, startOf } from './pattern.ts'

export { MANIFEST_FILE }

export type FoundManifests = {
  /** The directories with a manifest: relative to the workspace, with `/`. */
  directories: string[]
  /** What could not be read and was skipped, with the error's code, such as `EACCES`. */
  unreadable: { directory: string; reason: string }[]
}

/** A directory on the way, and how far each pattern has got with it. */
type Step = { directory: string; position: Position; excluded: Position[] }

/**
 * Finds the directories with a manifest that a pattern matches. What no pattern can match is not
 * entered; neither are `node_modules`, symbolic links, and what is excluded.
 *
 * @param excluded patterns; each takes away the directories that it matches and all below them
 * @param workspace an absolute path
 */
export async function findManifests(
  pattern: string,
  excluded: readonly string[],
  workspace: string,
): Promise<FoundManifests> {
  const included = parsePattern(pattern)
  const exclusions = excluded.map(parsePattern)
  const found: FoundManifests = { directories: [], unreadable: [] }
  const start: Step = {
    directory: '.',
    position: startOf(included),
    excluded: exclusions.map(startOf),
  }
  // Level by level: the directories of one are read at the same time.
  for (let level = [start].filter(isWanted); level.length > 0; ) {
    const next = await Promise.all(level.map(visit))
    level = next.flat().filter(isWanted)
  }
  return found

  function isWanted({ position, excluded: at }: Step): boolean {
    return position.size > 0 && !exclusions.some((each, i) => isMatch(each, at[i] ?? NOWHERE))
  }

  async function visit({ directory, position, excluded: at }: Step): Promise<Step[]> {
    const entries = await readdir(join(workspace, directory), { withFileTypes: true }).catch(
      (error: unknown) => {
        found.unreadable.push({ directory, reason: codeOf(error) })
        return []
      },
    )
    const hasManifest = entries.some(
      (entry) => entry.name === MANIFEST_FILE && !entry.isDirectory(),
    )
    if (hasManifest && isMatch(included, position)) found.directories.push(directory)
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map(({ name }) => ({
        directory: directory === '.' ? name : `${directory}/${name}`,
        position: descend(included, position, name),
        excluded: exclusions.map((each, i) => descend(each, at[i] ?? NOWHERE, name)),
      }))
  }
}

const NOWHERE: Position = new Set()
