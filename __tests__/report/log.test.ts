import { expect, test } from '@jest/globals'
import { renderLog } from '../../src/report/log.ts'
import {
  brokenManifest,
  dryRun,
  fiftyComponents,
  nothingToSend,
  phasetDown,
} from '../helpers/reports.ts'

test('the log of a Phaset that is down', () => {
  expect(renderLog(phasetDown)).toMatchSnapshot()
})

test('the log of a broken manifest and failing standards has the worst checks first', () => {
  const standards = renderLog(brokenManifest).find(({ title }) => title === 'Standards')
  expect(standards?.lines.slice(0, 2)).toEqual([
    "failure: Diagrams (diagrams): Check for diagrams; add a `.drawio` file to `diagrams` in the repository's root",
    'warning: Console usage (src): Check for console usage: src/index.ts:12; use a logger instead of the console at src/index.ts:12',
  ])
})

test('the log of a run with nothing to send says why', () => {
  expect(renderLog(nothingToSend)[0]).toEqual({
    title: 'Events',
    lines: ['No event: pull_request synchronize has no Phaset event'],
  })
})

test('a dry run says what would be sent, whole', () => {
  expect(renderLog(dryRun)[0]?.lines[1]).toMatch(
    /^commit cf1d3df, .*: \{"event":"change","commitSha":"cf1d3df.*","timestamp":"\d{13}"\} would be sent$/,
  )
})

test('of several components each line names its own', () => {
  const [, record] = renderLog(fiftyComponents)
  expect(record?.lines[9]).toBe('services/search-2: record failed')
})
