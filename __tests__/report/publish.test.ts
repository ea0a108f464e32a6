import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { parseFileCommands } from '../../sandbox/file-commands.ts'
import { payloadProblem } from '../../src/base/problem.ts'
import { quote } from '../../src/base/quote.ts'
import { createRedact } from '../../src/base/secrets.ts'
import type { ComponentResult, RunResult } from '../../src/carry-out/results.ts'
import { publish } from '../../src/report/publish.ts'
import { fillTexts } from '../helpers/rendered.ts'
import {
  brokenManifest,
  fiftyWrongTokens,
  nothingToSend,
  phasetDown,
  report,
} from '../helpers/reports.ts'

const directory = mkdtempSync(join(tmpdir(), 'publish-'))
const [summary, output] = [join(directory, 'summary'), join(directory, 'output')]
const environment = { ...process.env }
let printed = ''

beforeAll(() => {
  process.env.GITHUB_OUTPUT = output
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
beforeEach(() => {
  printed = ''
  writeFileSync(summary, '')
  writeFileSync(output, '')
})
afterAll(() => {
  jest.restoreAllMocks()
  process.env = environment
  rmSync(directory, { recursive: true })
})

async function publishAll(of: RunResult, secrets: string[] = [], withSummary = true) {
  await publish(of, createRedact(secrets), withSummary)
  return { summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') }
}

// First, because @actions/core keeps the path of the summary once it has found it.
test('a runner without job summaries is no failure', async () => {
  delete process.env.GITHUB_STEP_SUMMARY
  await publishAll(nothingToSend)
  expect(printed).toMatch(/^::debug::The job summary was not written: /m)
})

test('everything has its place: groups, annotations at the line, outputs, the summary', async () => {
  process.env.GITHUB_STEP_SUMMARY = summary
  const written = await publishAll(brokenManifest)
  expect(printed.match(/^::group::.*$/gm)).toEqual(['::group::Record', '::group::Standards'])
  expect(printed).toMatch(
    /^::error title=Manifest%3A spec.kind,file=phaset.manifest.json,line=12,col=15::phaset.manifest.json:12:15 spec.kind is/m,
  )
  expect(printed).toContain(
    'Phaset: record failed · standards 12 of 15 (record greeter001); skipped: event (event is none)\n',
  )
  expect(written.summary).toContain('### ❌ Phaset: record failed · standards 12 of 15')
  expect(parseFileCommands(written.output)).toMatchObject({ record: 'failed', failures: '1' })
})

test('a token that stands in nothing but a quotation is in nothing that is shown', async () => {
  process.env.GITHUB_STEP_SUMMARY = summary
  const problem = payloadProblem(`id is ${quote('s3cr"et')}; expected a whole number`)
  const written = await publishAll(report({ components: [], problems: [problem] }), ['s3cr"et'])
  for (const shown of [printed, written.summary, written.output]) {
    expect(shown).not.toContain('s3cr')
  }
  expect(printed).toContain('id is "***"')
})

test('summary: false writes none', async () => {
  process.env.GITHUB_STEP_SUMMARY = summary
  expect((await publishAll(brokenManifest, [], false)).summary).toBe('')
})

test.each(['a/b|c@d#1', '<tok>', 'kind', 'a', '0'])(
  'the token %s is in nothing that is shown, wherever it stood',
  async (token) => {
    process.env.GITHUB_STEP_SUMMARY = summary
    const [one, two] = fiftyWrongTokens.components as [ComponentResult, ComponentResult]
    const components = [...phasetDown.components, one, two]
    const run = report({ components, notes: ['x'] })
    const written = await publishAll(
      fillTexts(run, () => `⟦${token}⟧`),
      [token],
    )
    for (const shown of [printed, written.summary, written.output]) {
      const texts = [...shown.matchAll(/⟦(.*?)⟧/g)].map(([, inside]) => inside)
      expect(new Set(texts.map((inside) => inside?.replaceAll('&#42;', '*')))).toEqual(
        new Set(['***']),
      )
    }
  },
)
