// Runs before each test file.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import fc from 'fast-check'
import { reached } from './switch.ts'

// The same values for every mutant, and none smaller once one failed.
fc.configureGlobal({ seed: 1, endOnFailure: true })

const { REACHED } = process.env
if (REACHED !== undefined) {
  afterAll(() => {
    const { testPath = '' } = expect.getState()
    const name = createHash('sha1').update(testPath).digest('hex')
    writeFileSync(join(REACHED, name), JSON.stringify({ testPath, reached: [...reached] }))
  })
}
