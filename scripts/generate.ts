// Writes what is generated into the repository: the JSON Schema of the manifest, with which editors
// complete and check one as the action does, and the tables of README and of docs/. With --check it
// writes nothing, and fails when a file is not what its source says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { manifest } from '../src/phaset/contract/record.ts'
import { fillActionTables } from './tables/action.ts'
import { fillEventTable } from './tables/events.ts'
import { fillManifestTables } from './tables/manifest.ts'
import type { Document } from './tables/markdown.ts'

const RECORD = 'src/phaset/contract/record.ts'
const check = process.argv.includes('--check')
const schema = z.toJSONSchema(manifest, { target: 'draft-2020-12', io: 'input' })

generate(
  { name: 'schema/phaset.manifest.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
  RECORD,
)
generate(fillActionTables(read('README.md'), read('action.yml').text), 'action.yml')
generate(fillActionTables(read('docs/sync.md'), read('sync/action.yml').text), 'sync/action.yml')
generate(fillEventTable(read('docs/events.md')), 'src/phaset/contract/event.ts')
generate(fillManifestTables(read('docs/manifest.md')), `${RECORD} or src/manifest/legacy-keys.ts`)

function generate({ name, text }: Document, source: string): void {
  if (!check) {
    writeFileSync(pathOf(name), text)
  } else if (read(name).text !== text) {
    console.error(`${name} is not what ${source} says. Run: npm run generate`)
    process.exitCode = 1
  }
}

function read(name: string): Document {
  return { name, text: readFileSync(pathOf(name), 'utf8') }
}

function pathOf(name: string): string {
  return join(import.meta.dirname, '..', name)
}
