import { describe, expect, test } from '@jest/globals'
import type { ListedRepository } from '../../src/github-api/fleet/listed-repository.ts'
import { divideWork } from '../../src/sync/divide-work.ts'
import type { State } from '../../src/sync/state.ts'
import type { SyncPlan } from '../../src/sync/windows.ts'
import { syncInputsOf } from '../helpers/sync-inputs.ts'
import { listedOf } from '../helpers/synced.ts'

const DAY = 86_400_000
const NOW = 100 * DAY
const CONTINUE: SyncPlan = { kind: 'continue', until: NOW }
const REPAIR: SyncPlan = { kind: 'repair', window: { from: DAY, until: 2 * DAY }, until: 2 * DAY }
const SOURCES = ['pushes', 'deployments', 'issues', 'pullRequests'] as const

/** A repository in which something happened last at `moved`. */
function listed(id: number, { moved = NOW - DAY / 2, head = 'head' } = {}) {
  const news = new Map(SOURCES.map((source) => [source, { at: moved, completeFrom: 0 }]))
  return listedOf(id, { news, head })
}

type Known = State['repositories'] extends Map<number, infer Value> ? Value : never
type Given = {
  plan?: SyncPlan
  record?: string
  isByHand?: boolean
  events?: string
}

function divide(
  repositories: readonly (ListedRepository & { known?: Known })[],
  { plan = CONTINUE, record = 'auto', isByHand = false, events = '' }: Given = {},
) {
  const known = repositories.flatMap((each) => (each.known ? [[each.id, each.known] as const] : []))
  const { work, quiet, withoutManifest } = divideWork(repositories, {
    plan,
    state: { isStarting: false, repositories: new Map(known), left: new Map(), lastId: 0 },
    inputs: syncInputsOf({ record, events }),
    isByHand,
    newFrom: NOW - 30 * DAY,
  })
  return {
    work,
    ids: work.map(({ repository: { id } }) => id),
    quiet: quiet.map(({ id }) => id),
    withoutManifest,
  }
}

const YESTERDAY: Known = { point: NOW - DAY, record: 'head' }
const LONG_QUIET = { moved: NOW - 2 * DAY }

describe('a repository is read', () => {
  test('if something happened in it', () => {
    const { work, quiet } = divide([{ ...listed(1), known: YESTERDAY }])
    expect(quiet).toEqual([])
    expect(work).toMatchObject([
      {
        window: { from: NOW - DAY, until: NOW },
        record: { kind: 'nothing', reason: 'the default branch has not moved' },
      },
    ])
    expect(work[0]?.events.size).toBe(8)
  })

  test('not if nothing happened in it since the last run', () => {
    const { ids, quiet } = divide([{ ...listed(1, LONG_QUIET), known: YESTERDAY }])
    expect([ids, quiet]).toEqual([[], [1]])
  })

  test('not if it is read up to now, unless its record has to be sent', () => {
    const known = { ...YESTERDAY, point: NOW }
    expect(divide([{ ...listed(1), known }])).toMatchObject({ ids: [], quiet: [1] })
    const { work } = divide([{ ...listed(1), known }], { record: 'true' })
    expect(work).toEqual([
      { repository: expect.anything(), events: new Set(), record: { kind: 'upload', auto: false } },
    ])
  })

  test('in the window of a repair, whatever the state has', () => {
    const { work } = divide([{ ...listed(1), known: { ...YESTERDAY, withoutManifest: 'old' } }], {
      plan: REPAIR,
    })
    expect(work).toMatchObject([{ window: { from: DAY, until: 2 * DAY } }])
  })
})

test('those that were read the longest ago come first, and one that took too long waits for the others', () => {
  const { ids } = divide([
    { ...listed(1), known: { point: 3 * DAY } },
    { ...listed(2), known: { point: 1 * DAY, postponed: 5 * DAY } },
    { ...listed(3), known: { point: 2 * DAY } },
    { ...listed(4), known: { point: 7 * DAY, postponed: 1 * DAY } },
    listed(5),
  ])
  expect(ids).toEqual([5, 4, 3, 1, 2])
})

describe('a commit without a manifest', () => {
  const known = { point: 5 * DAY, withoutManifest: 'head' }

  test('is not read again', () => {
    expect(
      divide([
        { ...listed(1), known },
        { ...listed(2), known: YESTERDAY },
      ]),
    ).toMatchObject({
      ids: [2],
      quiet: [],
      withoutManifest: 1,
    })
  })

  test('is followed by one that may have a manifest, which gets the history of a new repository', () => {
    const { work, withoutManifest } = divide([{ ...listed(1, { head: 'next' }), known }])
    expect([work, withoutManifest]).toMatchObject([
      [{ window: { from: NOW - 30 * DAY, until: NOW } }],
      0,
    ])
  })

  test('loses nothing that was not read yet', () => {
    const recent = { ...known, point: NOW - DAY }
    expect(divide([{ ...listed(1, { head: 'next' }), known: recent }]).work).toMatchObject([
      { window: { from: NOW - DAY } },
    ])
    // Unlike one that had a manifest before.
    const { work } = divide([{ ...listed(1), known: { point: 5 * DAY } }])
    expect(work).toMatchObject([{ window: { from: 5 * DAY } }])
  })

  test('is not the same as a repository without commits', () => {
    const empty = { ...listed(1), known: YESTERDAY }
    const { head: _, ...without } = empty
    expect(divide([without])).toMatchObject({ ids: [1], withoutManifest: 0 })
  })
})

test.each<[string, Given, Known | undefined, object]>([
  ['false', {}, undefined, { kind: 'nothing', reason: 'switched off' }],
  ['true', {}, YESTERDAY, { kind: 'upload', auto: false }],
  ['auto', {}, { point: 0 }, { kind: 'upload', auto: true }],
  ['auto', {}, undefined, { kind: 'upload', auto: true }],
  ['auto', {}, { ...YESTERDAY, record: 'old' }, { kind: 'upload', auto: true }],
  ['auto', { isByHand: true }, YESTERDAY, { kind: 'upload', auto: true }],
])(
  'with record: %s and %j, the record of %j is planned as %j',
  (record, given, known, decision) => {
    const { work } = divide([{ ...listed(1), ...(known && { known }) }], {
      ...given,
      record,
      plan: REPAIR,
    })
    expect(work).toMatchObject([{ record: decision }])
  },
)
