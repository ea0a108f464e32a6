import { describe, expect, test } from '@jest/globals'
import { EVENT_NAMES } from '../../src/phaset/contract/event.ts'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { example, type Json, RUN_TIME } from '../helpers/payloads.ts'

const SHA = 'ab'.repeat(20)

/** Derived: the package's dispatches have an empty `client_payload`. */
function dispatch(client_payload: unknown) {
  return decide('repository_dispatch', {
    ...example('repository_dispatch'),
    client_payload: client_payload as Json,
  })
}

describe('a repository_dispatch', () => {
  test.each([
    [{ event: 'change', commitSha: SHA, timestamp: '1557933655000' }],
    [{ event: 'deployment', commitSha: SHA, timestamp: '1557933655000' }],
    [{ event: 'incident-opened', id: 'PD-1', createdAt: '1557933655000' }],
    [
      {
        event: 'incident-resolved',
        id: 'PD-1',
        createdAt: '1557933655000',
        resolvedAt: '1557933656000',
      },
    ],
    [{ event: 'comment' }],
    [{ event: 'review-approved', createdAt: '1557933655000' }],
    [{ event: 'review-changes' }],
    [{ event: 'pr-opened', additions: 0, changedFiles: 1, deletions: 2 }],
    [{ event: 'pr-closed', closedAt: '1557933655000' }],
    [{ event: 'pr-merged', mergedAt: '1557933655000' }],
  ])('of %j sends that event', (body) => {
    expect(bodiesOf(dispatch(body))).toEqual([body])
  })

  test.each([
    ['2019-05-15T15:20:55Z'],
    ['2019-05-15T17:20:55+02:00'],
    ['1557933655'],
    [1557933655],
    [1557933655000],
  ])('with the time %j sends it in 13 digits', (timestamp) => {
    expect(bodiesOf(dispatch({ event: 'deployment', commitSha: SHA, timestamp }))).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: '1557933655000' },
    ])
  })

  test.each([
    [39, false],
    [40, true],
    [41, false],
    [63, false],
    [64, true],
    [65, false],
  ])('with a SHA of %d digits is sent: %s', (digits, isSent) => {
    const { kind } = dispatch({ event: 'deployment', commitSha: 'a'.repeat(digits) })
    expect(kind).toBe(isSent ? 'send' : 'invalid')
  })

  test.each(['change', 'deployment'])('of a %s without a time sends that of the run', (event) => {
    expect(bodiesOf(dispatch({ event, commitSha: SHA }))).toEqual([
      { event, commitSha: SHA, timestamp: RUN_TIME },
    ])
  })

  test('takes `now` as the time of the run, in every time', () => {
    const event = 'incident-resolved'
    expect(
      bodiesOf(dispatch({ event, id: 'PD-1', createdAt: '1557933655', resolvedAt: 'now' })),
    ).toEqual([{ event, id: 'PD-1', createdAt: '1557933655000', resolvedAt: RUN_TIME }])
    expect(problemsOf(dispatch({ event: 'deployment', commitSha: 'now' }))).toHaveLength(1)
  })

  test('brings a SHA to lower case, an ID to text and digits to numbers', () => {
    expect(bodiesOf(dispatch({ event: 'change', commitSha: SHA.toUpperCase() }))).toMatchObject([
      { event: 'change', commitSha: SHA },
    ])
    expect(
      bodiesOf(dispatch({ event: 'incident-opened', id: 42, createdAt: 1557933655 })),
    ).toMatchObject([{ id: '42' }])
    expect(bodiesOf(dispatch({ event: 'pr-opened', additions: '12' }))).toEqual([
      { event: 'pr-opened', additions: 12 },
    ])
  })

  test.each([
    ['an empty client_payload, as the real ones have', {}],
    ['no client_payload', null],
    ['a client_payload of something else', { service: 'checkout' }],
  ])('with %s sends nothing', (_, payload) => {
    expect(reasonOf(dispatch(payload))).toBe('repository_dispatch without client_payload.event')
  })

  test.each([
    ['deploy', 'event is "deploy"; expected one of change, deployment, '],
    ['Deployment', 'did you mean "deployment"?'],
    [null, 'event is null; expected one of'],
    [7, 'event is 7; expected one of'],
    ['__proto__', 'event is "__proto__"; expected one of'],
  ])('of the event %j is an error', (event, problem) => {
    expect(problemsOf(dispatch({ event }))).toEqual([expect.stringContaining(problem)])
  })

  test.each([
    [
      { event: 'deployment', commitsha: SHA },
      [
        'repository_dispatch: client_payload."commitsha" isn\'t a field of deployment; use one of commitSha, timestamp; did you mean "commitSha"?',
        'repository_dispatch: client_payload.commitSha is missing; expected a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change',
      ],
    ],
    [
      { event: 'comment', text: 'x' },
      [
        'repository_dispatch: client_payload."text" isn\'t a field of comment, which has no fields; remove it',
      ],
    ],
    [
      { event: 'deployment', commitSha: 'abc1234', timestamp: null },
      [
        'repository_dispatch: client_payload.commitSha is "abc1234"; expected a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change',
        'repository_dispatch: client_payload.timestamp is null; expected a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits',
      ],
    ],
    [
      { event: 'incident-opened', id: ' ', createdAt: '1970-01-01T00:00:00Z' },
      [
        'repository_dispatch: client_payload.id is " "; expected an ID, as text or a whole number',
        'repository_dispatch: client_payload.createdAt is "1970-01-01T00:00:00Z"; expected a time between 2001-09-09 and 2286-11-20',
      ],
    ],
    [
      { event: 'pr-opened', additions: 1.5, deletions: '-1' },
      [
        'repository_dispatch: client_payload.additions is 1.5; expected a whole number, 0 or more',
        'repository_dispatch: client_payload.deletions is "-1"; expected a whole number, 0 or more',
      ],
    ],
  ])('of %j is an error that names each field', (payload, problems) => {
    expect(problemsOf(dispatch(payload))).toEqual(problems)
  })

  test('with a key __proto__ is an error', () => {
    const payload = JSON.parse('{"event": "comment", "__proto__": {"x": 1}}')
    expect(problemsOf(dispatch(payload))).toHaveLength(1)
  })

  test('with a value of 30,000 lists within each other is an error', () => {
    const deep = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000))
    expect(problemsOf(dispatch({ event: 'incident-opened', id: deep, createdAt: '0' }))[0]).toBe(
      'repository_dispatch: client_payload.id is a value too deep to show; expected an ID, as text or a whole number',
    )
  })

  test.each(['text', 5, []])('with the client_payload %j is an error', (payload) => {
    expect(problemsOf(dispatch(payload))).toEqual([expect.stringContaining('client_payload is ')])
  })

  test('takes nothing else from the context', () => {
    const sent = EVENT_NAMES.map((event) => dispatch({ event })).filter(
      ({ kind }) => kind === 'send',
    )
    expect(sent.map(bodiesOf)).toEqual(
      ['comment', 'review-approved', 'review-changes', 'pr-opened', 'pr-closed', 'pr-merged'].map(
        (event) => [{ event }],
      ),
    )
    expect(problemsOf(dispatch({ event: 'change' }))).toHaveLength(1)
  })

  test('is about its deployment’s commit, or the repository', () => {
    expect(subjectsOf(dispatch({ event: 'deployment', commitSha: SHA }))).toEqual([
      { kind: 'deployment', sha: SHA, names: [] },
    ])
    expect(subjectsOf(dispatch({ event: 'comment' }))).toEqual([{ kind: 'repository' }])
  })
})
