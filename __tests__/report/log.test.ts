import { expect, test } from '@jest/globals'
import { renderEnd, renderLog } from '../../src/report/log.ts'
import {
  brokenManifest,
  commentForNone,
  dryRun,
  eventForAll,
  failingStandards,
  fiftyComponents,
  nothingToSend,
  phasetDown,
  pushWithAllRight,
  threeComponents,
  wrongToken,
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

test('of several components each line has the ID of its record', () => {
  const lines = renderLog(eventForAll).flatMap((group) => group.lines)
  expect(lines.filter((line) => !/\brecord000\d\b/.test(line))).toEqual([])
  expect(lines.at(-1)).toBe('apps/docs (record0002): standards not checked')
})

test('the standards that could not be checked are counted apart from those that were', () => {
  expect(renderEnd(eventForAll)).toMatch(/ · standards 24 of 24, 1 component not checked;/)
  expect(renderEnd(failingStandards)).toMatch(/ · standards 12 of 15, not uploaded /)
  expect(renderEnd(wrongToken)).toMatch(/ · standards not checked /)
})

test('what the components skipped for one reason is said of all together', () => {
  expect(renderEnd(commentForNone)).toBe(
    'Phaset: 3 components · nothing to send; skipped: record and standards of 3 components (not on pull_request_target)',
  )
})

test('a note that begins like a command to the runner is shown whole, and is none', () => {
  const notes = ['  ::error::no', 'a ##[error]no']
  const [events] = renderLog({ ...nothingToSend, notes })
  expect(events?.lines).toEqual(['  \\u{3a}:error::no', 'a ##\\u005berror]no'])
})
