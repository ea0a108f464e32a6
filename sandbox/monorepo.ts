import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PhasetOptions } from './phaset.ts'

/** The checkout of a monorepo with 12 components. */
export const MONOREPO = join(import.meta.dirname, 'monorepo')

/** Its directories, relative to the checkout, each with its record's ID. */
export const MONOREPO_RECORDS: Record<string, string> = Object.fromEntries(
  readdirSync(MONOREPO, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'phaset.manifest.json')
    .map(({ parentPath }) => {
      const { id } = JSON.parse(readFileSync(join(parentPath, 'phaset.manifest.json'), 'utf8'))
      return [parentPath.slice(MONOREPO.length + 1).replaceAll('\\', '/'), id]
    }),
)

/** Each record has its own token. */
export const tokenOf = (recordId: string): string => `token-of-${recordId}`

/** The input `webhook-token`: one `RECORD_ID: token` pair per line. */
export const MONOREPO_TOKENS: string = Object.values(MONOREPO_RECORDS)
  .map((id) => `${id}: ${tokenOf(id)}`)
  .join('\n')

/** A Phaset that knows the monorepo. */
export const MONOREPO_PHASET: PhasetOptions = {
  orgId: 'acme',
  records: Object.fromEntries(Object.values(MONOREPO_RECORDS).map((id) => [id, tokenOf(id)])),
  baselines: { default: { defaultSeverity: 'error', checks: ['checkForPresenceReadme'] } },
}
