import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary/summary.ts'
import {
  baselineOutOfReach,
  brokenManifest,
  dryRun,
  fiftyComponents,
  fiftyWrongTokens,
  mergedPullRequest,
  nothingToSend,
  phasetDown,
  pushWithAllRight,
  threeComponents,
  wrongPath,
  wrongToken,
} from '../helpers/reports.ts'

test.each([
  ['a push with everything right', pushWithAllRight],
  ['a merged pull request', mergedPullRequest],
  ['a pull request with a broken manifest and failing standards', brokenManifest],
  ['a Phaset that is down', phasetDown],
  ['a wrong token', wrongToken],
  ['an endpoint with a wrong path', wrongPath],
  ['a Baseline out of reach', baselineOutOfReach],
  ['a dry run', dryRun],
  ['a run with nothing to send', nothingToSend],
  ['3 components', threeComponents],
  ['50 components', fiftyComponents],
  ['50 components with one wrong token', fiftyWrongTokens],
])('the summary of %s', (_, report) => {
  expect(renderSummary(report)).toMatchSnapshot()
})
