import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Clone, findClones } from './clone.ts'
import { readGit } from './read-git.ts'

/** Whether a directory's own clone, the innermost that holds it, is a sparse checkout. */
export async function isSparseAt(workspace: string, directory: string): Promise<boolean> {
  const clone = findClones(workspace, [directory]).at(-1)
  return clone !== undefined && (await isSparse(clone))
}

/** Whether a clone's sparse checkout leaves files of its commit out of the working tree. */
export async function isSparse(clone: Clone): Promise<boolean> {
  // Nearly every clone lacks this file, and is asked nothing.
  if (!existsSync(join(clone.gitDirectory, 'info', 'sparse-checkout'))) return false
  const setting = await readGit(clone, [
    'config',
    '--type=bool',
    '--default=false',
    '--get',
    'core.sparseCheckout',
  ])
  // The file stays when a sparse checkout is switched off; where git can't be asked, it decides.
  return setting?.trim() !== 'false'
}
