import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PhasetOptions } from './phaset.ts'

/** The checkout of a component with checks that pass, a warning and a failure. */
export const COMPONENT = join(import.meta.dirname, 'component')

/** The checkout of a component with mistakes in its manifest. */
export const BROKEN_COMPONENT = join(import.meta.dirname, 'broken')

const manifest = JSON.parse(readFileSync(join(COMPONENT, 'phaset.manifest.json'), 'utf8'))

export const ORG_ID: string = manifest.organizationId
export const RECORD_ID: string = manifest.id
export const TOKEN = 'sandbox/token %1'

/** A Phaset that knows the sample component. */
export const SAMPLE_PHASET: PhasetOptions = {
  orgId: ORG_ID,
  records: { [RECORD_ID]: TOKEN },
  baselines: {
    [manifest.baseline.id]: {
      defaultSeverity: 'error',
      checks: [
        'checkForPresenceReadme',
        'checkForDefinedServiceLevelObjectives',
        { name: 'checkForConsoleUsage', severity: 'warn' },
        'checkForPresenceChangelog',
      ],
    },
  },
}
