import { resolve } from 'node:path'
import { firstProblems, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { type Delivery, type DeliverySettings, deliver } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'
import type { Baseline } from '../standards/parse-baseline.ts'

/** A usable Baseline, or why there is none. */
type FetchedBaseline =
  | { kind: 'baseline'; baseline: Baseline; problems: Problem[] }
  | { kind: 'not-fetched'; delivery: Delivery }
  | { kind: 'invalid'; problems: Problem[] }

export type FetchBaseline = (id: string, credentials: Credentials) => Promise<FetchedBaseline>

/**
 * Fetches each Baseline only once for all components with the same Baseline and token. If Phaset
 * rejects the record that asks, the next component sends its own request.
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

/** Whether Phaset rejected the record that asked, but may accept another. */
function isOfRecord(reading: FetchedBaseline): boolean {
  return reading.kind === 'not-fetched' && OF_RECORD.has(reading.delivery.last?.status ?? 0)
}

/** The statuses with which Phaset answers a wrong token or record ID. */
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
  if (delivery.outcome !== 'delivered') return { kind: 'not-fetched', delivery }
  const { body = '', truncated } = delivery.last ?? {}
  if (truncated) {
    return invalid(baselineProblem(`${name} is longer than 64 KiB; shorten it in Phaset`))
  }
  const reading = parseBaseline(body, name)
  return reading.kind === 'invalid'
    ? invalid(...baselineProblems(reading.problems, name))
    : {
        kind: 'baseline',
        baseline: reading.baseline,
        problems: baselineProblems(reading.warnings, name, 'warning'),
      }
}

/** Loads the code for standards while the Baseline is being fetched. */
async function loadStandards() {
  const { parseBaseline, preload } = await import('../standards/standards-chunk.ts')
  await preload()
  return { parseBaseline }
}

function invalid(...problems: Problem[]): FetchedBaseline {
  return { kind: 'invalid', problems }
}

/** Keeps the first problems: a hostile Baseline has thousands, and each component repeats them. */
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
 * @returns no checks if they can't run, because of the problems or because the `fetch` failed
 */
export async function checkComponent(
  place: { workspace: string; directory: string },
  baselineId: string,
  credentials: Credentials,
  fetch: FetchBaseline,
): Promise<{ checks?: CheckedStandard[]; fetch?: Delivery; problems: Problem[] }> {
  const [reading, { checkStandards, missProblems }] = await Promise.all([
    fetch(baselineId, credentials),
    import('../standards/standards-chunk.ts'),
  ])
  if (reading.kind === 'not-fetched') return { fetch: reading.delivery, problems: [] }
  if (reading.kind === 'invalid') return reading
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
