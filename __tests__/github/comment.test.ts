import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { example, type JsonObject, merge, SIDES } from '../helpers/payloads.ts'

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
      `${eventName} by ${login}, whom ignore-actors leaves out`,
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
