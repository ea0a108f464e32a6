import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { allExamples, derived, example, merge, SIDES } from '../helpers/payloads.ts'

const SILENT = [
  'assigned',
  'converted_to_draft',
  'labeled',
  'locked',
  'ready_for_review',
  'reopened',
  'review_request_removed',
  'review_requested',
  'synchronize',
  'unassigned',
  'unlabeled',
  'unlocked',
]
const merged = derived('pull_request', 'closed', {
  pull_request: { merged: true, merged_at: '2019-05-16T08:00:00Z' },
})

describe.each(['pull_request', 'pull_request_target'])('%s', (eventName) => {
  test('opened sends pr-opened with its three counts', () => {
    const decision = decide(eventName, example('pull_request', 'opened'))
    expect(bodiesOf(decision)).toEqual([
      { event: 'pr-opened', additions: 1, changedFiles: 1, deletions: 1 },
    ])
    expect(subjectsOf(decision)).toEqual([{ kind: 'pull-request', number: 2, ...SIDES }])
  })

  test('merged (derived) sends pr-merged alone', () => {
    expect(bodiesOf(decide(eventName, merged))).toEqual([
      { event: 'pr-merged', createdAt: '1557933633000', mergedAt: '1557993600000' },
    ])
  })

  test('closed without a merge sends pr-closed', () => {
    expect(bodiesOf(decide(eventName, example('pull_request', 'closed')))).toEqual([
      { event: 'pr-closed', createdAt: '1557933633000', closedAt: '1557933678000' },
    ])
  })

  test.each(SILENT)('%s sends nothing, and says so', (action) => {
    const reason = `${eventName} ${action} has no Phaset event`
    expect(reasonOf(decide(eventName, example('pull_request', action)))).toBe(reason)
    expect(reasonOf(decide(eventName, { action }))).toBe(reason)
  })

  test.each([
    [
      { pull_request: { additions: null } },
      'pull_request.additions is null; expected a whole number',
    ],
    [{ pull_request: { deletions: -1 } }, 'pull_request.deletions is -1; expected a whole number'],
    [
      { pull_request: { changed_files: 1.5 } },
      'pull_request.changed_files is 1.5; expected a whole',
    ],
    [{ pull_request: null }, 'pull_request is null; expected an object'],
    [{ action: null }, 'action is null; expected text'],
  ])('opened with %j (derived) is an error that names the field', (changes, problem) => {
    const payload = merge(example('pull_request', 'opened'), changes)
    expect(problemsOf(decide(eventName, payload))).toEqual([
      expect.stringContaining(`${eventName}: ${problem}`),
    ])
  })

  test.each([
    [{ pull_request: { merged: null } }, 'pull_request.merged is null; expected true or false'],
    [{ pull_request: { merged_at: null } }, 'pull_request.merged_at is null; expected a time'],
    [
      { pull_request: { created_at: '1999-01-01T00:00:00Z' } },
      'pull_request.created_at is "1999-01-01T00:00:00Z"; expected a time between 2001-09-09',
    ],
  ])('merged with %j (derived) is an error that names the field', (changes, problem) => {
    expect(problemsOf(decide(eventName, merge(merged, changes)))).toEqual([
      expect.stringContaining(`${eventName}: ${problem}`),
    ])
  })

  test.each([
    ['opened', example('pull_request', 'opened')],
    ['closed', example('pull_request', 'closed')],
    ['merged', merged],
  ])('%s, of a bot (derived), sends nothing, whoever does it', (_, payload) => {
    const by = (login: string, type = 'Bot') =>
      merge(payload, { pull_request: { user: { login, type } } })
    for (const bot of ['dependabot[bot]', 'Copilot']) {
      expect(reasonOf(decide(eventName, by(bot)))).toBe(
        `${eventName} by ${bot}: ignored by ignore-actors`,
      )
    }
    expect(reasonOf(decide(eventName, by('Ada', 'User'), { ignoreActors: ['ada'] }))).toContain(
      'Ada',
    )
    expect(bodiesOf(decide(eventName, by('Copilot'), { ignoreActors: [] }))).toHaveLength(1)
  })

  test.each([null, undefined])('of the author %j (derived) counts as a person’s', (user) => {
    const { user: _, ...others } = Object(example('pull_request', 'opened').pull_request)
    const payload = { ...example('pull_request', 'opened'), pull_request: { ...others, user } }
    expect(bodiesOf(decide(eventName, payload))).toHaveLength(1)
  })

  test('closed by a bot, of a person (derived), counts', () => {
    const payload = merge(merged, { sender: { login: 'mergify[bot]', type: 'Bot' } })
    expect(bodiesOf(decide(eventName, payload))).toHaveLength(1)
  })

  test('without a number (derived) is about the repository, and is sent all the same', () => {
    const payload = merge(example('pull_request', 'opened'), { pull_request: { number: null } })
    expect(subjectsOf(decide(eventName, payload))).toEqual([{ kind: 'repository' }])
  })
})

test('the table of silent actions holds every other action of the examples', () => {
  const actions = allExamples()
    .filter(({ name }) => name === 'pull_request')
    .map(({ payload }) => payload.action)
  expect([...new Set(actions)].sort()).toEqual(['closed', 'opened', ...SILENT].sort())
})

test.each([null, undefined, 'text', 5, [], {}])('a payload of %j is an error', (payload) => {
  expect(problemsOf(decide('pull_request', payload))).toHaveLength(1)
})

test('a payload that is missing altogether is an error that says so', () => {
  expect(problemsOf(decide('pull_request', undefined))).toEqual([
    'pull_request: the payload is missing; expected an object',
  ])
})

test('an action of control characters is told in one visible line', () => {
  const reason = reasonOf(decide('pull_request', { action: 'a\n::error::b' }))
  expect(reason).toBe('pull_request a\\u{a}::error::b has no Phaset event')
})
