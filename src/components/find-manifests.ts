import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { MANIFEST_FILE } from '../manifest/file-name.ts'
import { descend, isMatch, type Position, parsePattern, startOf } from './pattern.ts'

export type FoundManifests = {
  /** The directories with a manifest: relative to the workspace, with `/`. */
  directories: string[]
  /** What could not be read and was skipped, with the error's code, such as `EACCES`. */
  unreadable: { directory: string; reason: string }[]
}

/** A directory on the way, and its position in each pattern. */
type Step = { directory: string; position: Position; excluded: Position[] }

/**
 * Finds the directories with a manifest that a pattern matches. Doesn't enter directories that no
 * pattern can match, `node_modules`, symbolic links and excluded directories.
 *
 * @param excluded patterns; each excludes the directories that it matches and everything in them
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
  // Goes level by level, and reads the directories of a level at the same time.
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
