import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CheckName } from '../../phaset/contract/baseline.ts'
import { MANIFEST_FILE } from '../../phaset/contract/record.ts'
import { CATALOGUE } from '../catalogue.ts'
import { type CheckOutcome, miss } from '../check-outcome.ts'
import type { LocatedCheck } from '../locate.ts'
import { examineFile, type FileState } from '../metadata-file.ts'

/** Where Phaset's manifest has what StandardLint looks for elsewhere (`spec.tags`, `relations`). */
const LISTS: Partial<Record<CheckName, { key: string; message: string }>> = {
  checkForDefinedRelations: { key: 'dependencies', message: 'Check for defined relations' },
  checkForDefinedServiceLevelObjectives: {
    key: 'slo',
    message: 'Check for defined Service Level Objectives',
  },
  checkForDefinedTags: { key: 'tags', message: 'Check for defined tags' },
}

/** Whether a check reads Phaset's own manifest, rather than the kind that StandardLint knows. */
export function isManifestCheck(check: LocatedCheck): boolean {
  return CATALOGUE[check.check].isMetadata && basename(check.target) === MANIFEST_FILE
}

type ManifestReading =
  | { kind: 'manifest'; manifest: Record<string, unknown> }
  | Exclude<FileState, { kind: 'readable' }>

/**
 * Prepares the four checks that look into a component's metadata, for Phaset's own manifest. Each
 * manifest is read once, however many checks ask for it.
 */
export function prepareManifestCheck(): (check: LocatedCheck) => Promise<CheckOutcome> {
  const readings = new Map<string, ManifestReading>()
  return async (check) => {
    const reading = readings.get(check.real) ?? (await readManifest(check.real))
    readings.set(check.real, reading)
    return judge(check, reading)
  }
}

function judge(check: LocatedCheck, reading: ManifestReading): CheckOutcome {
  const list = LISTS[check.check]
  const message = list?.message ?? 'Check for service metadata file'
  if (reading.kind === 'missing') return miss(check, `${message}: there is none`)
  if (list === undefined) return { message, status: 'pass' }
  const hit = { file: check.real }
  if (reading.kind === 'unreadable') {
    return { ...miss(check, `${message}: the file ${reading.reason}`), hit }
  }
  const items = reading.manifest[list.key]
  if (Array.isArray(items) && items.length > 0) return { message, status: 'pass' }
  return { ...miss(check, `${message}: \`${list.key}\` has no items`), hit }
}

async function readManifest(path: string): Promise<ManifestReading> {
  const found = await examineFile(path)
  if (found.kind !== 'readable') return found
  try {
    const text = await readFile(path, 'utf8')
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof manifest !== 'object' || manifest === null) {
      return { kind: 'unreadable', reason: 'is not an object' }
    }
    return { kind: 'manifest', manifest: { ...manifest } }
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'could not be read'
    return { kind: 'unreadable', reason }
  }
}
