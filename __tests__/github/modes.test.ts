import { describe, expect, test } from '@jest/globals'
import { webhookExamples } from '../../sandbox/webhook-examples.ts'
import { decideMode } from '../../src/github/modes.ts'
import { occurrenceOf } from '../helpers/payloads.ts'

const payload = { repository: { default_branch: 'main' } }
const DEFAULT_BRANCH = 'refs/heads/main'

function decideOn(eventName: string, ref: string, given: unknown = payload) {
  return decideMode('auto', 'auto', occurrenceOf(eventName, given), ref)
}

describe('auto', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'])(
    '%s on the default branch: upload',
    (name) => {
      expect(decideOn(name, DEFAULT_BRANCH)).toEqual({ kind: 'upload', auto: true })
    },
  )

  test.each([
    ['push', 'refs/heads/topic'],
    ['push', 'refs/tags/main'],
    ['push', 'refs/heads/feature/main'],
    ['workflow_dispatch', 'refs/heads/topic'],
    ['workflow_dispatch', 'refs/tags/v1'],
  ])('%s on %s: nothing', (name, ref) => {
    expect(decideOn(name, ref)).toEqual({
      kind: 'nothing',
      reason: `${name} is not on the default branch`,
    })
  })

  test('schedule is on the default branch, whatever its payload says', () => {
    expect(decideOn('schedule', DEFAULT_BRANCH, { schedule: '0 0 * * *' })).toEqual({
      kind: 'upload',
      auto: true,
    })
  })

  test.each([{}, null, { repository: null }, { repository: {} }])(
    'push with the payload %j, which names no default branch: nothing',
    (given) => {
      expect(decideOn('push', 'refs/heads/undefined', given)).toMatchObject({ kind: 'nothing' })
    },
  )

  test.each([
    ['pull_request', 'refs/pull/2/merge'],
    ['pull_request', DEFAULT_BRANCH],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1'],
  ])('%s on %s: check, and never upload', (name, ref) => {
    expect(decideOn(name, ref)).toEqual({ kind: 'check', auto: true })
  })

  const others = [
    ...new Set<string>([
      ...webhookExamples.map(({ name }) => name),
      'pull_request_target',
      'workflow_call',
      '',
    ]),
  ].filter(
    (name) =>
      !['push', 'schedule', 'workflow_dispatch', 'pull_request', 'merge_group'].includes(name),
  )
  test.each(others)('%j: nothing, even on the default branch', (name) => {
    expect(decideOn(name, DEFAULT_BRANCH)).toEqual({ kind: 'nothing', reason: `not on ${name}` })
  })
})

describe.each(['push', 'schedule', 'pull_request'])(
  'on %s, in a step that names an event',
  (name) => {
    const decideNamed = (mode: 'auto' | 'true' | 'check') =>
      decideMode(mode, ['change', 'deployment'], occurrenceOf(name, payload), DEFAULT_BRANCH)

    test('auto does nothing', () => {
      expect(decideNamed('auto')).toEqual({
        kind: 'nothing',
        reason: 'this step reports change, deployment',
      })
    })
    test('true and check do what they say', () => {
      expect(decideNamed('true')).toEqual({ kind: 'upload', auto: false })
      expect(decideNamed('check')).toEqual({ kind: 'check', auto: false })
    })
  },
)

test('auto goes by what started a run that sends no event', () => {
  const push = occurrenceOf('push', payload)
  expect(decideMode('auto', 'none', push, DEFAULT_BRANCH)).toEqual({ kind: 'upload', auto: true })
})

describe.each(['push', 'pull_request', 'issues'])('on %s', (name) => {
  const occurrence = occurrenceOf(name, payload)

  test('true uploads', () => {
    expect(decideMode('true', 'auto', occurrence, DEFAULT_BRANCH)).toEqual({
      kind: 'upload',
      auto: false,
    })
  })
  test('check only checks', () => {
    expect(decideMode('check', 'auto', occurrence, DEFAULT_BRANCH)).toEqual({
      kind: 'check',
      auto: false,
    })
  })
  test('false does nothing', () => {
    expect(decideMode('false', 'auto', occurrence, DEFAULT_BRANCH)).toEqual({
      kind: 'nothing',
      reason: 'switched off',
    })
  })
})
