import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Phaset } from '../../sandbox/phaset.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { MANIFEST, runBuiltStep, startAcme, TOKEN } from '../helpers/run-step.ts'

let phaset: Phaset
/** The built action with a bug. Its message has the token, and lines that look like commands. */
let broken: string
beforeAll(async () => {
  phaset = await startAcme()
  broken = await mkdtemp(join(tmpdir(), 'broken-'))
  for (const file of ['action.yml', 'dist']) {
    await cp(join(import.meta.dirname, '../..', file), join(broken, file), { recursive: true })
  }
  const chunks = (await readdir(join(broken, 'dist'))).filter((file) =>
    /^\d+\.index\.js$/.test(file),
  )
  for (const chunk of chunks) await writeFile(join(broken, 'dist', chunk), BUG)
})
afterAll(async () => {
  await rm(broken, { recursive: true })
  await phaset.close()
})

const BUG = `throw new TypeError('odd: ' + process.env['INPUT_WEBHOOK-TOKEN'] + '\\n::set-output x::y')`

test('a bug is reported with its stack, and where to report it, without secrets', async () => {
  const result = await runBuiltStep(phaset, {
    action: broken,
    files: { 'phaset.manifest.json': MANIFEST },
  })
  expect(result.exitCode).toBe(1)
  expect(result.errors).toEqual([
    'unexpected error: TypeError: odd: ***; report it at https://github.com/phaset-action/phaset-action/issues, with the stack in the log',
  ])
  expect(result.stdout).toMatch(/^\| +at .*index\.js:\d+:\d+/m)
  expect(result.stdout).toMatch(/^\| ::set-output x::y$/m)
  expect(findTexts(result, [TOKEN])).toEqual([])
})
