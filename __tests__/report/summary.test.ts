import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary/summary.ts'
import {
  baselineOutOfReach,
  brokenManifest,
  dryRun,
  fiftyComponents,
  mergedPullRequest,
  nothingToSend,
  phasetDown,
  pushWithAllRight,
} from '../helpers/reports.ts'

test.each([
  ['a push with everything right', pushWithAllRight],
  ['a merged pull request', mergedPullRequest],
  ['a pull request with a broken manifest and failing standards', brokenManifest],
  ['a Phaset that is down', phasetDown],
  ['a Baseline out of reach', baselineOutOfReach],
  ['a dry run', dryRun],
  ['a run with nothing to send', nothingToSend],
  ['50 components', fiftyComponents],
])('the summary of %s', (_, report) => {
  expect(renderSummary(report)).toMatchSnapshot()
})
