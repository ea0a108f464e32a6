import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { example, type Json, type JsonObject, merge, SIDES } from '../helpers/payloads.ts'

const onIssue = example('issue_comment', 'created')
/** Derived: the package has no comment on a pull request's conversation. */
const onPullRequest = merge(onIssue, { issue: { pull_request: { url: 'https://example.org' } } })
const onCode = example('pull_request_review_comment', 'created')

describe('a comment', () => {
  test.each([
    ['on an issue', 'issue_comment', onIssue, { kind: 'incident', labels: ['bug'], number: 1 }],
    [
      'on a pull request (derived)',
      'issue_comment',
      onPullRequest,
      { kind: 'pull-request', number: 1 },
    ],
    [
      'on the code of a pull request',
      'pull_request_review_comment',
      onCode,
      { kind: 'pull-request', number: 2, ...SIDES },
    ],
  ])('%s sends a comment', (_, eventName, payload, subject) => {
    const decision = decide(eventName, payload)
    expect(bodiesOf(decision)).toEqual([{ event: 'comment' }])
    expect(subjectsOf(decision)).toEqual([subject])
  })

  test.each([
    ['issue_comment', 'edited'],
    ['issue_comment', 'deleted'],
    ['pull_request_review_comment', 'edited'],
    ['pull_request_review_comment', 'deleted'],
  ] as const)('%s %s sends nothing', (eventName, action) => {
    const reason = `${eventName} ${action} has no Phaset event`
    expect(reasonOf(decide(eventName, example(eventName, action)))).toBe(reason)
    expect(reasonOf(decide(eventName, { action }))).toBe(reason)
  })
})

/** Derived: each has the sender replaced. */
const EVENTS: [string, JsonObject][] = [
  ['issue_comment', onIssue],
  ['pull_request_review_comment', onCode],
  ['pull_request_review', approved('approved')],
  ['pull_request_review', approved('changes_requested')],
  ['pull_request_review', approved('commented')],
]

function approved(state: string): JsonObject {
  return merge(example('pull_request_review', 'submitted'), { review: { state, body: 'Hm' } })
}

describe.each(EVENTS)('%s of somebody', (eventName, payload) => {
  const by = (sender: object) => merge(payload, { sender })

  test.each([
    ['dependabot[bot]', 'Bot', undefined],
    ['Renovate[BOT]', 'User', undefined],
    ['Copilot', 'Bot', undefined],
    ['Copilot', 'Bot', ['someone', '*[BOT]']],
    ['Ada', 'User', ['ada']],
    ['ci-west', 'User', ['ci-*']],
  ])('%s of type %s is ignored under %j', (login, type, ignoreActors) => {
    const settings = ignoreActors === undefined ? {} : { ignoreActors }
    expect(reasonOf(decide(eventName, by({ login, type }), settings))).toBe(
      `${eventName} by ${login}: ignored by ignore-actors`,
    )
  })

  test.each([
    ['Ada', 'User', undefined],
    ['robot', 'User', undefined],
    ['dependabot[bot]', 'Bot', []],
    ['Copilot', 'Bot', ['dependabot[bot]']],
  ])('%s of type %s counts under %j', (login, type, ignoreActors) => {
    const settings = ignoreActors === undefined ? {} : { ignoreActors }
    expect(bodiesOf(decide(eventName, by({ login, type }), settings))).toHaveLength(1)
  })

  test('without a sender is an error, unless nobody is to be ignored', () => {
    const { sender: _, ...without } = payload
    expect(problemsOf(decide(eventName, without))).toEqual([
      `${eventName}: sender is missing; expected an object`,
    ])
    expect(bodiesOf(decide(eventName, without, { ignoreActors: [] }))).toHaveLength(1)
  })
})

/** Derived: each is by a person, on a pull request. */
const ON_PULL_REQUESTS: [string, 'issue' | 'pull_request', JsonObject][] = [
  ['issue_comment', 'issue', onPullRequest],
  ['pull_request_review_comment', 'pull_request', onCode],
  ['pull_request_review', 'pull_request', approved('approved')],
  ['pull_request_review', 'pull_request', approved('changes_requested')],
  ['pull_request_review', 'pull_request', approved('commented')],
]

describe.each(ON_PULL_REQUESTS)('%s by a person on the %s of', (eventName, holder, payload) => {
  const on = (user: Json) => merge(payload, { [holder]: { user } })

  test.each([
    ['dependabot[bot]', 'Bot', undefined],
    ['Copilot', 'Bot', undefined],
    ['ada', 'User', ['Ada']],
  ])('%s of type %s is ignored under %j', (login, type, ignoreActors) => {
    const settings = ignoreActors === undefined ? {} : { ignoreActors }
    expect(reasonOf(decide(eventName, on({ login, type }), settings))).toBe(
      `${eventName} on a pull request by ${login}: ignored by ignore-actors`,
    )
  })

  test('a bot counts when nobody is ignored', () => {
    const payload = on({ login: 'Copilot', type: 'Bot' })
    expect(bodiesOf(decide(eventName, payload, { ignoreActors: [] }))).toHaveLength(1)
  })

  test('a deleted account counts as a person', () => {
    expect(bodiesOf(decide(eventName, on(null)))).toHaveLength(1)
  })
})

test('a person’s comment on a bot’s issue (derived) counts', () => {
  const payload = merge(onIssue, { issue: { user: { login: 'sentry[bot]', type: 'Bot' } } })
  expect(bodiesOf(decide('issue_comment', payload))).toEqual([{ event: 'comment' }])
})
