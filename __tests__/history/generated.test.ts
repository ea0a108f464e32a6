import { describe, expect, jest, test } from '@jest/globals'
import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import type { DeploymentSource } from '../../src/github-api/history/read-history.ts'
import { eventsOf, expectedIn, read, sorted } from './sync.ts'

// Reading GitHub's schema alone takes a second or two, and other tests run at the same time.
jest.setTimeout(120_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const UNTIL = FROM + 90 * DAY
const SMALL = {
  seed: 7,
  from: FROM,
  until: UNTIL,
  pullRequests: 120,
  pushes: 200,
  deployments: 150,
  releases: 40,
  runs: 60,
  incidents: 80,
}
const { model, expected } = generateRepository(SMALL)
const WHOLE = { from: FROM, until: UNTIL }

describe('the history of a generated repository', () => {
  test.each(['head', 'all'] as const)(
    'gives each event once, with changes: %s',
    async (changes) => {
      const { history, violations } = await read(model, WHOLE, { changes })
      expect(violations).toEqual([])
      expect(sorted(eventsOf(history, WHOLE, { changes }))).toEqual(
        sorted(expectedIn(expected, WHOLE, { changes })),
      )
    },
  )

  test.each<[string, DeploymentSource]>([
    ['releases', { kind: 'releases' }],
    ['workflow', { kind: 'workflow', file: 'deploy.yml' }],
  ])('takes deployments from %s', async (name, deployments) => {
    const source = name as 'releases' | 'workflow'
    const { history, violations } = await read(model, WHOLE, { deployments })
    expect(violations).toEqual([])
    expect(sorted(eventsOf(history, WHOLE))).toEqual(
      sorted(expectedIn(expected, WHOLE, { source })),
    )
  })
})
