import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../../src/base/problem.ts'
import type { EventName, PhasetEvent } from '../../../src/phaset/contract/event.ts'
import { renderSyncHeadline, renderSyncSummary } from '../../../src/report/sync/sync-summary.ts'
import {
  type KindCounts,
  NONE_SKIPPED,
  NOTHING_DONE,
  type RepositoryResult,
  type SyncedComponent,
  type SyncResult,
} from '../../../src/sync/sync-results.ts'
import { SHA } from '../../helpers/reports.ts'

const FROM = Date.parse('2026-03-01T00:00:00Z')
const UNTIL = Date.parse('2026-03-02T00:00:00Z')

const sync = (given: Partial<SyncResult>): SyncResult => ({ ...NOTHING_DONE, ...given })
const counts = (kinds: Partial<Record<EventName, Partial<KindCounts>>>) =>
  new Map(
    Object.entries(kinds).map(([kind, some]) => [
      kind as EventName,
      { delivered: 0, refused: 0, unknown: 0, left: 0, ...some },
    ]),
  )
const problem = (level: Problem['level'], message: string): Problem => ({
  kind: 'payload',
  level,
  message,
})
const synced = (given: Partial<SyncedComponent> = {}): SyncedComponent => ({
  directory: '.',
  record: { state: 'uploaded' },
  problems: [],
  ...given,
})
const repository = (name: string, given: Partial<RepositoryResult> = {}): RepositoryResult => ({
  name,
  window: { from: FROM, until: UNTIL },
  isRead: true,
  events: 0,
  components: [synced()],
  problems: [],
  ...given,
})
const change: PhasetEvent = { event: 'change', commitSha: SHA, timestamp: String(FROM) }

/** The cells of the rows of a summary's first table. */
const rowsOf = (result: SyncResult) =>
  renderSyncSummary(result)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '))

/** Without the invisible characters that prevent emoji. */
const textOf = (summary: string) => summary.replaceAll('\u2060', '')

describe('the headline of a sync', () => {
  test.each<[string, Partial<SyncResult>]>([
    ['nothing to send', {}],
    ['dry run · nothing to send', { dryRun: true }],
    ['1 event delivered', { counts: counts({ change: { delivered: 1 } }) }],
    [
      '5 events delivered · 2 refused · 1 unknown · 4 left',
      {
        counts: counts({
          change: { delivered: 3, refused: 1, left: 4 },
          'pr-merged': { delivered: 2, refused: 1, unknown: 1 },
        }),
      },
    ],
    ['dry run · 4 events would be sent', { dryRun: true, counts: counts({ change: { left: 4 } }) }],
    [
      '1 record uploaded',
      {
        repositories: [
          repository('a/b', {
            components: [synced(), synced({ record: { state: 'skipped', reason: '' } })],
          }),
        ],
      },
    ],
    [
      '1 error · 2 warnings',
      {
        problems: [problem('notice', 'n'), problem('warning', 'a')],
        repositories: [
          repository('a/b', {
            problems: [problem('error', 'b')],
            components: [
              synced({
                record: { state: 'skipped', reason: '' },
                problems: [problem('warning', 'c')],
              }),
            ],
          }),
        ],
      },
    ],
  ])('%s', (headline, given) => {
    expect(renderSyncHeadline(sync(given))).toBe(headline)
  })
})

describe('the summary of a sync', () => {
  test.each<[string, string, Partial<SyncResult>]>([
    ['all right', '✅', { problems: [problem('notice', 'n')] }],
    ['a warning', '⚠️', { problems: [problem('notice', 'n'), problem('warning', 'w')] }],
    ['an error', '❌', { problems: [problem('warning', 'w'), problem('error', 'e')] }],
  ])('with %s begins with %s', (_, symbol, given) => {
    expect(renderSyncSummary(sync(given))).toMatch(new RegExp(`^### ${symbol} Phaset sync: `))
  })

  test('lists the problems, the worst first, and then the notes', () => {
    const problems = [problem('notice', 'n'), problem('warning', 'w'), problem('error', 'e')]
    const summary = renderSyncSummary(sync({ problems, notes: ['note <b>'] }))
    expect(summary).toContain('- ❌ e\n- ⚠️ w\n- ℹ️ n\n- ℹ️ note &#60;b&#62;\n')
  })

  test('counts the notes after the first 20', () => {
    const notes = (many: number) => Array.from({ length: many }, (_, i) => `note ${i + 1}`)
    const of = (many: number) => renderSyncSummary(sync({ notes: notes(many) }))
    expect(of(20)).not.toContain('more, see the log')
    expect(of(21)).toContain('- ℹ️ note 20\n- ℹ️ plus 1 more, see the log')
  })

  test('has a row for each repository, with what it did', () => {
    const { window: _, ...quiet } = repository('acme/quiet', { components: [] })
    const skipped = synced({ record: { state: 'skipped', reason: '' } })
    const repositories = [
      quiet,
      repository('acme/sh_op', { events: 3, components: [synced(), synced(), skipped] }),
      repository('acme/web', { isRead: false, events: 9 }),
    ]
    const from = '2026-03-01 00:00 UTC'
    expect(rowsOf(sync({ repositories }))).toEqual([
      ['acme/web', from, 'not read', 'uploaded'],
      ['acme/sh&#95;op', from, '3', '2 uploaded'],
      ['acme/quiet', 'nothing new', '0', ''],
    ])
    const unread = /The next run continues with the repositories that weren't read\./
    expect(renderSyncSummary(sync({ repositories }))).toMatch(unread)
    expect(renderSyncSummary(sync({ repositories: [repository('acme/web')] }))).not.toMatch(unread)
  })

  test('sorts repositories by their problems, and then by their events', () => {
    const repositories = [
      repository('few', { events: 1 }),
      repository('many', { events: 2 }),
      repository('unread', { isRead: false }),
      repository('notice', { problems: [problem('notice', 'n')] }),
      repository('warning', { components: [synced({ problems: [problem('warning', 'w')] })] }),
      repository('error', { problems: [problem('notice', 'n'), problem('error', 'e')] }),
    ]
    expect(rowsOf(sync({ repositories })).map(([name]) => name)).toEqual([
      '❌ error',
      '⚠️ warning',
      'notice',
      'unread',
      'many',
      'few',
    ])
  })

  const many = (length: number) => Array.from({ length }, (_, i) => repository(`acme/${i}`))
  test('folds the repositories after the first 20', () => {
    expect(renderSyncSummary(sync({ repositories: many(20) }))).not.toContain('<details>')
    const summary = renderSyncSummary(sync({ repositories: many(23) }))
    expect(summary).toContain('<summary>3 more repositories</summary>')
    expect(summary.indexOf('| acme/19 |')).toBeLessThan(summary.indexOf('<details>'))
    expect(summary.indexOf('| acme/20 |')).toBeGreaterThan(summary.indexOf('<details>'))
  })

  test('counts the repositories after the first 500', () => {
    expect(renderSyncSummary(sync({ repositories: many(500) }))).not.toContain('Plus ')
    const summary = renderSyncSummary(sync({ repositories: many(502) }))
    expect(summary).toContain('\n\nPlus 2 more repositories.\n')
    expect(summary.match(/^\| acme\//gm)).toHaveLength(500)
  })

  test('counts what the run did not read, and why', () => {
    const given = {
      quiet: 12,
      skipped: { ...NONE_SKIPPED, archived: 3, withoutManifest: 1 },
      waiting: 5,
    }
    expect(renderSyncSummary(sync(given))).toContain(
      '\n\nRepositories with nothing new: 12. Skipped: 3 archived, 1 without a manifest. Left for the next run: 5.\n',
    )
    expect(renderSyncSummary(sync({}))).not.toMatch(/nothing new:|Skipped|Left for/)
  })

  const kinds = counts({
    'pr-merged': { delivered: 2, unknown: 1 },
    change: { delivered: 3, refused: 1, left: 4 },
  })
  test('counts the events of each kind', () => {
    expect(renderSyncSummary(sync({ counts: kinds }))).toContain(
      '| Event | Delivered | Refused | Unknown | Left for the next run |\n',
    )
    expect(rowsOf(sync({ counts: kinds }))).toEqual([
      ['<code>change</code>', '3', '1', '0', '4'],
      ['<code>pr-merged</code>', '2', '0', '1', '0'],
    ])
  })

  test('of a dry run has what would be sent, each event with its record and its time', () => {
    const given = { counts: counts({ change: { left: 4 } }), dryRun: true }
    const event = { recordId: 'greeter001', at: FROM, body: change }
    const of = (many: number) =>
      sync({ ...given, events: Array.from({ length: many }, () => event) })
    expect(rowsOf(of(1))).toEqual([['<code>change</code>', '4']])
    expect(textOf(renderSyncSummary(of(1)))).toContain(
      `- 2026-03-01T00:00:00.000Z greeter001 ${JSON.stringify(change)}`,
    )
    expect(renderSyncSummary(of(1000))).not.toContain('more, see the log')
    expect(renderSyncSummary(of(1002))).toContain('- plus 2 more, see the log')
    expect(renderSyncSummary(of(0))).not.toContain('<details>')
    expect(renderSyncSummary({ ...of(1), dryRun: false })).not.toContain('greeter001')
  })

  test('says what becomes of what is left, and of what may have arrived', () => {
    const path = '/tmp/phaset-undelivered-0123.jsonl'
    const summary = renderSyncSummary(sync({ leftBecause: 'the deadline', undelivered: path }))
    expect(summary).toContain('The next run sends what is left, if the workflow keeps the state')
    expect(summary).toMatch(/it is the artifact <code>[^<]*0123[^<]*<\/code>/)
    expect(renderSyncSummary(sync({}))).not.toMatch(/The next run|undelivered file/)
  })
})
