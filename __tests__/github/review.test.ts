import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { derived, example, merge, SIDES } from '../helpers/payloads.ts'

const EVENT = 'pull_request_review'
const times = { createdAt: '1557933633000', submittedAt: '1557933638000' }
/** Derived: the package has reviews that comment alone. */
const approved = derived(EVENT, 'submitted', { review: { state: 'approved' } })
const changesRequested = derived(EVENT, 'submitted', { review: { state: 'changes_requested' } })
const commented = derived(EVENT, 'submitted', { review: { body: 'Looks fine' } })

describe('a review', () => {
  test.each(['approved', 'APPROVED'])('%s (derived) sends review-approved', (state) => {
    const decision = decide(EVENT, merge(approved, { review: { state } }))
    expect(bodiesOf(decision)).toEqual([{ event: 'review-approved', ...times }])
    expect(subjectsOf(decision)).toEqual([{ kind: 'pull-request', number: 2, ...SIDES }])
  })

  test('that requests changes (derived) sends review-changes', () => {
    expect(bodiesOf(decide(EVENT, changesRequested))).toEqual([
      { event: 'review-changes', ...times },
    ])
  })

  test('that approves with words (derived) sends review-approved alone', () => {
    const worded = merge(approved, { review: { body: 'Well done' } })
    expect(bodiesOf(decide(EVENT, worded))).toEqual([{ event: 'review-approved', ...times }])
  })

  test('that comments with a body (derived) sends a comment', () => {
    expect(bodiesOf(decide(EVENT, commented))).toEqual([{ event: 'comment' }])
  })

  test('that comments without a body sends nothing: its comments are events of their own', () => {
    expect(reasonOf(decide(EVENT, example(EVENT, 'submitted')))).toBe(
      'pull_request_review without a body: its comments are events of their own',
    )
  })

  test.each(['', ' \n\t '])('with the body %j (derived) is one without a body', (body) => {
    expect(decide(EVENT, merge(commented, { review: { body } })).kind).toBe('nothing')
  })

  test.each([
    ['dismissed', example(EVENT, 'dismissed')],
    ['edited', { action: 'edited' }],
  ])('%s sends nothing', (action, payload) => {
    expect(reasonOf(decide(EVENT, payload))).toBe(`${EVENT} ${action} has no Phaset event`)
  })

  test('of an unknown state (derived) sends nothing', () => {
    const pending = merge(approved, { review: { state: 'pending' } })
    expect(reasonOf(decide(EVENT, pending))).toBe(`${EVENT} of state pending has no Phaset event`)
  })

  test.each([
    [{ review: { submitted_at: null } }, 'review.submitted_at is null'],
    [{ pull_request: { created_at: 'soon' } }, 'pull_request.created_at is "soon"'],
    [{ review: { state: 1 } }, 'review.state is 1; expected text'],
    [{ sender: null }, 'sender is null; expected an object'],
    [{ sender: { login: null } }, 'sender.login is null; expected text'],
  ])('that approves with %j (derived) is an error that names the field', (changes, problem) => {
    expect(problemsOf(decide(EVENT, merge(approved, changes)))).toEqual([
      expect.stringContaining(`${EVENT}: ${problem}`),
    ])
  })
})
