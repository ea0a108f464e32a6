import { count } from '../../base/count.ts'
import {
  countLevels,
  firstProblems,
  hasError,
  type Problem,
  sortProblems,
  WORST_FIRST,
} from '../../base/problem.ts'
import { describeInstant } from '../../sync/progress.ts'
import type {
  KindCounts,
  RepositoryResult,
  SentEvent,
  SyncResult,
} from '../../sync/sync-results.ts'
import { blocks, code, details, escapeMarkdown, list, prose, table } from '../summary/markdown.ts'
import { SYMBOLS } from '../summary/symbols.ts'
import { undeliveredName } from '../words/undelivered-name.ts'
import { repositoryProblems, syncProblems } from './sync-problems.ts'

/** A dry run lists at most this many events in the summary. The log has all. */
const LISTED = 1000

/** More repositories than these are collapsed. */
const OPEN_REPOSITORIES = 20

/** More repositories than these are counted, so the summary stays within GitHub's 1 MiB. */
const SHOWN_REPOSITORIES = 500

/** More notes than this are counted instead of listed. */
const SHOWN_NOTES = 20

/** Renders the sync in one line: `120 events delivered · 3 left · 1 record uploaded`. */
export function renderSyncHeadline(result: SyncResult): string {
  const { dryRun } = result
  const { delivered, refused, unknown, left } = totals(result)
  const records = result.repositories
    .flatMap(({ components }) => components)
    .filter(({ record }) => record.state === 'uploaded').length
  const parts = [
    ...countLevels(syncProblems(result), ['error', 'warning']),
    ...(delivered > 0 ? [`${count(delivered, 'event')} delivered`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(left > 0 ? [dryRun ? `${count(left, 'event')} would be sent` : `${left} left`] : []),
    ...(records > 0 ? [`${count(records, 'record')} uploaded`] : []),
  ]
  return [...(dryRun ? ['dry run'] : []), ...(parts.length > 0 ? parts : ['nothing to send'])].join(
    ' · ',
  )
}

/** Renders the job summary in GitHub's Markdown. Outside text never becomes markup. */
export function renderSyncSummary(result: SyncResult): string {
  const { notes, events, dryRun, repositories } = result
  const rest = notes.length - SHOWN_NOTES
  return `${blocks([
    `### ${SYMBOLS[symbolOf(result)]} Phaset sync: ${escapeMarkdown(renderSyncHeadline(result))}`,
    list([
      ...renderProblems(syncProblems(result)),
      ...notes.slice(0, SHOWN_NOTES).map((note) => `ℹ️ ${escapeMarkdown(note)}`),
      ...(rest > 0 ? [`ℹ️ plus ${rest} more, see the log`] : []),
    ]),
    renderCounts(result),
    renderRest(result),
    renderRepositories(repositories),
    dryRun ? renderEvents(events) : '',
    ...renderKept(result),
    'Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them.',
  ])}\n`
}

function symbolOf(result: SyncResult): Problem['level'] {
  const problems = syncProblems(result)
  if (hasError(problems)) return 'error'
  return problems.some(({ level }) => level === 'warning') ? 'warning' : 'notice'
}

function renderProblems(problems: readonly Problem[]): string[] {
  return firstProblems(sortProblems(problems)).map(
    ({ level, message }) => `${level === 'notice' ? 'ℹ️' : SYMBOLS[level]} ${prose(message)}`,
  )
}

/** Renders one row for each repository that did something, those with problems first. */
function renderRepositories(repositories: readonly RepositoryResult[]): string {
  if (repositories.length === 0) return ''
  const sorted = repositories.toSorted((a, b) => rankOf(a) - rankOf(b) || b.events - a.events)
  const more = sorted.slice(OPEN_REPOSITORIES, SHOWN_REPOSITORIES)
  const rest = sorted.length - SHOWN_REPOSITORIES
  return blocks([
    renderTable(sorted.slice(0, OPEN_REPOSITORIES)),
    more.length > 0 ? details(`${more.length} more repositories`, renderTable(more)) : '',
    rest > 0 ? `Plus ${rest} more repositories.` : '',
  ])
}

function renderTable(repositories: readonly RepositoryResult[]): string {
  return table(
    ['Repository', 'Read from', 'Events', 'Record'],
    repositories.map((repository) => {
      const { name, window, isRead, events, components } = repository
      return [
        [...symbolsOf(repository), escapeMarkdown(name, 200)].join(' '),
        window === undefined ? 'nothing new' : describeInstant(window.from),
        isRead ? String(events) : 'not read',
        renderRecords(components),
      ]
    }),
  )
}

/** The place of its worst problem in the order of levels. Without one, what wasn't read comes first. */
function rankOf(repository: RepositoryResult): number {
  const levels = new Set(repositoryProblems(repository).map(({ level }) => level))
  const rank = WORST_FIRST.findIndex((level) => levels.has(level))
  return rank === -1 ? WORST_FIRST.length + Number(repository.isRead) : rank
}

function symbolsOf(repository: RepositoryResult): string[] {
  const level = WORST_FIRST[rankOf(repository)]
  return level === 'error' || level === 'warning' ? [SYMBOLS[level]] : []
}

/** `uploaded`, or `failed, 2 uploaded` for several components. */
function renderRecords(components: RepositoryResult['components']): string {
  const byState = Map.groupBy(components, ({ record }) => record.state)
  return [...byState]
    .filter(([state]) => state !== 'skipped')
    .map(([state, { length }]) => (length === 1 ? state : `${length} ${state}`))
    .join(', ')
}

/** Renders what has no row: `Read up to 2026-03-01T12:00:00.000Z. Skipped: 3 archived.` */
function renderRest({ until, quiet, skipped, waiting, repositories }: SyncResult): string {
  const reasons = Object.entries(SKIPPED).flatMap(([reason, words]) => {
    const number = skipped[reason as keyof typeof SKIPPED]
    return number === 0 ? [] : [`${number} ${words}`]
  })
  return [
    ...(until === undefined ? [] : [`Read up to \`${isoOf(until)}\`.`]),
    ...(repositories.some(({ isRead }) => !isRead) ? [UNREAD] : []),
    ...(quiet === 0 ? [] : [`Repositories with nothing new: ${quiet}.`]),
    ...(reasons.length === 0 ? [] : [`Skipped: ${reasons.join(', ')}.`]),
    ...(waiting === 0 ? [] : [`Left for the next run: ${waiting}.`]),
  ].join(' ')
}

const UNREAD = "The next run continues with the repositories that weren't read."

const SKIPPED: Record<keyof SyncResult['skipped'], string> = {
  archived: 'archived',
  forks: 'forked',
  empty: 'without commits',
  withoutManifest: 'without a manifest',
}

function renderCounts({ counts, dryRun }: SyncResult): string {
  if (counts.size === 0) return ''
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
  if (dryRun) {
    return table(
      ['Event', 'Would be sent'],
      rows.map(([kind, { left }]) => [code(kind), String(left)]),
    )
  }
  const shown = COLUMNS.filter(({ end }) => rows.some(([, counted]) => counted[end] > 0))
  return table(
    ['Event', ...shown.map(({ head }) => head)],
    rows.map(([kind, counted]) => [code(kind), ...shown.map(({ end }) => String(counted[end]))]),
  )
}

const COLUMNS: readonly { end: keyof KindCounts; head: string }[] = [
  { end: 'delivered', head: 'Delivered' },
  { end: 'refused', head: 'Refused' },
  { end: 'unknown', head: 'Unknown' },
  { end: 'left', head: 'Left for the next run' },
]

function renderEvents(events: readonly SentEvent[]): string {
  if (events.length === 0) return ''
  const rest = events.length - LISTED
  const lines = events.slice(0, LISTED).map((event) => escapeMarkdown(listEvent(event)))
  return details(
    'Events',
    list([...lines, ...(rest > 0 ? [`plus ${rest} more, see the log`] : [])]),
  )
}

/** Renders an event in one line: when it happened, its record, and what would be sent. */
export function listEvent({ at, recordId, body }: SentEvent): string {
  return `${isoOf(at)} ${recordId} ${JSON.stringify(body)}`
}

function renderKept({ undelivered, leftBecause }: SyncResult): string[] {
  return [
    ...(leftBecause === undefined
      ? []
      : ['The next run sends what is left, if the workflow keeps the state directory.']),
    ...(undelivered === undefined
      ? []
      : [
          `The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${code(undeliveredName(undelivered))}. The main action sends them with ${code('replay')}.`,
        ]),
  ]
}

function totals({ counts }: SyncResult): KindCounts {
  const sum = { delivered: 0, refused: 0, unknown: 0, left: 0 }
  for (const { delivered, refused, unknown, left } of counts.values()) {
    sum.delivered += delivered
    sum.refused += refused
    sum.unknown += unknown
    sum.left += left
  }
  return sum
}

function isoOf(at: number): string {
  return new Date(at).toISOString()
}
