import { join } from 'node:path'
import pLimit from 'p-limit'
import { omitUndefined } from '../base/omit-undefined.ts'
import { hasError, type Problem } from '../base/problem.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import { MANIFEST_FILE } from '../manifest/file-name.ts'
import { mayHaveOtherIds } from '../manifest/other-ids.ts'
import type { ManifestReading } from '../manifest/read.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Component } from './component.ts'
import { findDirectories } from './directories.ts'

/** What to find out about the components. */
export type Search = {
  inputs: Pick<Inputs, 'working-directory' | 'org-id' | 'record-id' | 'deployment-environments'>
  /** Absent in a run without secrets. */
  tokens?: Tokens
  /** An absolute path. */
  workspace: string
  /** Whether the manifest is needed for more than the IDs. */
  withManifest: boolean
  /** Whether the component's files are checked. */
  withStandards: boolean
}

export type Found = {
  /** By their directories. */
  components: Component[]
  /** What is wrong with the lines of working-directory. */
  problems: Problem[]
}

/** The number of components that are read at the same time. */
const READERS = 16

/**
 * Finds the components that the run is for, and reads what the run needs to know about them. If there
 * are several, each component has the record ID in its manifest, whatever `record-id` is.
 */
export async function findComponents(search: Search): Promise<Found> {
  const { inputs, workspace } = search
  const { directories, problems } = await findDirectories(inputs['working-directory'], workspace)
  const [only] = directories
  if (directories.length === 1 && !hasError(problems) && only !== undefined) {
    return { components: [await readComponent(only, search)], problems }
  }
  const { 'record-id': _, ...several } = inputs
  const ofSeveral = { ...search, inputs: { ...several, 'record-id': undefined } }
  const limit = pLimit(READERS)
  const components = await limit.map(directories, (directory) =>
    readComponent(directory, ofSeveral),
  )
  const { markEnvironmentNames } = await import('./routing-chunk.ts')
  const marked = markEnvironmentNames(components, inputs['deployment-environments'])
  return { components: markSameRecords(marked), problems }
}

async function readComponent(
  directory: string,
  { inputs, tokens, workspace, withManifest, withStandards }: Search,
): Promise<Component> {
  const { 'org-id': orgId, 'record-id': recordId } = inputs
  const isNeeded =
    withManifest ||
    orgId === undefined ||
    recordId === undefined ||
    mayHaveOtherIds(join(workspace, directory, MANIFEST_FILE), {
      organizationId: orgId,
      id: recordId,
    })
  const manifest = isNeeded ? await readManifest(workspace, directory) : undefined
  return {
    directory,
    ...omitUndefined({ manifest }),
    ...(withStandards && (await isSparse(workspace, directory)) && { isSparse: true as const }),
    credentials: findCredentials(manifest, inputs, tokens),
  }
}

/** What inputs and manifest say of a component's credentials. */
export function findCredentials(
  manifest: ManifestReading | undefined,
  inputs: Pick<Inputs, 'org-id' | 'record-id'>,
  tokens: Tokens | undefined,
): Partial<Credentials> {
  const found = manifest?.kind === 'found' ? manifest : undefined
  const orgId = inputs['org-id'] ?? found?.organizationId
  const recordId = inputs['record-id'] ?? found?.recordId
  const token = tokens?.kind === 'one' ? tokens.token : tokens?.tokens.get(recordId ?? '')
  return omitUndefined({ orgId, recordId, token })
}

async function readManifest(workspace: string, directory: string) {
  const { readManifest } = await import('./files-chunk.ts')
  return readManifest({ workspace, directory })
}

async function isSparse(workspace: string, directory: string): Promise<boolean> {
  const { isSparseAt } = await import('./files-chunk.ts')
  return isSparseAt(workspace, directory)
}

/** Two components with one record would overwrite each other. */
export function markSameRecords(components: Component[]): Component[] {
  const byRecord = Map.groupBy(components, ({ credentials }) => credentials.recordId)
  return components.map((component) => {
    const { recordId } = component.credentials
    const same = recordId === undefined ? [] : (byRecord.get(recordId) ?? [])
    const others = same.filter((other) => other !== component).map(({ directory }) => directory)
    return others.length === 0 ? component : { ...component, sameRecord: others }
  })
}
