import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Clone, findClones } from './clone.ts'
import { readGit } from './read-git.ts'

/** Whether a directory's clone (the innermost one) is a sparse checkout. */
export async function isSparseAt(workspace: string, directory: string): Promise<boolean> {
  const clone = findClones(workspace, [directory]).at(-1)
  return clone !== undefined && (await isSparse(clone))
}

/** Whether a clone is a sparse checkout, which omits files of its commit from the working tree. */
export async function isSparse(clone: Clone): Promise<boolean> {
  // Nearly every clone lacks this file, and then git doesn't have to answer.
  if (!existsSync(join(clone.gitDirectory, 'info', 'sparse-checkout'))) return false
  const setting = await readGit(clone, [
    'config',
    '--type=bool',
    '--default=false',
    '--get',
    'core.sparseCheckout',
  ])
  // The file stays if the sparse checkout is switched off. Without an answer, the file decides.
  return setting?.trim() !== 'false'
}
