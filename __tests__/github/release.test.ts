import { describe, expect, test } from '@jest/globals'
import type { ReleaseEvent } from '@octokit/webhooks-types'
import { decideEvents } from '../../src/github/decide-events.ts'
import {
  bodiesOf,
  decide,
  notesOf,
  problemsOf,
  reasonOf,
  subjectsOf,
  warningsOf,
} from '../helpers/decisions.ts'
import { DEFAULTS, example, merge, occurrenceOf, RUN_SHA, RUN_TIME } from '../helpers/payloads.ts'

describe('a release', () => {
  test('published sends a deployment of the run’s commit, at its time', () => {
    const decision = decide('release', example('release', 'published'))
    expect(bodiesOf(decision)).toEqual([
      { event: 'deployment', commitSha: RUN_SHA, timestamp: '1557933653000' },
    ])
    expect(subjectsOf(decision)).toEqual([{ kind: 'deployment', sha: RUN_SHA, names: ['0.0.1'] }])
    expect(notesOf(decision)).toEqual([])
  })

  test('released sends a deployment at the time of the run: a promoted pre-release keeps its old one', () => {
    expect(bodiesOf(decide('release', example('release', 'released')))).toEqual([
      { event: 'deployment', commitSha: RUN_SHA, timestamp: RUN_TIME },
    ])
  })

  test.each(['published', 'released'])('%s as a pre-release (derived) sends nothing', (action) => {
    const payload = merge(example('release', action), { release: { prerelease: true } })
    const decision = decide('release', payload)
    expect(reasonOf(decision)).toBe("release of a pre-release isn't a deployment")
    expect(warningsOf(decision)).toEqual([])
  })

  test.each(['published', 'released'])('%s as a draft (derived) sends nothing', (action) => {
    const payload = merge(example('release', action), { release: { draft: true } })
    expect(reasonOf(decide('release', payload))).toBe("release of a draft isn't a deployment")
  })

  const others: ReleaseEvent['action'][] = [
    'created',
    'deleted',
    'edited',
    'prereleased',
    'unpublished',
  ]
  test.each(others)('%s sends nothing, and warns of a workflow that hears too much', (action) => {
    const decision = decide('release', { action })
    expect(reasonOf(decision)).toBe(`release ${action} has no Phaset event`)
    expect(warningsOf(decision)).toEqual([
      expect.stringContaining('Set its trigger to `types: [released]`'),
    ])
  })

  test.each([
    [{ release: { published_at: null } }, 'release.published_at is null'],
    [{ release: { draft: null } }, 'release.draft is null; expected true or false'],
    [{ release: { prerelease: 0 } }, 'release.prerelease is 0; expected true or false'],
  ])('published with %j (derived) is an error that names the field', (changes, problem) => {
    const payload = merge(example('release', 'published'), changes)
    expect(problemsOf(decide('release', payload))).toEqual([
      expect.stringContaining(`release: ${problem}`),
    ])
  })

  test('in a run without a readable GITHUB_SHA is an error', () => {
    const occurrence = { ...occurrenceOf('release', example('release', 'released')), sha: 'main' }
    expect(problemsOf(decideEvents(occurrence, DEFAULTS))).toEqual([
      expect.stringContaining('GITHUB_SHA is "main"; expected a full commit SHA'),
    ])
  })
})
