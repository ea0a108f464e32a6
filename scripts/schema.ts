import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { manifest } from '../src/phaset/contract/record.ts'

/*
 * Writes the JSON Schema of the manifest, so that editors complete and check one as the action
 * does. With `--check`, only tells whether the committed file is still what the contract says.
 */

const FILE = new URL('../schema/phaset.manifest.schema.json', import.meta.url)

const wanted = `${JSON.stringify(z.toJSONSchema(manifest, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`

if (!process.argv.includes('--check')) {
  await writeFile(FILE, wanted)
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== wanted) {
  console.error(
    'schema/phaset.manifest.schema.json is not what src/phaset/contract/record.ts says. Run: npm run generate',
  )
  process.exitCode = 1
}
