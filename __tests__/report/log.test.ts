import { expect, test } from '@jest/globals'
import { renderEnd, renderLog } from '../../src/report/log.ts'
import {
  brokenManifest,
  dryRun,
  fiftyComponents,
  nothingToSend,
  phasetDown,
  pushWithAllRight,
  threeComponents,
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

test('the log of a run with nothing to send says why, in one line', () => {
  expect(renderLog(nothingToSend)).toEqual([])
  expect(renderEnd(nothingToSend)).toBe(
    'Phaset: nothing to send (record greeter001); skipped: event (pull_request synchronize has no Phaset event), record and standards (not on pull_request_target)',
  )
})

test('the log ends with what was done for which record', () => {
  expect(renderEnd(pushWithAllRight)).toBe(
    'Phaset: 1 event delivered · record uploaded · standards 12 of 12 (record greeter001)',
  )
})

test('what several components skipped for one reason is said once', () => {
  expect(renderEnd(threeComponents)).toMatch(
    /; skipped: record and standards \(there is no apps\/docs\/phaset\.manifest\.json\)$/,
  )
})

test('a dry run says what would be sent, whole', () => {
  expect(renderLog(dryRun)[0]?.lines[1]).toMatch(
    /^commit cf1d3df, .*: \{"event":"change","commitSha":"cf1d3df.*","timestamp":"\d{13}"\} would be sent$/,
  )
})

test('of several components each line names its own', () => {
  const [, record] = renderLog(fiftyComponents)
  expect(record?.lines[9]).toBe('services/search-2: record record0009 failed')
})
