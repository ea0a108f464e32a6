import { setTimeout as sleep } from 'node:timers/promises'
import type { Expected } from '../../sandbox/github/generated.ts'
import type { Model } from '../../sandbox/github/model.ts'
import { type GithubOptions, startGithub } from '../../sandbox/github/server.ts'
import { decideEvents } from '../../src/github/decide-events.ts'
import type { EventSettings } from '../../src/github/decision.ts'
import { openApi } from '../../src/github-api/api.ts'
import type { Window } from '../../src/github-api/history/facts.ts'
import {
  type History,
  type HistorySettings,
  readHistory,
} from '../../src/github-api/history/read-history.ts'
import type { Clock, Means } from '../../src/github-api/history/requests.ts'
import { findOccurrences } from '../../src/history/find-occurrences.ts'
import type { PastOccurrence } from '../../src/history/past-occurrence.ts'
import { EVENT_NAMES, type PhasetEvent } from '../../src/phaset/contract/event.ts'
import { DEFAULTS } from './payloads.ts'

const SETTINGS: HistorySettings = {
  changes: 'head',
  changeBranches: [],
  events: new Set(EVENT_NAMES),
  deployments: { kind: 'deployments' },
  deploymentEnvironments: ['production'],
  files: false,
  onlyMissed: false,
}

/** A clock for which nobody waits: a sleep ends at once, and moves the clock. */
export function createImpatientClock(): Clock & { slept: number[] } {
  let ahead = 0
  const slept: number[] = []
  return {
    now: () => Date.now() + ahead,
    sleep: async (delay) => {
      slept.push(delay)
      ahead += delay
      await sleep(0)
    },
    slept,
  }
}

/** Reads a window of a repository's history from the stand-in for GitHub. */
export async function read(
  model: Model,
  window: Window,
  settings: Partial<HistorySettings> = {},
  { means = {}, ...options }: GithubOptions & { means?: Partial<Means> } = {},
) {
  const github = await startGithub(model, options)
  const clock = createImpatientClock()
  try {
    const access = {
      token: 'token',
      baseUrl: github.url,
      repository: `${model.owner}/${model.name}`,
      cancelled: new AbortController().signal,
    }
    const history = await readHistory(
      await openApi(access, []),
      {
        id: model.id,
        fullName: access.repository,
        defaultBranch: model.defaultBranch ?? undefined,
      },
      window,
      { ...SETTINGS, ...settings },
      {
        deadline: clock.now() + 3_000_000,
        cancelled: new AbortController().signal,
        clock,
        onProgress: () => undefined,
        ...means,
      },
    )
    return { history, spent: github.spent, violations: github.violations, slept: clock.slept }
  } finally {
    await github.close()
  }
}

/** Finds the events that follow from what was read, in the order in which they are sent. */
export function eventsOf(
  history: History,
  window: Window,
  settings: Partial<EventSettings> & { onlyMissed?: boolean } = {},
): PhasetEvent[] {
  if (history.kind !== 'read') throw new Error(`not read: ${JSON.stringify(history)}`)
  const { onlyMissed = false, ...rest } = settings
  return findOccurrences(history.facts, window, { onlyMissed }).flatMap((occurrence) =>
    decide(occurrence, rest),
  )
}

export function decide(
  occurrence: PastOccurrence,
  settings: Partial<EventSettings>,
): PhasetEvent[] {
  const decision = decideEvents(occurrence, { ...DEFAULTS, ...settings })
  if (decision.kind === 'invalid') throw new Error(decision.problems.join('\n'))
  return decision.kind === 'send' ? decision.events.map(({ body }) => body) : []
}

/** The events that a generated repository should have in a window. */
export function expectedIn(
  expected: readonly Expected[],
  { from, until }: Window,
  {
    changes = 'head',
    source = 'deployments',
    onlyMissed = false,
  }: { changes?: 'head' | 'all'; source?: Expected['source']; onlyMissed?: boolean } = {},
): PhasetEvent[] {
  return expected
    .filter(({ at }) => at >= from && at < until)
    .filter((each) => each.changes === undefined || each.changes === changes)
    .filter((each) => each.source === undefined || each.source === source)
    .filter((each) => !onlyMissed || each.isMissed)
    .toSorted((one, other) => one.at - other.at)
    .map(({ body }) => body)
}

/** Finds events that are sent too often, and events that are missing. A test expects neither. */
export function compareEvents(sent: readonly PhasetEvent[], wanted: readonly PhasetEvent[]) {
  const left = new Map<string, number>()
  const add = (event: PhasetEvent, count: number) => {
    const key = JSON.stringify(Object.entries(event).sort())
    left.set(key, (left.get(key) ?? 0) + count)
  }
  for (const event of sent) add(event, 1)
  for (const event of wanted) add(event, -1)
  const entries = [...left]
  return {
    extra: entries.filter(([, count]) => count > 0).map(([key]) => key),
    missing: entries.filter(([, count]) => count < 0).map(([key]) => key),
  }
}

export const SAME = { extra: [], missing: [] }
