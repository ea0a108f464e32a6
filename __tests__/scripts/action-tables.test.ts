import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { fillActionTables } from '../../scripts/tables/action.ts'

const ACTION = `
inputs:
  endpoint:
    description: Where Phaset's API is.
    required: true
  timeout:
    description: >-
      Seconds, or
      a | b.
    default: '10'
  headers:
    description: More headers.
outputs:
  events:
    description: JSON array.
`

const README = `# Title

<!-- inputs -->
old
<!-- /inputs -->

Between.

<!-- outputs --><!-- /outputs -->
The end.
`

const FILLED = `# Title

<!-- inputs -->
| Input | Default | Meaning |
| --- | --- | --- |
| \`endpoint\` | required | Where Phaset's API is. |
| \`timeout\` | \`10\` | Seconds, or a \\| b. |
| \`headers\` |  | More headers. |
<!-- /inputs -->

Between.

<!-- outputs -->
| Output | Meaning |
| --- | --- |
| \`events\` | JSON array. |
<!-- /outputs -->
The end.
`

function fill(text: string, action = ACTION): string {
  return fillActionTables({ name: 'README.md', text }, action).text
}

test('the tables are filled from action.yml, and all else stays', () => {
  expect(fill(README)).toBe(FILLED)
})

test('filling a second time changes nothing', () => {
  expect(fill(FILLED)).toBe(FILLED)
})

test('a README without the place for a table is told which is missing', () => {
  expect(() => fill('<!-- inputs --><!-- /inputs -->')).toThrow('README.md has no <!-- outputs -->')
})

test("this action's own action.yml can be told", () => {
  const action = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
  const filled = fill(README, action)
  expect(filled).toContain('| `ignore-actors` | `*[bot]` |')
  expect(filled).toContain('| `undelivered` | Path of the undelivered file')
})
