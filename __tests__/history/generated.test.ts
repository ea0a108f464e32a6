import { describe, expect, jest, test } from '@jest/globals'
import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import type { DeploymentSource } from '../../src/github-api/history/read-history.ts'
import { findOccurrences } from '../../src/history/find-occurrences.ts'
import { compareEvents, eventsOf, expectedIn, read, SAME } from '../helpers/history.ts'
import { smallRepository, WHOLE } from '../helpers/small-repository.ts'

// It takes a second or two to read GitHub's schema, and other tests run at the same time.
jest.setTimeout(180_000)

const { model, expected } = smallRepository()

describe('the history of a generated repository', () => {
  test.each(['head', 'all'] as const)(
    'gives each event once, with changes: %s',
    async (changes) => {
      const { history, violations } = await read(model, WHOLE, { changes })
      expect(violations).toEqual([])
      expect(
        compareEvents(
          eventsOf(history, WHOLE, { changes }),
          expectedIn(expected, WHOLE, { changes }),
        ),
      ).toEqual(SAME)
    },
  )

  test.each<[string, DeploymentSource]>([
    ['releases', { kind: 'releases' }],
    ['workflow', { kind: 'workflow', file: 'deploy.yml' }],
  ])('takes deployments from %s', async (name, deployments) => {
    const source = name as 'releases' | 'workflow'
    const { history, violations } = await read(model, WHOLE, { deployments })
    expect(violations).toEqual([])
    expect(
      compareEvents(eventsOf(history, WHOLE), expectedIn(expected, WHOLE, { source })),
    ).toEqual(SAME)
  })

  test.each(['deployments', 'releases'] as const)(
    'holds what a live workflow could not report, with deployments: %s',
    async (source) => {
      const onlyMissed = true
      const { history } = await read(model, WHOLE, { onlyMissed, deployments: { kind: source } })
      const wanted = expectedIn(expected, WHOLE, { source, onlyMissed })
      expect(wanted.length).toBeGreaterThan(50)
      expect(compareEvents(eventsOf(history, WHOLE, { onlyMissed }), wanted)).toEqual(SAME)
    },
  )

  test('reads only what leads to the events that are wanted', async () => {
    const events = new Set(['incident-opened', 'incident-resolved'] as const)
    const { history, spent } = await read(model, WHOLE, { events })
    expect(spent).toEqual({ points: 2, queries: 2, requests: 0 })
    expect(
      compareEvents(
        eventsOf(history, WHOLE),
        expectedIn(expected, WHOLE).filter(({ event }) => event.startsWith('incident')),
      ),
    ).toEqual(SAME)
  })

  test('has the files of pull requests, and of their merges, where they are asked for', async () => {
    const { history, spent } = await read(model, WHOLE, { files: true })
    if (history.kind !== 'read') throw new Error(history.kind)
    const occurrences = findOccurrences(history.facts, WHOLE, { onlyMissed: false })
    const ofName = (wanted: string) => occurrences.filter(({ name }) => name === wanted)
    const counts = ofName('pull_request').map(({ files }) => files?.length)
    expect(new Set(counts)).toEqual(new Set([1]))
    const merges = new Set(model.pullRequests.map(({ mergeCommit }) => mergeCommit))
    const known = ofName('push').filter(({ files }) => files?.[0]?.startsWith('apps/web/'))
    expect(known.length).toBe(
      model.pullRequests.filter(({ mergedAt }) => mergedAt && mergedAt < WHOLE.until).length,
    )
    expect(merges.size).toBeGreaterThan(80)
    expect(spent.points).toBeLessThan(20)
  })

  test('comes in order of time', async () => {
    const { history } = await read(model, WHOLE)
    const wanted = expectedIn(expected, WHOLE).map(({ event }) => event)
    const events = eventsOf(history, WHOLE).map(({ event }) => event)
    expect(events).toHaveLength(wanted.length)
    // Of what happens in the same second the order is free.
    expect(events.filter((event, index) => event !== wanted[index]).length).toBeLessThan(20)
  })

  test.each(['head', 'all'] as const)(
    'is the same in one window and in three that adjoin, with changes: %s',
    async (changes) => {
      const { from, until } = WHOLE
      const [early, late] = [from + 17 * DAY + 12_345_678, from + 64 * DAY]
      const windows = [
        { from, until: early },
        { from: early, until: late },
        { from: late, until },
      ]
      const events = []
      for (const window of windows) {
        const { history } = await read(model, window, { changes })
        events.push(...eventsOf(history, window, { changes }))
      }
      expect(compareEvents(events, expectedIn(expected, WHOLE, { changes }))).toEqual(SAME)
    },
  )

  test('of a busy week stays far below the limits of GITHUB_TOKEN', async () => {
    const busy = generateRepository({
      seed: 11,
      ...WHOLE,
      pullRequests: 400,
      pushes: 360,
      deployments: 160,
      releases: 0,
      runs: 0,
      incidents: 20,
    })
    expect(busy.model.commits.size).toBeGreaterThan(1500)
    const { history, spent } = await read(busy.model, WHOLE, { changes: 'all' })
    expect(
      compareEvents(
        eventsOf(history, WHOLE, { changes: 'all' }),
        expectedIn(busy.expected, WHOLE, { changes: 'all' }),
      ),
    ).toEqual(SAME)
    expect(spent.points).toBeLessThan(60)
    expect(spent.requests).toBeLessThan(30)
  })
})
