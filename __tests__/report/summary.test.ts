import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary/summary.ts'
import {
  baselineOutOfReach,
  brokenManifest,
  commentForNone,
  component,
  dryRun,
  eventForAll,
  failingStandards,
  fiftyComponents,
  fiftyWrongTokens,
  incident,
  mergedPullRequest,
  nothingToSend,
  phasetDown,
  pushWithAllRight,
  report,
  sent,
  threeComponents,
  withoutManifest,
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
  ['standards that fail the step', failingStandards],
  ['3 components', threeComponents],
  ['an event for all components', eventForAll],
  ['a manual run without a manifest', withoutManifest],
  ['a comment for no component', commentForNone],
  ['50 components', fiftyComponents],
  ['50 components with one wrong token', fiftyWrongTokens],
])('the summary of %s', (_, report) => {
  expect(renderSummary(report)).toMatchSnapshot()
})

test.each([
  ['a Phaset that is down', phasetDown],
  ['a repository without a manifest', withoutManifest],
])('the summary of %s links to sections that the docs have', (_, report) => {
  const links = [...renderSummary(report).matchAll(/phaset-action\/blob\/v1\/([\w./]+)#([\w-]+)"/g)]
  const missing = links.filter(([, file = '', section]) => {
    const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? []
    return !headings.some(
      (heading) => heading.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-') === section,
    )
  })
  expect(links).toHaveLength(2)
  expect(missing).toEqual([])
})

test('the name of a component is text', () => {
  const components = ['<b>Web</b>', 'b'].map((name, i) =>
    component({ directory: `${i}`, name, record: { state: 'uploaded' } }),
  )
  const summary = renderSummary(report({ components }))
  expect(summary).toContain('| &#60;b&#62;Web&#60;/b&#62; <code>0</code> |')
})

test('only the first 3 drafts of manifests are shown', () => {
  const components = ['a', 'b', 'c', 'd', 'e'].map((directory) => ({
    ...component({ directory }),
    record: { state: 'skipped' as const, draft: `{"${directory}": 1}` },
  }))
  const summary = renderSummary(report({ components }))
  expect(summary.match(/^```json$/gm)).toHaveLength(3)
  expect(summary).toContain('If there is no <code>c/phaset.manifest.json</code> yet')
  expect(summary).toContain('The manifests of 2 more components would look the same.')
})

test('an incident links to its issue', () => {
  const events = [sent(incident)]
  expect(renderSummary(report({ components: [component({ events })] }))).toContain(
    '<a href="https://github.com/acme/greeter/issues/42">#42</a>',
  )
})

test('a message links to the line that it names, and keeps other numbers', () => {
  const file = 'phaset.manifest.json'
  const place = { kind: 'manifest', level: 'error', file, line: 12 } as const
  const texts = ['12', '12:15'].map((at) => {
    const problems = [{ ...place, message: `${file}:${at} spec.name is "at 10:30"` }]
    const summary = renderSummary(report({ components: [component({ problems })] }))
    return /<a .*greeter\/blob\/.*#L12">.*<\/a>.*$/m.exec(summary)?.[0].replaceAll(/<.*?>/g, '')
  })
  expect(texts).toEqual(Array(2).fill('phaset.manifest.json:12 spec.name is "at 10:30"'))
})
