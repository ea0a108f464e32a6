import type { Tokens } from '../input-texts.ts'
import type { Inputs } from '../inputs.ts'
import type { Component } from './component.ts'

/** What of a component is to be found out. */
export type Search = {
  inputs: Inputs
  /** Absent in a run without secrets. */
  tokens?: Tokens
  /** An absolute path. */
  workspace: string
  /** Whether the manifest is needed for more than the IDs. */
  withManifest: boolean
}

/** Finds the components that the run is for, and reads what is needed of them. */
export async function findComponents(search: Search): Promise<Component[]> {
  return [await readComponent(search.inputs['working-directory'], search)]
}

async function readComponent(
  directory: string,
  { inputs, tokens, workspace, withManifest }: Search,
): Promise<Component> {
  const needsIds = inputs['org-id'] === undefined || inputs['record-id'] === undefined
  const manifest = withManifest || needsIds ? await readManifest(workspace, directory) : undefined
  const found = manifest?.state === 'found' ? manifest : undefined
  const orgId = inputs['org-id'] ?? found?.organizationId
  const recordId = inputs['record-id'] ?? found?.recordId
  const token = tokens?.kind === 'one' ? tokens.token : tokens?.tokens.get(recordId ?? '')
  return {
    directory,
    ...(manifest && { manifest }),
    credentials: {
      ...(orgId !== undefined && { orgId }),
      ...(recordId !== undefined && { recordId }),
      ...(token !== undefined && { token }),
    },
  }
}

async function readManifest(workspace: string, directory: string) {
  const { readManifest } = await import('../manifest/read.ts')
  return readManifest({ workspace, directory })
}
