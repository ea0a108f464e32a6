import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillTables } from './readme/tables.ts'

/*
 * Writes README's tables of inputs and outputs from action.yml. With `--check`, only tells whether
 * the tables are still what action.yml says.
 */

const PROJECT = join(import.meta.dirname, '..')
const README = join(PROJECT, 'README.md')

const found = await readFile(README, 'utf8')
const wanted = fillTables(found, await readFile(join(PROJECT, 'action.yml'), 'utf8'))

if (!process.argv.includes('--check')) {
  await writeFile(README, wanted)
} else if (found !== wanted) {
  console.error("README.md's tables are not what action.yml says. Run: npm run generate")
  process.exitCode = 1
}
