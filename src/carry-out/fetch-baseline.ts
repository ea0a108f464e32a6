import { resolve } from 'node:path'
import { firstProblems, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { type Delivery, type DeliverySettings, deliver } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import type { Baseline } from '../standards/parse-baseline.ts'
import { describeDelivery } from './delivery-problems.ts'

/** A Baseline that can be used, or why there is none. */
type FetchedBaseline =
  | { kind: 'baseline'; baseline: Baseline; problems: Problem[] }
  /** `ofRecord`: Phaset rejected the record that asked, and may accept another. */
  | { kind: 'failed'; problems: Problem[]; ofRecord?: boolean }

export type FetchBaseline = (id: string, credentials: Credentials) => Promise<FetchedBaseline>

/**
 * Fetches Baselines, each only once for all components that share it and their token. If Phaset
 * rejects the component that asks, the next component asks for itself.
 */
export function createFetchBaseline(settings: DeliverySettings): FetchBaseline {
  const fetched = new Map<string, Promise<FetchedBaseline>>()
  return (id, credentials) => {
    const key = JSON.stringify([id, credentials.orgId, credentials.token])
    const ask = () => fetchBaseline(id, credentials, settings)
    const asked = fetched.get(key)
    const reading = asked === undefined ? ask() : asked.then((it) => (isOfRecord(it) ? ask() : it))
    fetched.set(key, reading)
    return reading
  }
}

function isOfRecord(reading: FetchedBaseline): boolean {
  return reading.kind === 'failed' && reading.ofRecord === true
}

/** What Phaset answers to a wrong token or record ID. */
const OF_RECORD = new Set([400, 401, 403])

async function fetchBaseline(
  id: string,
  credentials: Credentials,
  settings: DeliverySettings,
): Promise<FetchedBaseline> {
  const name = `the Baseline ${quote(id)}`
  const [delivery, { parseBaseline }] = await Promise.all([
    deliver({ target: { baselineId: id }, credentials }, settings),
    loadStandards(),
  ])
  if (delivery.outcome !== 'delivered') {
    const ofRecord = OF_RECORD.has(delivery.last?.status ?? 0)
    return { kind: 'failed', problems: [fetchProblem(name, delivery)], ofRecord }
  }
  const { body = '', truncated } = delivery.last ?? {}
  if (truncated) {
    return failed(baselineProblem(`${name} is longer than 64 KiB; shorten it in Phaset`))
  }
  const reading = parseBaseline(body, name)
  return reading.kind === 'invalid'
    ? failed(...baselineProblems(reading.problems, name))
    : {
        kind: 'baseline',
        baseline: reading.baseline,
        problems: baselineProblems(reading.warnings, name, 'warning'),
      }
}

/** Loaded while the Baseline is being fetched. */
async function loadStandards() {
  const { parseBaseline, preload } = await import('../standards/standards-chunk.ts')
  await preload()
  return { parseBaseline }
}

function failed(...problems: Problem[]): FetchedBaseline {
  return { kind: 'failed', problems }
}

function fetchProblem(name: string, delivery: Delivery): Problem {
  if (delivery.last?.status === 404) {
    return baselineProblem(
      `${name} is not in Phaset (status 404); make it there, or name another in the manifest's baseline.id`,
    )
  }
  const message = `${name} could not be fetched: ${describeDelivery(delivery)}`
  return delivery.outcome === 'refused'
    ? baselineProblem(message)
    : { kind: 'fetch', level: 'warning', title: 'Phaset: not fetched', message }
}

/** The first of the problems: a hostile Baseline has thousands, and each component repeats them. */
function baselineProblems(
  messages: readonly string[],
  place: string,
  level: Problem['level'] = 'error',
): Problem[] {
  return firstProblems(
    messages.map((message) => baselineProblem(message, level)),
    place,
  )
}

function baselineProblem(message: string, level: Problem['level'] = 'error'): Problem {
  return { kind: 'baseline', level, title: 'Phaset: Baseline', message }
}

/**
 * Fetches the Baseline and checks a component's files against it.
 *
 * @param place an absolute path, and the component's directory relative to it
 * @returns no checks where they can't be made; the problems say why
 */
export async function checkComponent(
  place: { workspace: string; directory: string },
  baselineId: string,
  credentials: Credentials,
  fetch: FetchBaseline,
): Promise<{ checks?: CheckedStandard[]; problems: Problem[] }> {
  const [reading, { checkStandards, missProblems }] = await Promise.all([
    fetch(baselineId, credentials),
    import('../standards/standards-chunk.ts'),
  ])
  if (reading.kind === 'failed') return reading
  const report = await checkStandards(reading.baseline, {
    workspace: place.workspace,
    directory: resolve(place.workspace, place.directory),
  })
  if (report.kind === 'invalid') {
    return { problems: baselineProblems(report.problems, place.directory) }
  }
  return {
    checks: report.checks,
    problems: [
      ...reading.problems,
      ...baselineProblems(report.warnings, place.directory, 'warning'),
      ...missProblems(report.checks),
    ],
  }
}
