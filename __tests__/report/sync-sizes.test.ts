import { expect, test } from '@jest/globals'
import { renderSyncOutputs } from '../../src/report/sync/sync-outputs.ts'
import { renderSyncSummary } from '../../src/report/sync/sync-summary.ts'
import { fleet } from '../helpers/sync-reports.ts'

const MIB = 1024 * 1024
const KIB_64 = 64 * 1024

/** The rows of the table of repositories, without what is collapsed. */
const rowsOf = (summary: string) =>
  summary
    .split('<details>')[0]
    ?.split('\n')
    .filter((line) => line.includes('acme/service-') && line.startsWith('|'))

test.each([
  ['most are quiet', { failed: 40, news: 50, quiet: 4910 }],
  ['all have news', { failed: 500, news: 4500, quiet: 0 }],
  ['all fail', { failed: 5000, news: 0, quiet: 0 }],
])('if of 5,000 repositories %s, summary and outputs keep to the limits', (_, of) => {
  const result = fleet(of)
  for (const dryRun of [false, true]) {
    expect(Buffer.byteLength(renderSyncSummary({ ...result, dryRun }))).toBeLessThan(MIB)
  }
  const outputs = renderSyncOutputs(result)
  for (const output of Object.values(outputs)) {
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(KIB_64)
  }
  expect([JSON.parse(outputs.events ?? ''), JSON.parse(outputs.results ?? '')]).toEqual([
    expect.any(Array),
    expect.any(Array),
  ])
})

test('of 5,000 repositories, those that fail come first, and the quiet ones are counted', () => {
  const result = fleet({ failed: 15, news: 50, quiet: 4935 })
  const summary = renderSyncSummary(result)
  const rows = rowsOf(summary)
  expect(rows).toHaveLength(20)
  expect(rows?.findIndex((row) => !row.startsWith('| ❌'))).toBe(15)
  expect(summary).toContain('<summary>45 more repositories</summary>')
  expect(summary).toContain('Repositories with nothing new: 4935.')
  const results: { problems: unknown[] }[] = JSON.parse(renderSyncOutputs(result).results ?? '')
  expect(results).toHaveLength(50 + 15)
  expect(results.filter(({ problems }) => problems.length > 0)).toHaveLength(15)
})

test('a problem that several repositories have is one line, before those of single ones', () => {
  const lines = renderSyncSummary(fleet({ failed: 20, news: 0, quiet: 0 }))
    .split('\n')
    .filter((line) => line.startsWith('- '))
  expect(lines.map((line) => line.match(/acme\/service-/g)?.length)).toEqual([
    5, 5, 5, 1, 1, 1, 1, 1,
  ])
})

test('if the results of 5,000 repositories are too long, those of the worst ones stay', () => {
  const { results = '' } = renderSyncOutputs(fleet({ failed: 20, news: 4980, quiet: 0 }))
  const entries: { directory: string; record: string }[] = JSON.parse(results)
  expect(entries.length).toBeLessThan(5000)
  expect(entries.filter(({ record }) => record === 'failed')).toHaveLength(15)
})
