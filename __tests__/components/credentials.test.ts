import { describe, expect, test } from '@jest/globals'
import { completeCredentials } from '../../src/components/credentials.ts'
import type { ManifestReading } from '../../src/manifest/read.ts'

const file = 'web/phaset.manifest.json'
const absent: ManifestReading = { kind: 'absent', file }
const found: ManifestReading = { kind: 'found', file, problems: [] }

function problemsOf(credentials: object, manifest: ManifestReading): string[] {
  const reading = completeCredentials({ directory: 'web', manifest, credentials })
  return reading.kind === 'missing' ? reading.problems.map(({ message }) => message) : []
}

describe("a component's credentials", () => {
  test('are complete with both IDs and a token', () => {
    const credentials = { orgId: 'acme', recordId: '1234567890', token: 'tok' }
    expect(completeCredentials({ directory: '.', credentials })).toEqual({
      kind: 'complete',
      credentials,
    })
  })

  test.each([
    [absent, /in the checkout; set the input, add the manifest, or check the repository out/],
    [found, /has no readable ".*"; set the input, or fix the manifest/],
  ])('without IDs, each error tells where it was looked for', (manifest, state) => {
    const problems = problemsOf({ token: 'tok' }, manifest)
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(
      /^org-id of the directory web is unknown, so nothing is sent for it: .*web\/phaset\.manifest\.json.*"organizationId"/,
    )
    expect(problems[1]).toMatch(
      /^record-id of the directory web is unknown, so nothing is sent for it: .*web\/phaset\.manifest\.json.*"id"/,
    )
    for (const problem of problems) expect(problem).toMatch(state)
  })

  test('without a token of its own, the error names the input', () => {
    const problems = problemsOf({ orgId: 'acme', recordId: '1234567890' }, found)
    expect(problems).toEqual([expect.stringMatching(/^webhook-token /)])
  })
})
