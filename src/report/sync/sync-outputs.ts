import type { ComponentResult, EventResult, StandardsPart } from '../../carry-out/results.ts'
import type { Delivery } from '../../phaset/delivery.ts'
import type {
  RepositoryResult,
  SentEvent,
  SyncedComponent,
  SyncResult,
} from '../../sync/sync-results.ts'
import { renderOutputs } from '../outputs.ts'

/** Renders the outputs by their names in sync/action.yml. Each is at most 64 KiB long. */
export function renderSyncOutputs(result: SyncResult): Record<string, string> {
  const { until, counts, dryRun } = result
  const sent = dryRun ? [] : [...counts].map(([kind, { delivered }]) => [kind, delivered] as const)
  return {
    ...renderOutputs({ ...result, components: toComponents(result), links: { sha: '' } }),
    'synced-until': until === undefined ? '' : new Date(until).toISOString(),
    counts: JSON.stringify(Object.fromEntries(sent.filter(([, number]) => number > 0))),
  }
}

const DELIVERED: Delivery = { outcome: 'delivered', attempts: 1 }
const STANDARDS: StandardsPart = { state: 'skipped', reason: 'they need a checkout' }

/** Converts to the results of the main action, which has the same outputs. */
function toComponents({ repositories, events, dryRun }: SyncResult): ComponentResult[] {
  const ofRecords = Map.groupBy(dryRun ? [] : events, ({ recordId }) => recordId)
  const isOne = repositories.length === 1
  const components = repositories.flatMap((repository) =>
    listComponents(repository).map((component) => ({
      ...component,
      directory: isOne ? component.directory : placeOf(repository.name, component),
    })),
  )
  const known = components.map((component) => ({
    ...component,
    events: toResults(ofRecords.get(component.recordId ?? '') ?? []),
    standards: STANDARDS,
  }))
  const ids = new Set(components.map(({ recordId }) => recordId))
  const others = [...ofRecords].filter(([recordId]) => !ids.has(recordId))
  return [
    ...known,
    ...others.map(([recordId, sent]) => ({
      directory: '.',
      recordId,
      events: toResults(sent),
      record: { state: 'skipped' as const, reason: 'its component is gone' },
      standards: STANDARDS,
      problems: [],
    })),
  ]
}

/** A repository that failed before its components were known stands for them. */
function listComponents({ components, problems }: RepositoryResult): SyncedComponent[] {
  if (components.length > 0 || problems.length === 0) return components
  return [{ directory: '.', record: { state: 'skipped', reason: UNREADABLE }, problems }]
}

const UNREADABLE = "the repository can't be read"

/** Of several repositories, a directory alone says too little. */
function placeOf(repository: string, { directory }: SyncedComponent): string {
  return directory === '.' ? repository : `${repository}/${directory}`
}

function toResults(sent: readonly SentEvent[]): EventResult[] {
  return sent.map(({ body }) => ({ body, subject: { kind: 'repository' }, delivery: DELIVERED }))
}
