import { create } from '@actions/glob'
import { MANIFEST_FILE } from '../manifest/manifest-file.ts'

export { MANIFEST_FILE }

/**
 * Finds the manifests of the directories that a glob matches. Symbolic links are not followed;
 * `node_modules` and hidden directories are left out.
 *
 * @param pattern relative to the workspace, without `..`
 * @param excluded the same, each after a `!`
 * @param workspace an absolute path
 * @returns absolute paths
 */
export async function findManifests(
  pattern: string,
  excluded: string[],
  workspace: string,
): Promise<string[]> {
  const left = [...excluded, '!**/node_modules/**'].map((each) => each.slice(1))
  const globs = [toGlob(pattern, workspace), ...left.map((each) => `!${toGlob(each, workspace)}`)]
  const globber = await create(globs.join('\n'), {
    followSymbolicLinks: false,
    implicitDescendants: false,
    excludeHiddenFiles: true,
  })
  return globber.glob()
}

/** A glob for the manifests themselves, in which the workspace's own path stands for itself. */
function toGlob(pattern: string, workspace: string): string {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  return `${workspace.replace(/[[?*]/g, '[$&]')}/${plain}/${MANIFEST_FILE}`
}
