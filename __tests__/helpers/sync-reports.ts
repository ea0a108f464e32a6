import { inputProblem, type Problem } from '../../src/base/problem.ts'
import type { EventName, PhasetEvent } from '../../src/phaset/contract/event.ts'
import { failedProblem } from '../../src/sync/reading-end.ts'
import {
  addCount,
  type KindCounts,
  NOTHING_DONE,
  type RepositoryResult,
  type SyncResult,
} from '../../src/sync/sync-results.ts'

const FROM = Date.parse('2026-03-01T06:23:00Z')
const UNTIL = Date.parse('2026-03-01T12:18:00Z')

const nameOf = (index: number) => `acme/service-${String(index).padStart(4, '0')}`
const recordOf = (index: number) => `rec${String(index).padStart(7, '0')}`

function repository(index: number, given: Partial<RepositoryResult> = {}): RepositoryResult {
  const name = nameOf(index)
  return {
    name,
    window: { from: FROM, until: UNTIL },
    isRead: true,
    events: 0,
    components: [
      {
        directory: '.',
        recordId: recordOf(index),
        name,
        record: { state: 'skipped', reason: 'the default branch has not moved' },
        problems: [],
      },
    ],
    problems: [],
    ...given,
  }
}

/** The ways in which a repository of a fleet fails. */
const FAILURES: ((index: number) => Partial<RepositoryResult>)[] = [
  (index) => failedOnce(failedProblem(NOT_FOUND, nameOf(index))),
  (index) =>
    ofComponent(index, {
      ...inputProblem(NO_TOKEN),
      concerns: `${nameOf(index)} (record ${recordOf(index)})`,
    }),
  (index) =>
    ofComponent(index, {
      kind: 'manifest',
      level: 'error',
      title: "The manifest isn't valid JSON",
      message: `line ${index} isn't valid JSON: expected "}"`,
      concerns: `${nameOf(index)}/phaset.manifest.json:${index}`,
    }),
  (index) => ofComponent(index, { ...inputProblem(TAKEN), concerns: nameOf(index) }),
]
const NOT_FOUND =
  "GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token contents: read"
const NO_TOKEN =
  'webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
const TAKEN =
  'the record "rec0000001" belongs to acme/template, so nothing is sent for it from another repository; give each manifest its own "id"'

function failedOnce(problem: Problem): Partial<RepositoryResult> {
  return { isRead: false, components: [], problems: [problem] }
}

function ofComponent(index: number, problem: Problem): Partial<RepositoryResult> {
  const component = { directory: '.', recordId: recordOf(index), problems: [problem] }
  return { isRead: false, components: [{ ...component, record: { state: 'failed' } }] }
}

/**
 * A sync of a fleet: repositories that fail in all kinds of ways, some with events, and the rest quiet.
 * Each repository with news has three events.
 */
export function fleet({
  failed,
  news,
  quiet,
}: {
  failed: number
  news: number
  quiet: number
}): SyncResult {
  const busy = Array.from({ length: news }, (_, index) => repository(index + 1, { events: 3 }))
  const failing = Array.from({ length: failed }, (_, index) =>
    repository(news + index + 1, FAILURES[index % FAILURES.length]?.(news + index + 1)),
  )
  const uploaded = { state: 'uploaded' } as const
  for (const { components } of busy.slice(0, news / 3))
    Object.assign(components[0] ?? {}, { record: uploaded })
  const counts = new Map<EventName, KindCounts>()
  const events = busy.flatMap(({ components: [component] }, index) =>
    [1, 2, 3].map((each) => ({
      recordId: component?.recordId ?? '',
      at: FROM + index * 1000 + each,
      body: bodyOf(index * 3 + each, each),
    })),
  )
  for (const { body } of events) addCount(counts, body.event, 'delivered')
  return {
    ...NOTHING_DONE,
    until: UNTIL,
    repositories: [...busy, ...failing],
    counts,
    events,
    quiet,
    skipped: { archived: 20, forks: 12, empty: 3, withoutManifest: 40 },
  }
}

function bodyOf(number: number, kind: number): PhasetEvent {
  const timestamp = String(FROM + number)
  if (kind === 1) return { event: 'pr-merged', createdAt: timestamp, mergedAt: timestamp }
  const commitSha = number.toString(16).padStart(40, '0')
  return { event: kind === 2 ? 'change' : 'deployment', commitSha, timestamp }
}
