// Writes what is generated into the repository: the JSON Schema of the manifest, so that editors
// complete and check one as the action does, and README's tables of inputs and outputs. With
// --check it writes nothing, and fails when a file is not what its source says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { manifest } from '../src/phaset/contract/record.ts'
import { fillTables } from './readme/tables.ts'

const check = process.argv.includes('--check')
const schema = z.toJSONSchema(manifest, { target: 'draft-2020-12', io: 'input' })

generate(
  'schema/phaset.manifest.schema.json',
  `${JSON.stringify(schema, null, 2)}\n`,
  'src/phaset/contract/record.ts',
)
generate('README.md', fillTables(read('README.md'), read('action.yml')), 'action.yml')

function generate(name: string, wanted: string, source: string): void {
  if (!check) {
    writeFileSync(pathOf(name), wanted)
  } else if (read(name) !== wanted) {
    console.error(`${name} is not what ${source} says. Run: npm run generate`)
    process.exitCode = 1
  }
}

function read(name: string): string {
  return readFileSync(pathOf(name), 'utf8')
}

function pathOf(name: string): string {
  return join(import.meta.dirname, '..', name)
}
