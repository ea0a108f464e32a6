import { describe, expect, test } from '@jest/globals'
import {
  bodiesOf,
  decide,
  notesOf,
  problemsOf,
  reasonOf,
  subjectsOf,
} from '../helpers/decisions.ts'
import {
  branchPush,
  derived,
  example,
  type JsonObject,
  merge,
  RUN_TIME,
} from '../helpers/payloads.ts'

const HEAD = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'
const ZEROS = '0'.repeat(40)
const ONE = '1'.repeat(40)
const TWO = '2'.repeat(40)
const SAID = { id: HEAD, timestamp: '2019-05-15T15:19:25Z' }

/** Derived: the package has no push of several commits. */
const threeCommits = merge(branchPush(), {
  before: ZEROS.replace('0', 'a'),
  commits: [
    { id: ONE, timestamp: '2019-05-15T10:00:00+02:00', distinct: true },
    { id: TWO, timestamp: '2019-05-15T11:00:00-05:00', distinct: false },
    SAID,
  ],
})

describe('a push', () => {
  test('to the default branch sends a change of its head commit', () => {
    const decision = decide('push', branchPush())
    expect(bodiesOf(decision)).toEqual([
      { event: 'change', commitSha: HEAD, timestamp: '1557933565000' },
    ])
    expect(subjectsOf(decision)).toEqual([{ kind: 'commits', before: ZEROS, after: HEAD }])
  })

  test('of three commits (derived) sends a change of the head alone', () => {
    expect(bodiesOf(decide('push', threeCommits))).toMatchObject([{ commitSha: HEAD }])
  })

  test('of three commits (derived) with `changes: all` sends one change each, in order', () => {
    const decision = decide('push', threeCommits, { changes: 'all' })
    expect(bodiesOf(decision)).toEqual([
      { event: 'change', commitSha: ONE, timestamp: '1557907200000' },
      { event: 'change', commitSha: TWO, timestamp: '1557936000000' },
      { event: 'change', commitSha: HEAD, timestamp: '1557933565000' },
    ])
    const push = { kind: 'commits', before: ZEROS.replace('0', 'a'), after: HEAD }
    expect(subjectsOf(decision)).toEqual([push, push, push])
  })

  test('by a bot (derived) counts: its commits are deployed too', () => {
    const push = merge(branchPush(), { sender: { login: 'renovate[bot]', type: 'Bot' } })
    expect(bodiesOf(decide('push', push))).toHaveLength(1)
  })

  test('without a readable `before` (derived) is about the repository', () => {
    const push = merge(threeCommits, { before: null })
    expect(subjectsOf(decide('push', push))).toEqual([{ kind: 'repository' }])
    expect(subjectsOf(decide('push', push, { changes: 'all' }))[0]).toEqual({ kind: 'repository' })
  })

  test('counts on the branches of `change-branches`, whatever their case', () => {
    const push = merge(branchPush(), { ref: 'refs/heads/Release/1.0/x' })
    expect(bodiesOf(decide('push', push, { changeBranches: ['main', 'release/*'] }))).toHaveLength(
      1,
    )
  })

  test.each([
    ['of a tag', example('push'), {}, "push to refs/tags/simple-tag, which isn't a branch"],
    [
      'that deletes a branch (derived)',
      derived('push', undefined, { ref: 'refs/heads/old', deleted: true, head_commit: null }),
      {},
      'push deleted the branch old',
    ],
    [
      'to another branch (derived)',
      merge(branchPush(), { ref: 'refs/heads/feature/x' }),
      {},
      'push on feature/x: not in change-branches (master)',
    ],
    [
      'to the default branch, when change-branches has others',
      branchPush(),
      { changeBranches: ['main', 'release/*'] },
      'push on master: not in change-branches (main, release/*)',
    ],
    [
      'of a new branch without commits of its own (derived)',
      merge(branchPush(), { commits: [] }),
      {},
      'push without new commits',
    ],
  ])('%s sends nothing', (_, payload, settings, reason) => {
    expect(reasonOf(decide('push', payload as JsonObject, settings))).toBe(reason)
  })

  test('that sends nothing needs no repository, no commits and no head', () => {
    expect(decide('push', { ref: 'refs/tags/v1' }).kind).toBe('nothing')
    expect(decide('push', { ref: 'refs/heads/x', deleted: true }).kind).toBe('nothing')
    const empty = { ref: 'refs/heads/x', deleted: false, commits: [] }
    expect(reasonOf(decide('push', empty))).toBe('push without new commits')
  })

  test.each(['1970-01-01T00:00:00Z', '2300-01-01T00:00:00Z', '2019-05-15T15:19:25-34:07'])(
    'of a commit of %s (derived) sends it with the time of the run, and says so',
    (timestamp) => {
      const push = merge(branchPush(), {
        head_commit: { timestamp },
        commits: [{ ...SAID, timestamp }],
      })
      for (const changes of ['head', 'all'] as const) {
        const decision = decide('push', push, { changes })
        expect(bodiesOf(decision)).toEqual([
          { event: 'change', commitSha: HEAD, timestamp: RUN_TIME },
        ])
        expect(notesOf(decision)).toEqual([
          `The time of commit ${HEAD} is outside 2001 to 2286 or has an impossible zone: the time of this run is sent instead`,
        ])
      }
    },
  )

  test.each([
    [{ head_commit: { timestamp: 'yesterday' } }, 'head_commit.timestamp is "yesterday"'],
    [{ head_commit: { timestamp: null } }, 'head_commit.timestamp is null'],
    [{ head_commit: { id: 'abc1234' } }, 'head_commit.id is "abc1234"'],
    [{ head_commit: null }, 'head_commit is null; expected an object'],
    [{ commits: 'x' }, 'commits is "x"; expected a list'],
    [{ ref: 5 }, 'ref is 5; expected text'],
    [{ deleted: 'no' }, 'deleted is "no"; expected true or false'],
    [{ repository: { default_branch: null } }, 'repository.default_branch is null; expected text'],
  ])('with %j (derived) is an error that names the field', (changes, problem) => {
    const problems = problemsOf(decide('push', merge(branchPush(), changes)))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`push: ${problem}`)
  })

  test('with one bad commit (derived) and `changes: all` sends none, and names it', () => {
    const push = merge(branchPush(), { commits: [SAID, { id: ONE }] })
    expect(problemsOf(decide('push', push, { changes: 'all' }))).toEqual([
      'push: commits[1].timestamp is missing; expected a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits',
    ])
  })

  test('with a thousand bad commits (derived) names the first ten', () => {
    const push = merge(branchPush(), { commits: Array.from({ length: 1000 }, () => null) })
    const problems = problemsOf(decide('push', push, { changes: 'all' }))
    expect(problems).toHaveLength(11)
    expect(problems[10]).toBe('… and 990 more like these')
  })
})
