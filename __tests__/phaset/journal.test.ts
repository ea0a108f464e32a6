import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createJournal, reopenJournal } from '../../src/phaset/journal.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const path = join(makeWorkspace(), 'journal.jsonl')

test('of a last line that a killed process wrote in part, nothing stays', () => {
  const before = createJournal(path)
  before.append({ message: 'whole' })
  before.close()
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, `${whole}{"message":"which is longer than the next`)

  const after = reopenJournal(path)
  after.append({ next: 1 }, { next: 2 })
  after.close()
  expect(readFileSync(path, 'utf8')).toBe(`${whole}{"next":1}\n{"next":2}\n`)
})
